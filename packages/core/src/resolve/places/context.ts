import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'

/** What an article says that helps to settle its places. */
export interface PlaceContext {
  /** How much of what it names belongs to each country: shares that sum to 1. */
  readonly shares: ReadonlyMap<string, number>
  /** Names that stand right behind a mention as what holds it: "Springfield, [Illinois]". */
  readonly holders: ReadonlyMap<string, readonly string[]>
}

const held = /^(?:,? in (?:the )?|, )(?:\p{Ll}+ )?$/u

/** Reads names of countries, peoples and owners, and which place is said to lie in which. */
export function readPlaceContext(
  text: string,
  names: readonly Name[],
  entities: readonly Entity[],
  gazetteer: Gazetteer,
): PlaceContext {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const counts = new Map<string, number>()
  const holders = new Map<string, string[]>()
  for (const [at, name] of names.entries()) {
    const entity = byId.get(name.entity)
    const printed = text.slice(name.start, name.end)
    const country = entity?.country ?? countryOf(printed, gazetteer)
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1)
    const next = names[at + 1]
    if (name.type !== 'place' || next?.type !== 'place' || next.start - name.end > 30) continue
    if (!held.test(text.slice(name.end, next.start))) continue
    const known = holders.get(name.entity) ?? []
    holders.set(name.entity, [...known, text.slice(next.start, next.end)])
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const shares = new Map([...counts].map(([country, count]) => [country, count / all]))
  return { shares, holders }
}

/** The country of a name that means one place only, or a country. */
function countryOf(name: string, gazetteer: Gazetteer): string | null {
  const found = gazetteer.find(name)
  const country = found.find(({ kind, usual }) => kind === 'country' && usual)
  if (country) return country.country
  const countries = new Set(found.map((place) => place.country))
  return countries.size === 1 ? (found[0]?.country ?? null) : null
}
