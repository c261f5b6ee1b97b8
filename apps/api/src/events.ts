import { setTimeout as pause } from 'node:timers/promises'
import type { Archive, ChangeQuery } from '@dateline/archive'

const encoder = new TextEncoder()
const between = 1000 // milliseconds from one poll of the archive to the next

/**
 * Changes as server-sent events, as they come, each named for its kind and with its cursor as id; a comment
 * keeps the connection alive. Ends when nobody reads it any more, or with `stopping`.
 */
export async function* eventsOf(
  archive: Archive,
  query: ChangeQuery & { readonly cursor: string },
  stopping: AbortSignal | undefined,
): AsyncGenerator<Uint8Array> {
  let { cursor } = query
  while (!stopping?.aborted) {
    const { items, next, resume } = await archive.changes({ ...query, cursor })
    cursor = resume
    const events = items.map(
      (one) => `event: ${one.change}\nid: ${one.cursor}\ndata: ${JSON.stringify(one)}\n\n`,
    )
    yield encoder.encode(events.join('') || ': nothing new\n\n')
    if (next === null) await pause(between, null, { signal: stopping }).catch(() => null)
  }
}
