import { setImmediate } from 'node:timers/promises'
import type { InParts } from '@dateline/core'

/** Milliseconds for which others of the thread wait at most, but for what cannot be parted. */
const patience = 20

/**
 * Lets others of this thread have their turn during work that takes long: call what it gives between the parts of the
 * work. Rejects with the reason of the signal once that is aborted.
 */
export function takingTurns(signal: AbortSignal): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since >= patience) {
      await setImmediate()
      since = performance.now()
    }
    signal.throwIfAborted()
  }
}

/** Does a work in its parts, with a turn for others after each. */
export async function workInTurns<Result>(
  work: InParts<Result>,
  turn: () => Promise<void>,
): Promise<Result> {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
    await turn()
  }
}
