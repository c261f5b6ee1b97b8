import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import type { Placing } from '../../language/placing.ts'
import type { Article } from '../../model/article.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'
import type { Quantity } from '../../model/quantity.ts'
import { type Distance, readDistances } from './distances.ts'
import { lookUp } from './look-up.ts'

/** What an article says beside the names of its places that helps to settle them. */
export interface PlaceContext {
  /** How often it names peoples and bodies of each country; the country of its publisher counts little. */
  readonly countries: ReadonlyMap<string, number>
  /** What a place is said to lie in, by the place’s entity: "Springfield, [Illinois]", "[Lebanon]’s Tripoli"; each once. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>
  /** Where names begin that stand for a division, not for a town of the same name: "Albany, [New York]". */
  readonly divisions: ReadonlySet<number>
  /** How far places are said to be from others. */
  readonly distances: ReadonlyMap<string, Distance>
  /** The place that the article was sent from, where its names lack it; what holds it is under `sentFrom`. */
  readonly dateline: string | null
}

/** What a place is said to lie in. */
export interface Holder {
  readonly name: string
  /** Its entity; null where it is no name of the text. */
  readonly entity: string | null
}

/** Stands for where the article was sent from, beside the ids of entities. */
export const sentFrom = 'dateline'

/** What has been found in the article. */
export interface Found {
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  readonly quantities: readonly Quantity[]
}

const publisherWeight = 0.5

/** This many code units beside a name are read. */
const reach = 40

/** Reads names of peoples and owners, what is said to lie where, and where the article comes from. */
export function readPlaceContext(
  text: string,
  { names, entities, quantities }: Found,
  { gazetteer, placing }: Pick<Language, 'gazetteer' | 'placing'>,
  article: Pick<Article, 'dateline' | 'publisher'> | null,
): PlaceContext {
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const countries = new Map<string, number>()
  const count = (country: string | null | undefined, weight: number) => {
    if (country) countries.set(country, (countries.get(country) ?? 0) + weight)
  }
  const holdersOf = new Map<string, Map<string, Holder>>()
  const hold = ({ entity: held }: Name, holder: Holder) => {
    const key = `${holder.entity} ${holder.name}`
    const known = holdersOf.get(held) ?? new Map<string, Holder>()
    known.delete(key) // what is said last stands last
    holdersOf.set(held, known.set(key, holder))
  }
  const divisions = new Set(listedDivisions(text, names, { gazetteer, placing }))
  for (const [at, name] of names.entries()) {
    const entity = byId.get(name.entity)
    const printed = text.slice(name.start, name.end)
    if (name.type !== 'place') {
      const called = name.type === 'person' ? null : countryIn(printed, gazetteer) // Ann Lima is no Peruvian
      count(entity?.country ?? called, 1)
    }
    if (name.type === 'place' && isDivision(text, name, placing)) divisions.add(name.start)
    const next = names[at + 1]
    if (!next || next.start - name.end > 60) continue
    const between = text.slice(name.end, next.start)
    if (name.type === 'place' && next.type === 'place') {
      if (placing.lyingIn.test(between) && !isPair(text, name, next, gazetteer)) {
        hold(name, { name: text.slice(next.start, next.end), entity: next.entity })
        if (between === ', ' && !placing.listing.test(text.slice(next.end, next.end + 8)))
          divisions.add(next.start)
      }
      if (placing.owning.test(between) || placing.holding.test(between))
        hold(next, { name: printed, entity: name.entity })
    } else if (next.type === 'place' && placing.holding.test(between)) {
      const country = entity?.country ? gazetteer.country(entity.country) : null
      if (country) hold(next, { name: country.name, entity: null }) // "the Syrian town of Azaz"
    }
  }
  for (const word of article?.publisher?.split(/[\s.]+/) ?? [])
    count(gazetteer.nationality(word) ?? countryIn(word, gazetteer), publisherWeight)
  const [dateline = null, ...behind] = article?.dateline?.place?.split(/,\s*/) ?? []
  const holders = new Map([...holdersOf].map(([held, known]) => [held, [...known.values()]]))
  const named = entities.find(
    ({ type, variants }) => type === 'place' && dateline !== null && variants.includes(dateline),
  )
  const sent = named?.id ?? sentFrom
  const holding = behind.map((name) => ({ name, entity: null }))
  holders.set(sent, [...(holders.get(sent) ?? []), ...holding])
  const distances = readDistances(text, names, quantities, placing)
  return { countries, holders, divisions, distances, dateline: named ? null : dateline }
}

/** Whether words beside a name make a division of it: "governor of [Kano]", "[New York] state". */
function isDivision(
  text: string,
  { start, end }: Name,
  { saidOf, ownedBy, divisionWords }: Placing,
): boolean {
  const before = saidOf.exec(text.slice(Math.max(0, start - reach), start))
  const behind = ownedBy.exec(text.slice(end, end + reach))
  return [before, behind].some((found) => divisionWords.has(found?.[1]?.toLowerCase() ?? ''))
}

/** "[Norway], [Sweden] agree": two countries that do something, as headlines tell it; but "[Georgia], [United States]." */
function isPair(text: string, one: Name, other: Name, gazetteer: Gazetteer): boolean {
  const isCountry = ({ start, end }: Name) =>
    gazetteer.find(text.slice(start, end))[0]?.kind === 'country'
  return doing.test(text.slice(other.end, other.end + 3)) && isCountry(one) && isCountry(other)
}

const doing = /^ \p{Ll}/u

/** A list of three names at least, two of three of which are divisions, lists divisions: "Idaho, Oregon and Washington". */
function listedDivisions(
  text: string,
  names: readonly Name[],
  { gazetteer, placing }: Pick<Language, 'gazetteer' | 'placing'>,
): number[] {
  const found: number[] = []
  let list: Name[] = []
  for (const [at, name] of names.entries()) {
    if (name.type === 'place') list.push(name)
    const next = names[at + 1]
    const goesOn =
      next?.type === 'place' &&
      next.start - name.end < 8 &&
      placing.inList.test(text.slice(name.end, next.start))
    if (goesOn) continue
    const isDivided = ({ start, end }: Name) =>
      gazetteer.find(text.slice(start, end))[0]?.kind === 'region'
    if (list.length > 2 && 3 * list.filter(isDivided).length >= 2 * list.length)
      found.push(...list.map(({ start }) => start))
    list = []
  }
  return found
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
