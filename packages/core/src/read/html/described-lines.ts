import { splitWords } from '../words.ts'
import type { PageLine } from './page-lines.ts'

/** A line is known again by this many words at either end. */
const WORDS = 5
/** Where the description holds so much of what was found, the rest of it is no part of the article. */
const WHOLE = 0.85

/**
 * The article of a page, set right by the text that its JSON-LD gives: lines that are in that text belong to it; where it
 * holds almost all that was found, paragraphs between them that are not in it do not.
 */
export function withDescribed(
  lines: readonly PageLine[],
  body: ReadonlySet<number>,
  described: string,
): ReadonlySet<number> {
  const runs = runsOf(described)
  const told = new Set([...lines.keys()].filter((i) => isTold((lines[i] as PageLine).text, runs)))
  if (told.size === 0) return body
  const found = [...body]
  const shared = lengthOf(
    lines,
    found.filter((i) => told.has(i)),
  )
  if (shared < lengthOf(lines, found) * WHOLE) return body.size === 0 ? told : union(body, told)
  const last = Math.max(...told)
  const rest = found.filter((i) => told.has(i) || i > last || !isParagraph(lines[i] as PageLine))
  return union(new Set(rest), told)
}

function union(one: ReadonlySet<number>, other: ReadonlySet<number>): Set<number> {
  return new Set([...one, ...other].sort((a, b) => a - b))
}

function isParagraph({ level, shape, text }: PageLine): boolean {
  return level === 0 && shape === 'paragraph' && splitWords(text).length > WORDS
}

function lengthOf(lines: readonly PageLine[], indexes: readonly number[]): number {
  return indexes.reduce((sum, i) => sum + (lines[i]?.text.length ?? 0), 0)
}

/** All runs of a few words in a text. */
function runsOf(text: string): Set<string> {
  const words = splitWords(text)
  return new Set(words.map((_, i) => words.slice(i, i + WORDS).join(' ')))
}

function isTold(text: string, runs: ReadonlySet<string>): boolean {
  const words = splitWords(text)
  if (words.length < WORDS) return false
  return runs.has(words.slice(0, WORDS).join(' ')) && runs.has(words.slice(-WORDS).join(' '))
}
