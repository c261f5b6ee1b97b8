import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Nearby } from '../../model/figure.ts'
import { type ContentStems, roundedRarity } from '../statements/terms.ts'
import type { Around } from './around.ts'

/** Over so many words nearness falls to a third. */
const fading = 6
/** A comma, a dash, a quotation mark between is as far as so many words. */
const apart = 3

const parting: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '“', '”', '"'])

/** The content words about a figure, each once, with how rare it is and how near. */
export function nearbyWords(around: Around, stems: ContentStems, vocabulary: Vocabulary): Nearby[] {
  const nearest = new Map<string, number>()
  const note = (at: number, far: number) => {
    const token = around.tokens[at]
    const stem = token && !around.counted[at] ? stems.get(token) : undefined
    if (stem) nearest.set(stem, Math.min(nearest.get(stem) ?? far, far))
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
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([stem, far]) => ({
      stem,
      weight: roundedRarity(vocabulary, stem),
      near: Math.round(Math.exp(-far / fading) * 100) / 100,
    }))
}
