import type { Analysis } from '../../../model/analysis.ts'

/** Which places an article knows. */
export interface KnownPlaces {
  /** Its words with a capital: what it calls a university, a club or a battle by, it knows as well. */
  readonly words: ReadonlySet<string>
  readonly ids: ReadonlySet<number>
  /** How many settlements. */
  readonly towns: number
  /** Its nouns of place, all that mean the same as one: "house". */
  readonly nouns: ReadonlySet<string>
  /** How many statements say of a deed where it happened. */
  readonly deeds: ReadonlyMap<string, number>
}

const capitalized = /\p{Lu}\p{L}*/gu

const known = new WeakMap<Analysis, KnownPlaces>()

/** The places that an article knows; looked through once, however many pairs of tellings ask. */
export function knownPlaces(analysis: Analysis): KnownPlaces {
  const kept = known.get(analysis)
  if (kept) return kept
  const { article, places, statements } = analysis
  const sites = statements.flatMap((statement) => statement.sites)
  const towns = places.filter(({ precision }) => precision === 'settlement')
  const made = {
    words: new Set(article.text.match(capitalized)),
    ids: new Set(places.flatMap(({ geonameId }) => geonameId ?? [])),
    towns: new Set(towns.flatMap(({ geonameId }) => geonameId ?? [])).size,
    nouns: new Set(sites.flatMap(({ same }) => same ?? [])),
    deeds: countDeeds(statements),
  }
  known.set(analysis, made)
  return made
}

function countDeeds(statements: Analysis['statements']): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { sites } of statements)
    for (const deed of new Set(sites.flatMap(({ deeds }) => deeds)))
      counts.set(deed, (counts.get(deed) ?? 0) + 1)
  return counts
}

/** Whether all words of a name with a capital are among those of an article. */
export function knowsName({ words }: KnownPlaces, name: string): boolean {
  return name.match(capitalized)?.every((word) => words.has(word)) ?? false
}
