import type { Nearby } from '../../model/figure.ts'
import { byStem, type ContentWord, type ContentWords } from '../statements/terms.ts'
import type { Around } from './around.ts'

/** Over so many words nearness falls to a third. */
const fading = 6
/** A comma, a dash, a quotation mark between is as far as so many words. */
const apart = 3

const parting: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"'])

/** The content words about a figure, each once, with how rare it is and how near. */
export function nearbyWords(around: Around, words: ContentWords): Nearby[] {
  const nearest = new Map<ContentWord, number>()
  const note = (at: number, far: number) => {
    const token = around.tokens[at]
    const word = token && !around.counted[at] ? words.get(token) : undefined
    if (word) nearest.set(word, Math.min(nearest.get(word) ?? far, far))
  }
  for (const [from, step] of [
    [around.first - 1, -1],
    [around.last + 1, 1],
  ] as const) {
    let far = 0
    for (let at = from; at >= 0 && at < around.tokens.length; at += step) {
      far += 1
      note(at, far)
      if (parting.has(around.words[at] ?? '')) far += apart
    }
  }
  return [...nearest]
    .sort(([one], [two]) => byStem(one, two))
    .map(([{ term }, far]) => ({
      stem: term.stem,
      weight: term.weight,
      near: Math.round(Math.exp(-far / fading) * 100) / 100,
    }))
}
