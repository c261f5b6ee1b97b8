import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Institutions } from '../../language/institutions.ts'

/** The most words that the name of a country has: "Papua New Guinea". */
const longestCountry = 3

/**
 * The arm of a state that words name, as "RU defence": "the Russian armed forces" and "Russia’s Defence
 * Ministry" speak with one voice. Null where no arm or not one country stands in the words.
 */
export function partyOf(
  words: string,
  institutions: Institutions,
  gazetteer: Gazetteer,
): string | null {
  const parts = words.match(/[\p{L}\p{N}.-]+/gu) ?? []
  const [arm] = longestFirst(parts, institutions.longestArm, (phrase) =>
    institutions.arms.get(phrase.toLowerCase()),
  )
  // most words name no arm: the map need not be asked
  if (!arm) return null
  const countries = new Set(
    longestFirst(parts, longestCountry, (phrase) => countryOf(phrase, gazetteer)),
  )
  const [country] = countries
  return country && countries.size === 1 ? `${country} ${arm}` : null
}

/** What phrases of the words mean, longer ones first; words once used are not used again. */
function longestFirst<T>(
  words: readonly string[],
  longest: number,
  meaning: (phrase: string) => T | null | undefined,
): T[] {
  const found: T[] = []
  const used = new Set<number>()
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      // what was used was at least as long: it takes up one end of these words, or both
      if (used.has(at) || used.has(at + length - 1)) continue
      const value = meaning(words.slice(at, at + length).join(' '))
      if (value === null || value === undefined) continue
      found.push(value)
      for (let place = at; place < at + length; place += 1) used.add(place)
    }
  }
  return found
}

/** "Kenyan" and "Kenya" stand for one country. */
function countryOf(phrase: string, gazetteer: Gazetteer): string | null {
  if (!/^\p{Lu}/u.test(phrase)) return null
  const place = gazetteer.find(phrase).find(({ kind, usual }) => kind === 'country' && usual)
  return gazetteer.nationality(phrase) ?? place?.country ?? null
}
