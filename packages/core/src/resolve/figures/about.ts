import type { Nearby } from '../../model/figure.ts'
import { inHundredths } from '../../model/hundredths.ts'
import { byStem, type ContentWord } from '../statements/terms.ts'
import type { Word } from '../words.ts'
import type { Around } from './around.ts'

/** Over so many words nearness falls to a third. */
const fading = 6
/** A comma, a dash, a quotation mark between is as far as so many words. */
const apart = 3

/** Marks of one character each. */
const parting: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"'])

/** The content words about a figure, each once, with how rare it is and how near. */
export function nearbyWords(around: Around): Nearby[] {
  const nearest = new Map<string, Near>()
  noteOneWay(around, around.first - 1, -1, nearest)
  noteOneWay(around, around.last + 1, 1, nearest)
  return [...nearest.values()]
    .sort(({ word: one }, { word: two }) => byStem(one, two))
    .map(({ word: { term }, far }) => ({
      stem: term.stem,
      weight: term.weight,
      near: inHundredths(Math.exp(-far / fading)),
    }))
}

interface Near {
  readonly word: ContentWord
  readonly far: number
}

/** Notes how far each content word is, on one side of a figure. */
function noteOneWay(
  { words, from, to, marks }: Around,
  begin: number,
  step: 1 | -1,
  nearest: Map<string, Near>,
): void {
  let far = 0
  for (let at = begin; at >= from && at < to; at += step) {
    far += 1
    const { content, lower } = words[at] as Word
    if (content && !marks.counted[at]) {
      const { stem } = content.term
      if ((nearest.get(stem)?.far ?? Infinity) > far) nearest.set(stem, { word: content, far })
    }
    if (lower.length === 1 && parting.has(lower)) far += apart
  }
}
