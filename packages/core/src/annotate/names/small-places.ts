import type { Candidate } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import type { Mention } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'
import { FIGURE, SMALL } from '../words/word-facts.ts'
import type { NameFacts } from './facts.ts'

/** A town has so many people that it is meant without a capital too. */
const leastPeople = 100_000
const leastLetters = 4
const longest = 3
const score = 0.5

/**
 * Places printed without capitals, as in transcripts and messages: "he flew to oslo". Only what the map knows as a
 * country, a region or a large town, and what stands where a name stands: read as a proper noun, or an unknown word
 * after "in" or "near"; outside of `names`. Linear: at most three look-ups a word.
 */
export function findSmallPlaces(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
  { makeup, use }: NameFacts,
  { gazetteer, naming }: Pick<Language, 'gazetteer' | 'naming'>,
): Mention[] {
  const found: Mention[] = []
  const isSmall = (i: number) => ((makeup[i] ?? 0) & ~FIGURE) === SMALL
  const isLocated = (i: number) => {
    const before = tokens[i - 1]
    return before && naming.locatives.has(text.slice(before.start, before.end).toLowerCase())
  }
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i] as Token
    while (next < names.length && (names[next] as Mention).end <= first.start) next++
    const limit = names[next]?.start ?? text.length
    if (first.start >= limit || !isSmall(i)) continue
    if (first.pos !== 'PROPN' && (first.pos !== 'NOUN' || use[i] !== 0 || !isLocated(i))) continue
    for (let length = longest; length > 0; length--) {
      const last = i + length - 1
      const { end } = tokens[last] ?? {}
      if (!end || end > limit || end - first.start < leastLetters || !isSmall(last)) continue
      const name = text.slice(first.start, end)
      const place = name.includes('\n') ? undefined : gazetteer.find(name)[0]
      if (!place || !isLarge(place)) continue
      const because = ['the map knows it, and it stands where a name stands']
      found.push({ start: first.start, end, type: 'place', score, because })
      i = last
      break
    }
  }
  return found
}

function isLarge({ kind, population, usual }: Candidate): boolean {
  if (kind === 'country') return true
  return usual && (kind === 'region' || (kind === 'settlement' && population >= leastPeople))
}
