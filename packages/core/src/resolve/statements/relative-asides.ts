import type { Speech } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../words.ts'

/** What is told of somebody or something beside what a sentence tells; `closed`: the sentence goes on after it. */
export interface Aside extends Span {
  readonly closed: boolean
}

/**
 * Where a sentence tells of somebody or something on the side:
 *
 *     Brandsma|, who won the race in 2022,| denied it.      It owns the bank|, which it rescued in 2009|.
 */
export function relativeAsides(
  words: readonly Word[],
  { relatives }: Pick<Speech, 'relatives'>,
): Aside[] {
  const asides: Aside[] = []
  let start: number | null = null
  for (let at = 0; at < words.length; at += 1) {
    const { lower, end } = words[at] as Word
    if (lower !== ',') continue
    const [next, after] = [words[at + 1], words[at + 2]]
    const opens = next !== undefined && relatives.has(next.lower)
    if (start !== null && (next?.pos === 'AUX' || next?.pos === 'VERB')) {
      asides.push({ start, end, closed: true })
      start = null
    } else if (opens && after) start ??= next.start
  }
  const last = words.at(-1)
  if (start !== null && last) asides.push({ start, end: last.end, closed: false })
  return asides
}
