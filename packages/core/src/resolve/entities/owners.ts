import type { Gazetteer } from '../../language/gazetteer.ts'
import { headLinks, nameOpeners } from '../../language/name-words.ts'
import type { Mention } from '../../model/name.ts'
import type { Surroundings } from './surroundings.ts'

/** The country of a word, ISO code: "Chile", "Chilean", "Chile’s"; null for any other word. */
export function countryOf(words: string, gazetteer: Gazetteer): string | null {
  const bare = words.replace(/['’]s?$/, '')
  const people = gazetteer.nationality(bare)
  if (people) return people
  const [first] = gazetteer.find(bare)
  return first?.kind === 'country' ? first.country : null
}

/** A country and the words of a name that say so. */
export interface Owner {
  readonly country: string
  readonly words: readonly string[]
}

/**
 * The country that an organization belongs to, as printed in its name:
 *
 *     [Chilean] Navy    [Chile’s] Ministry of Health    Ministry of Health [of the Republic of Chile]
 */
export function ownerInName(name: string, gazetteer: Gazetteer): Owner | null {
  const words = name.split(/\s+/)
  const openings = [words.slice(0, 1), words.slice(0, 2), words.slice(0, 3)]
  const of = words.findLastIndex((one) => headLinks.has(one))
  const endings =
    of > 0 ? [words.slice(of + 1), words.slice(of + 1).filter((one) => !nameOpeners.has(one))] : []
  for (const part of [...openings, ...endings]) {
    const country = part.length < words.length ? countryOf(part.join(' '), gazetteer) : null
    if (country) return { country, words: part }
  }
  return null
}

/**
 * The country that stands right beside an organization's name: "Chile’s [Navy]", "the Chilean [Navy]",
 * "[Navy] of Chile"; or the one that the sentence begins with where "the country’s [Navy]" is said.
 */
export function ownerBeside(
  around: Surroundings,
  mention: Mention,
  gazetteer: Gazetteer,
  backWords: ReadonlySet<string>,
): string | null {
  const [of, ...following] = around.after(mention, 3)
  const owner = following.find(({ lower }) => !nameOpeners.has(lower))?.mention
  if (headLinks.has(of?.lower ?? '') && owner) {
    return countryOf(around.text.slice(owner.start, owner.end), gazetteer)
  }
  const words = around.before(mention, 60)
  const nearest = words.find(({ lower }) => !/^['’]s?$/.test(lower))
  if (!nearest) return null
  if (nearest.mention) {
    const { start, end } = nearest.mention
    return countryOf(around.text.slice(start, end), gazetteer)
  }
  if (!backWords.has(nearest.lower)) return null
  for (const { mention: other } of words.toReversed()) {
    const country = other && countryOf(around.text.slice(other.start, other.end), gazetteer)
    if (country) return country
  }
  return null
}
