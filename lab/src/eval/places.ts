import { articleFromText, type Language, type Mention, type Place } from '@dateline/core'
import { annotate } from '@dateline/core/inside/annotate/index'
import { resolveEntities } from '@dateline/core/inside/resolve/entities'
import { resolvePlaces } from '@dateline/core/inside/resolve/places'
import { readSet } from '../data.ts'
import { kilometres, nearEnough } from './nearness.ts'
import type { Result, Stage } from './stage.ts'

interface GoldPlace {
  readonly start: number
  readonly end: number
  readonly lat: number | null
  readonly lon: number | null
  readonly geonameId: number | null
}

interface PlacedText {
  readonly text: string
  readonly places: readonly GoldPlace[]
}

const SET = 'places/gum.dev.jsonl'

/** Places on the map, their mentions given: the same id, or within 161 km. */
export const places: Stage = {
  name: 'places',
  measure: (data, language) => {
    const set = readSet<PlacedText>(data, SET)
    if (!set) return []
    const judged = set.rows.flatMap((row) => {
      const found = placesOf(row, language)
      return row.places
        .filter(({ geonameId }) => geonameId !== null)
        .map((gold) => ({
          gold,
          right: isRight(
            gold,
            found.find(({ start }) => start === gold.start),
          ),
        }))
    })
    const kinds: [string, (gold: GoldPlace) => boolean][] = [
      ['accuracy', () => true],
      ['accuracy, settlements', ({ lat }) => lat !== null],
      ['accuracy, countries and regions', ({ lat }) => lat === null],
    ]
    return kinds.map(([measure, keep]): Result => {
      const kept = judged.filter(({ gold }) => keep(gold))
      const right = kept.filter((one) => one.right).length
      return {
        set: SET,
        digest: set.digest,
        measure,
        score: (100 * right) / kept.length,
        count: kept.length,
      }
    })
  },
}

function placesOf({ text, places: gold }: PlacedText, language: Language): Place[] {
  const article = articleFromText(text)
  const found = annotate(article, language)
  const given: Mention[] = gold.map(({ start, end }) => ({
    ...{ start, end, type: 'place', score: 1, because: ['given'] },
  }))
  const apart = found.names.filter(
    (name) => !gold.some(({ start, end }) => start < name.end && name.start < end),
  )
  const names = [...apart, ...given].sort((a, b) => a.start - b.start)
  const { quantities } = found
  const resolved = { ...resolveEntities(text, { ...found, names }, language), quantities }
  return resolvePlaces(text, resolved, language)
}

function isRight(gold: GoldPlace, found: Place | undefined): boolean {
  if (!found || found.lat === null || found.lon === null) return false
  if (found.geonameId === gold.geonameId) return true
  return (
    gold.lat !== null &&
    gold.lon !== null &&
    kilometres(found.lat, found.lon, gold.lat, gold.lon) <= nearEnough
  )
}
