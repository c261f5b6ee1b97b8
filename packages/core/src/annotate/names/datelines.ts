import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Mention } from '../../model/name.ts'

const score = 0.7

/** A line begins with capitals, what they lie in, an agency, a dash, and a word that is no headline's. */
const dateline =
  /^(?<place>\p{Lu}[\p{Lu}.'’ -]{1,30}?)(?:, [\p{L}. ]{2,24})?(?: \([^)\n]{2,24}\))?(?: [—–-]{1,2} | ?— ?)(?=["“‘']?\p{Lu}(?:\p{Ll}| ))/gmu

/** Where a report says that it was sent from, if the map knows it: "|CANTON|, Ohio (AP) — A man was held". Outside of `names`; linear. */
export function findDatelines(
  text: string,
  names: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const found: Mention[] = []
  let next = 0
  for (const { groups, index: start } of text.matchAll(dateline)) {
    const place = groups?.['place'] ?? ''
    const end = start + place.length
    while (next < names.length && (names[next] as Mention).end <= start) next++
    if (end > (names[next]?.start ?? text.length) || !gazetteer.knows(place)) continue
    found.push({ start, end, type: 'place', score, because: ['the dateline of a report'] })
  }
  return found
}
