import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Article } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'
import { lookUp } from './look-up.ts'

/** What an article says beside the names of its places that helps to settle them. */
export interface PlaceContext {
  /** How often it names peoples and bodies of each country; the country of its publisher counts little. */
  readonly countries: ReadonlyMap<string, number>
  /** Names of what a place is said to lie in: "Springfield, [Illinois]", "[Lebanon]’s Tripoli". */
  readonly holders: ReadonlyMap<string, readonly string[]>
  /** The place that the article was sent from; what holds it is under `sentFrom` among the holders. */
  readonly dateline: string | null
}

/** Stands for where the article was sent from, beside the ids of entities. */
export const sentFrom = 'dateline'

const heldBehind = /^(?:,? in (?:the )?|, | \()(?:\p{Ll}+ )?$/u
const heldApart =
  /^, (?:an? |the )?(?:\p{Ll}+ ){0,3}(?:town|city|village|capital|port|suburb|district|seat) (?:of|in|on) (?:the )?(?:\p{Ll}+ ){0,2}$/u
const owned = /^['’]s (?:\p{Ll}+ ){0,3}$/u
const ofHolder = /^ (?:\p{Ll}+ ){0,2}(?:town|city|village|port|resort|capital|suburb) of $/u

const publisherWeight = 0.5

/** Reads names of peoples and owners, what is said to lie where, and where the article comes from. */
export function readPlaceContext(
  text: string,
  names: readonly Name[],
  entities: readonly Entity[],
  gazetteer: Gazetteer,
  article: Pick<Article, 'dateline' | 'publisher'> | null,
): PlaceContext {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const countries = new Map<string, number>()
  const count = (country: string | null | undefined, weight: number) => {
    if (country) countries.set(country, (countries.get(country) ?? 0) + weight)
  }
  const holders = new Map<string, string[]>()
  const hold = (held: Name, holder: string) =>
    holders.set(held.entity, [...(holders.get(held.entity) ?? []), holder])
  for (const [at, name] of names.entries()) {
    const entity = byId.get(name.entity)
    const printed = text.slice(name.start, name.end)
    if (name.type !== 'place') count(entity?.country ?? countryIn(printed, gazetteer), 1)
    const next = names[at + 1]
    if (!next || next.start - name.end > 60) continue
    const between = text.slice(name.end, next.start)
    if (name.type === 'place' && next.type === 'place') {
      if (heldBehind.test(between) || heldApart.test(between))
        hold(name, text.slice(next.start, next.end))
      if (owned.test(between) || ofHolder.test(between)) hold(next, printed)
    } else if (next.type === 'place' && ofHolder.test(between)) {
      const country = entity?.country ? gazetteer.country(entity.country) : null
      if (country) hold(next, country.name) // "the Syrian town of Azaz"
    }
  }
  for (const word of article?.publisher?.split(/[\s.]+/) ?? [])
    count(gazetteer.nationality(word) ?? countryIn(word, gazetteer), publisherWeight)
  const [dateline = null, ...behind] = article?.dateline?.place?.split(/,\s*/) ?? []
  holders.set(sentFrom, behind)
  return { countries, holders, dateline }
}

/** The country of a name that ends with one, or with what lies in one country only: "Police Scotland". */
function countryIn(name: string, gazetteer: Gazetteer): string | null {
  const last = name.slice(name.lastIndexOf(' ') + 1)
  const [first, ...others] = lookUp(last, gazetteer)
  if (!first || (first.kind === 'settlement' && first.population < wellKnown)) return null
  const one = others.every(({ country }) => country === first.country)
  return one || first.kind === 'country' || first.kind === 'region' ? first.country : null
}

const wellKnown = 300_000
