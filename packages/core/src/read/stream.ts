import { ReadError } from '../model/errors.ts'
import { readWebArchive } from './archive-of-web.ts'
import { decode } from './decode.ts'
import { readMediaType, tellFormat } from './formats.ts'
import { givenFacts, type ReadOptions } from './given.ts'
import { readJsonLine } from './json.ts'
import { peek, unpackStream } from './peek.ts'
import { readDocument } from './readers.ts'
import type { Reading } from './reading.ts'
import { type Chunk, join, LONGEST, type StreamLine, splitStream } from './stream-lines.ts'
import { isWarc } from './warc.ts'

/**
 * Reads a stream, packed with gzip or not: JSON Lines one line, web archives one record at a time in bounded memory, anything
 * else as one document of no more than 64 MB.
 * What cannot be read comes as a ReadError in its place; the articles after it are unharmed.
 */
export async function* readStream(
  chunks: AsyncIterable<Chunk>,
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  const lacks: ReadError[] = []
  try {
    const { head, all } = await peek(unpackStream(chunks, (lack) => lacks.push(lack)))
    if (isWarc(head)) yield* readWebArchive(all, givenFacts(options))
    else yield* readSplit(splitStream(all), options)
    yield* lacks
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    yield error
  }
}

async function* readSplit(
  lines: AsyncGenerator<StreamLine>,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const seen: StreamLine[] = []
  const { format } = readMediaType(options.mediaType)
  if (format?.name === 'JSON Lines' || (format === null && (await holdsLines(lines, seen))))
    yield* readLines(lines, seen, options)
  else yield* readDocument(await collect(lines, seen), options.mediaType, givenFacts(options))
}

/** Looks at the first two lines that are not empty: an object in each of them is JSON Lines. */
async function holdsLines(lines: AsyncGenerator<StreamLine>, seen: StreamLine[]): Promise<boolean> {
  const looked: string[] = []
  while (looked.length < 2) {
    const next = await lines.next()
    if (next.done) return false
    seen.push(next.value)
    if (next.value.line === null) throw tooLong('the first line')
    const text = asText(next.value.line)
    if (text === null || !/^\s*(?:\{|$)/.test(text)) return false
    if (text.trim() !== '') looked.push(text)
  }
  return tellFormat(looked.join('\n')).name === 'JSON Lines'
}

function asText(line: Chunk): string | null {
  if (typeof line === 'string') return line
  try {
    return decode(line, null).text
  } catch (error) {
    if (error instanceof ReadError) return null
    throw error
  }
}

async function* readLines(
  lines: AsyncGenerator<StreamLine>,
  seen: readonly StreamLine[],
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const given = givenFacts(options)
  const { charset } = readMediaType(options.mediaType)
  const readLine = ({ line, number }: StreamLine): Reading | null => {
    try {
      if (line === null) throw tooLong(`line ${number}`)
      const { text, warnings } =
        typeof line === 'string' ? { text: line, warnings: [] } : decode(line, charset)
      return text.trim() === '' ? null : readJsonLine(text, number, given, warnings)
    } catch (error) {
      if (error instanceof ReadError) return error
      throw error
    }
  }
  for (const line of seen) {
    const one = readLine(line)
    if (one) yield one
  }
  for await (const line of lines) {
    const one = readLine(line)
    if (one) yield one
  }
}

async function collect(
  lines: AsyncGenerator<StreamLine>,
  seen: readonly StreamLine[],
): Promise<Chunk> {
  const parts: Chunk[] = []
  let length = 0
  const keep = ({ line }: StreamLine) => {
    length += (line?.length ?? LONGEST) + 1
    if (line === null || length > LONGEST) throw tooLong('the document')
    if (parts.length > 0) parts.push('\n')
    parts.push(line)
  }
  seen.forEach(keep)
  for await (const line of lines) keep(line)
  return join(parts)
}

function tooLong(what: string): ReadError {
  return new ReadError(
    'invalid',
    `${what} is longer than ${LONGEST / 1024 / 1024} MB: no article is`,
    LONGEST,
  )
}
