import type { Place } from '../../model/place.ts'
import type { Telling } from '../claims/telling.ts'
import { compare, overlapOf } from '../claims/two.ts'
import { type FindClash, printed } from './clash.ts'
import { areOfTwoTimes } from './two-times.ts'

/** Places are held against each other only where the tellings say nearly the same, or one says most of what the other does. */
const least = { alignment: 0.85, overlap: 0.6 }

/** One event in two settlements; a region or a country may well contain the other. */
export const findClashingPlaces: FindClash = ({ a, b, alignment }) => {
  if (a.analysis === b.analysis) return null
  const [here, there] = [settlements(a), settlements(b)]
  const [one, two] = [here[0], there[0]]
  if (!one || !two || here.length > 1 || there.length > 1) return null
  if (alignment < least.alignment && overlapOf(compare(a, b)) < least.overlap) return null
  if (names(a, two) || names(b, one) || areOfTwoTimes(a, b)) return null
  return {
    kind: 'place',
    a: one,
    b: two,
    why: `One event is told of ${printed(a, one)} and of ${printed(b, two)}.`,
    because: ['the tellings say the same', 'the places are two'],
    once: [one.name, two.name].sort().join(' '),
  }
}

/** Whether the article of a telling names a place anywhere: then it knows it for another. */
function names({ analysis }: Telling, { geonameId, name }: Place): boolean {
  return (
    analysis.places.some((place) => place.geonameId === geonameId) ||
    analysis.article.text.includes(name)
  )
}

/** The settlements that a telling says it is of: not that from where it is reported, in capitals at its head. */
function settlements(telling: Telling): Place[] {
  return telling.places.filter(
    (place) =>
      place.precision === 'settlement' &&
      place.geonameId !== null &&
      !(place.start === telling.statement.start && isCapitals(printed(telling, place))),
  )
}

function isCapitals(words: string): boolean {
  return words === words.toUpperCase() && words !== words.toLowerCase()
}
