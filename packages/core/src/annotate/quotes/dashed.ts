import type { Speech } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import type { Quotation } from './quotation.ts'

/** What tells who speaks. */
export type Telling = Pick<Speech, 'verbs' | 'pronouns'>

/** A paragraph that begins with a dash, and the dashes in it after the end of a sentence. */
const opening = /^[–—―-]\s/
const openings = /(?:^|[.!?…]\s+)([–—―-]\s+)(?=[\p{Lu}\d"“])/gu

/** What may end the words in front of who says them: a comma, a question mark, a dash; and up to five words after it. */
const ending = /([!?…]|,|\s[–—])\s+((?:[\p{L}\p{M}'’.-]+ ){0,4}[\p{L}\p{M}'’-]+)/gu

/** No teller begins farther on: a longer stretch is no speech. */
const longest = 2000

/**
 * Quotations as papers print them that open speech with a dash and close it with nothing:
 *
 *     – | I have seen it |, says Ek. – | Twice. |
 *
 * Where one paragraph tells who speaks, the others that begin with a dash are speech too; elsewhere a dash begins an item of
 * a list.
 */
export function findDashed(
  text: string,
  paragraphs: readonly Span[],
  telling: Telling,
): Quotation[] {
  const dashed = paragraphs.filter(({ start }) => opening.test(text.slice(start, start + 2)))
  const cut = dashed.flatMap((paragraph) =>
    segments(text, paragraph).map((segment) => ({
      ...segment,
      told: endBeforeTeller(text, segment.said, telling),
    })),
  )
  if (!cut.some(({ told }) => told)) return []
  return cut.flatMap(({ at, said, told }): Quotation[] => {
    const span = told === null ? said : { start: said.start, end: told }
    if (span.end <= span.start) return []
    const outer = { start: at, end: span.end }
    return [{ ...span, outer, depth: 0, closed: true, continues: false }]
  })
}

interface Segment {
  /** where the dash stands */
  readonly at: number
  readonly said: Span
}

function segments(text: string, { start, end }: Span): Segment[] {
  const found = [...text.slice(start, end).matchAll(openings)].map((one) => ({
    at: start + one.index + one[0].length - (one[1]?.length ?? 0),
    from: start + one.index + one[0].length,
  }))
  return found.map(({ at, from }, i) => {
    const to = found[i + 1]?.at ?? end
    return { at, said: { start: from, end: from + text.slice(from, to).trimEnd().length } }
  })
}

/** The end of the words in front of who says them: – He rose, said no and left|, says Ek. Null where nobody is told. */
function endBeforeTeller(text: string, { start, end }: Span, telling: Telling): number | null {
  const said = text.slice(start, Math.min(end, start + longest))
  let told: number | null = null
  let read = start
  for (const { index, 1: mark = '', 2: behind = '' } of said.matchAll(ending)) {
    const at = start + index
    if (told !== null && /[.!?…]\s/.test(text.slice(read, at))) break
    if (tells(behind.split(' '), telling)) told = /[!?…]/.test(mark) ? at + mark.length : at
    read = at + 1
  }
  return told
}

/** "says Ek", "she says", "Ann Ek says" */
function tells(words: readonly string[], { verbs, pronouns }: Telling): boolean {
  const verb = words.findIndex((word) =>
    verbs.get(word.toLowerCase())?.some(({ frames }) => frames.has('quote')),
  )
  const before = words.slice(0, verb)
  if (verb < 0 || /ing$/.test(words[verb] ?? '')) return false
  const isPronoun = before.length === 1 && isSomebody(pronouns.get(before[0]?.toLowerCase() ?? ''))
  const isName = before.every((word) => /^\p{Lu}/u.test(word))
  const next = words[verb + 1] ?? ''
  if (verb > 0) return isPronoun || isName
  // – He came late, said | he | was sorry
  return /^\p{Lu}/u.test(next) || !pronouns.has(next)
}

function isSomebody(whom: string | undefined): boolean {
  return whom === 'one' || whom === 'many'
}
