import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ReadError } from '../model/errors.ts'
import { isGzip, unpacker } from './gunzip.ts'
import type { Chunk } from './stream-lines.ts'

/** As many bytes as tell a container. */
const ENOUGH = 8

/** The first bytes of a stream, and all of it. */
export async function peek(
  chunks: AsyncIterable<Chunk>,
): Promise<{ head: Uint8Array; all: AsyncGenerator<Chunk> }> {
  const iterator = chunks[Symbol.asyncIterator]()
  const seen: Chunk[] = []
  let length = 0
  let isOver = false
  while (length < ENOUGH && !isOver) {
    const next = await iterator.next()
    isOver = next.done === true
    if (next.done) break
    seen.push(next.value)
    length += next.value.length
  }
  async function* all() {
    yield* seen
    for (
      let next = isOver ? null : await iterator.next();
      next && !next.done;
      next = await iterator.next()
    )
      yield next.value
  }
  const bytes = seen.map((chunk) =>
    typeof chunk === 'string' ? utf8ToBytes(chunk.slice(0, ENOUGH)) : chunk.subarray(0, ENOUGH),
  )
  return { head: Uint8Array.from(bytes.flatMap((part) => [...part]).slice(0, ENOUGH)), all: all() }
}

/**
 * A stream without its gzip, if it has one. Throws ReadError (invalid) where that is broken or breaks off; `tell` hears of a
 * gzip that breaks off at its end, where all the text stands before.
 */
export async function* unpackStream(
  chunks: AsyncIterable<Chunk>,
  tell: (lack: ReadError) => void,
): AsyncGenerator<Chunk> {
  const { head, all } = await peek(chunks)
  if (!isGzip(head)) {
    yield* all
    return
  }
  const { push, lack } = unpacker()
  for await (const chunk of all) if (typeof chunk !== 'string') yield* push(chunk, false)
  yield* push(new Uint8Array(0), true)
  const lacking = lack()
  if (lacking) tell(lacking)
}
