import type { Gazetteer } from '../language/gazetteer.ts'
import type { Language } from '../language/language.ts'
import type { Article } from '../model/article.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import { Beliefs, type Scored } from './places/beliefs.ts'
import { placeCandidates } from './places/candidates.ts'
import { type Found, type PlaceContext, readPlaceContext, sentFrom } from './places/context.ts'
import { describe, reckonFrom, standIn } from './places/describe.ts'
import type { Said } from './places/distances.ts'
import { isMissingThere, missingIn } from './places/missing-in.ts'
import { isFarFetched, scoreCandidates, type WeighedCandidate, weighOwn } from './places/scoring.ts'

/** How often the names of an article are settled anew by what the others were settled as. */
const rounds = 3

/** A place is near to so many others of the article at most: the first. */
const mostAnchors = 50

/**
 * Settles names of places on the map, all together: by population, by the countries and divisions that the
 * article’s other names are in, by what is said to hold the place ("X, Y region"), and by nearness. What each
 * name is taken for is what the others go by, round after round.
 */
export function resolvePlaces(
  text: string,
  found: Found,
  language: Pick<Language, 'gazetteer' | 'placing'>,
  article: Pick<Article, 'dateline' | 'publisher'> | null = null,
): Place[] {
  const { names, entities } = found
  const context = readPlaceContext(text, found, language, article)
  const settled = settle(entities, names, context, language.gazetteer)
  return names.flatMap(({ type, start, end, entity }) => {
    if (type !== 'place') return []
    const scored = settled.get(entity) ?? []
    const own = context.divisions.has(start) ? divisionsFirst(scored) : scored
    const printed = text.slice(start, end)
    const said = saidOf(entity, context, settled)
    if (said && isMissingThere(own[0], said))
      return [{ start, end, entity, ...reckonFrom(printed, said) }]
    const holder = missingIn(own[0], context.holders.get(entity) ?? [], settled)
    return [{ start, end, entity, ...(holder ? standIn(printed, holder) : describe(printed, own)) }]
  })
}

function settle(
  entities: readonly Entity[],
  names: readonly Name[],
  context: PlaceContext,
  gazetteer: Gazetteer,
): ReadonlyMap<string, readonly Scored[]> {
  const mentions = new Map<string, number>()
  for (const { entity } of names) mentions.set(entity, (mentions.get(entity) ?? 0) + 1)
  const weightOf = (entity: string) => Math.sqrt(mentions.get(entity) ?? 1)
  const places = entities.filter(({ type }) => type === 'place')
  const sent = context.dateline
    ? [{ id: sentFrom, name: context.dateline, variants: [context.dateline] }]
    : []
  const candidates = new Map(
    [...places, ...sent].map((entity) => [entity.id, placeCandidates(entity, gazetteer)] as const),
  )
  const weighed = new Map<string, readonly WeighedCandidate[]>()
  let countries: ReadonlySet<string> = new Set(context.countries.keys())
  let settled = new Map<string, readonly Scored[]>()
  for (let round = 0; round < rounds; round++) {
    const beliefs = new Beliefs(settled, weightOf, context.countries)
    const anchors = [...settled]
      .flatMap(([id, [best]]) =>
        best?.candidate.place.kind === 'settlement' ? [{ id, place: best.candidate.place }] : [],
      )
      .slice(0, mostAnchors)
    const known = countries
    settled = new Map(
      [...candidates].map(([entity, own]) => {
        const surrounding = {
          whereabouts: beliefs.without(entity),
          holders: (context.holders.get(entity) ?? []).map(({ name }) => name),
          anchors: anchors.filter(({ id }) => id !== entity).map(({ place }) => place),
          said: saidOf(entity, context, settled),
        }
        const likely = own.filter(
          ({ place, spelled }) => !spelled || known.has(place.country ?? ''),
        )
        // those that are likely become more: what they weigh by themselves is worked out when they do
        const kept = weighed.get(entity)
        const weighty = kept?.length === likely.length ? kept : weighOwn(likely)
        weighed.set(entity, weighty)
        const scored = scoreCandidates(weighty, surrounding, gazetteer)
        const [best] = scored
        const none = round === rounds - 1 && best && isFarFetched(best, surrounding.whereabouts)
        return [entity, none ? [] : scored]
      }),
    )
    countries = new Set([...countries, ...[...settled.values()].flatMap(countryOf)])
  }
  return settled
}

/** What a name of a division means: the likeliest one of the same country, where the name is no country’s. */
function divisionsFirst(scored: readonly Scored[]): readonly Scored[] {
  const best = scored[0]?.candidate.place
  if (best?.kind === 'country') return scored
  const found = scored.find(
    ({ candidate: { place } }) => place.kind === 'region' && place.country === best?.country,
  )
  if (!found || found === scored[0]) return scored
  const division = { ...found, because: [...found.because, 'named as a division'] }
  return [division, ...scored.filter((one) => one !== found)]
}

/** How far a place is said to be from another, where that one is settled. */
function saidOf(
  entity: string,
  { distances }: PlaceContext,
  settled: ReadonlyMap<string, readonly Scored[]>,
): Said | null {
  const distance = distances.get(entity)
  const other = settled.get(distance?.from ?? '')?.[0]?.candidate.place
  return distance && other?.kind === 'settlement' ? { ...distance, other } : null
}

const countryOf = ([best]: readonly Scored[]): string[] =>
  best?.candidate.place.country ? [best.candidate.place.country] : []
