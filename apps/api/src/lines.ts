/** One line of a stream; `bytes` is null when it is longer than allowed. */
export interface Line {
  readonly number: number
  readonly bytes: Uint8Array | null
}

const newline = 0x0a

/** Cuts a stream into lines, keeping no more than one line of at most `longest` bytes. The first is number 1. */
export async function* linesOf(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let number = 1
  let length = 0
  let parts: Uint8Array[] = []
  for await (const chunk of stream) {
    let start = 0
    while (start <= chunk.length) {
      const found = chunk.indexOf(newline, start)
      const end = found < 0 ? chunk.length : found
      length += end - start
      if (length > longest) parts = []
      else parts.push(chunk.subarray(start, end))
      if (found < 0) break
      yield { number, bytes: length > longest ? null : Buffer.concat(parts) }
      number += 1
      length = 0
      parts = []
      start = end + 1
    }
  }
  if (length > 0) yield { number, bytes: length > longest ? null : Buffer.concat(parts) }
}
