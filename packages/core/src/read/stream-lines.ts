import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'

export type Chunk = string | Uint8Array

/** A longer line, or a longer document without lines of JSON, is no article: 64 Mi bytes or code units. */
export const LONGEST = 64 * 1024 * 1024

export interface StreamLine {
  /** null where the line is longer than LONGEST */
  readonly line: Chunk | null
  /** counts from 1 */
  readonly number: number
}

/** The lines of a stream, without their line feeds; holds no more than one line and one chunk. */
export async function* splitStream(chunks: AsyncIterable<Chunk>): AsyncGenerator<StreamLine> {
  let held: Chunk[] = []
  let length = 0
  let number = 1
  const finish = (): StreamLine => {
    const line = length > LONGEST ? null : join(held)
    held = []
    length = 0
    return { line, number: number++ }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let to = lineFeed(chunk, from); to >= 0; to = lineFeed(chunk, from)) {
      length += to - from
      if (length <= LONGEST) held.push(cut(chunk, from, to))
      yield finish()
      from = to + 1
    }
    length += chunk.length - from
    if (length > LONGEST) held = []
    else if (from < chunk.length) held.push(cut(chunk, from, chunk.length))
  }
  if (length > 0) yield finish()
}

/** Chunks to one; text stays text unless it stands beside bytes. */
export function join(chunks: readonly Chunk[]): Chunk {
  if (chunks.every((chunk) => typeof chunk === 'string')) return chunks.join('')
  return concatBytes(
    ...chunks.map((chunk) => (typeof chunk === 'string' ? utf8ToBytes(chunk) : chunk)),
  )
}

function lineFeed(chunk: Chunk, from: number): number {
  return typeof chunk === 'string' ? chunk.indexOf('\n', from) : chunk.indexOf(10, from)
}

function cut(chunk: Chunk, from: number, to: number): Chunk {
  return typeof chunk === 'string' ? chunk.slice(from, to) : chunk.subarray(from, to)
}
