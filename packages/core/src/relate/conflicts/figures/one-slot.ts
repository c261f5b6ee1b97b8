import { likenessOf } from '../../told-kinds.ts'
import { oddsBy, type Reason } from '../../weigh.ts'
import type { Layout } from './layout.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import {
  areEqual,
  comparable,
  excludeEachOther,
  grainOf,
  kindOf,
  meet,
  ofOneThing,
  outcomeOf,
  withOneVerb,
} from './two-figures.ts'

/** Two comparable figures of two articles, and how the figures lie in these. */
export interface TwoFigures {
  readonly a: ToldFigure
  readonly b: ToldFigure
  readonly layout: Layout
}

/** A word is as rare as can be from here on (nats). */
const rarest = 7
/** Pairs of figures of one kind in two articles, in nats, of which one is two of one question. */
const manyPairs = 4

const yes = (holds: boolean) => (holds ? 1 : 0)
const isMoney = (kind: string) => /^[A-Z]{3}$/.test(kind)
const unmeasured: ReadonlySet<string> = new Set(['time', 'count', 'percent', 'd', 's'])

/** The odds that two comparable figures of a story answer one question where nothing speaks for it, in nats. */
const odds = 1.3

/**
 * What makes two figures answers to one question. Figures that are equal nearly always do, and what those have in common is
 * learned from: `lab/src/train/figures.ts`. Of many figures near which a word or a name stands, each says the less.
 */
export const slotReasons: readonly Reason<TwoFigures>[] = [
  {
    name: 'telling word near',
    weight: 2.2,
    measure: tellingWord,
  },
  {
    name: 'outcome',
    weight: 1.8,
    measure: ({ a, b }) => yes(outcomeOf(a) !== null && outcomeOf(a) === outcomeOf(b)),
  },
  {
    name: 'tell the same',
    weight: -0.1,
    measure: tellAlike,
  },
  {
    name: 'of other things',
    weight: 0.1,
    measure: ({ a, b }) =>
      yes(a.figure.of.length > 0 && b.figure.of.length > 0 && ofOneThing(a, b) === 0),
  },
  {
    name: 'one head',
    weight: -0.2,
    measure: ({ a, b }) => yes(headOf(a) !== null && headOf(a) === headOf(b)),
  },
  { name: 'one verb', weight: 0.1, measure: ({ a, b }) => withOneVerb(a, b) },
  { name: 'telling name', weight: 0.6, measure: tellingName },
  {
    name: 'other names',
    weight: -0.5,
    measure: ({ a, b }) =>
      yes(a.entities.size > 0 && b.entities.size > 0 && !meet(a.entities, b.entities)),
  },
  {
    name: 'a figure beside in common',
    weight: 1,
    measure: ({ a, b, layout }) => yes(agreeIn(layout.beside(a), layout.beside(b))),
  },
  { name: 'other times', weight: -2.2, measure: (two) => yes(atOtherTimes(two)) },
  {
    name: 'place in the text',
    weight: -5.7,
    measure: (two) => Math.abs(two.a.place - two.b.place) * (1 - tellAlike(two)),
  },
  {
    name: 'part and whole',
    weight: -0.6,
    measure: ({ a, b }) => yes(a.figure.share !== b.figure.share),
  },
  { name: 'times', weight: 1.5, measure: ({ a }) => yes(isTime(a.value)) },
  {
    name: 'days',
    weight: -0.5,
    measure: ({ a, b }) => yes(grain(a) === 'day' && grain(b) === 'day'),
  },
  {
    name: 'finer and coarser time',
    weight: -1.4,
    measure: ({ a, b }) => yes(grain(a) !== grain(b)),
  },
  {
    name: 'measures',
    weight: -0.1,
    measure: ({ a }) => yes(!unmeasured.has(kindOf(a)) && !isMoney(kindOf(a))),
  },
  {
    name: 'others of its kind',
    weight: -5.1,
    measure: (two) =>
      (Math.log(two.layout.alike(two.a) * two.layout.alike(two.b)) / manyPairs) *
      (1 - tellAlike(two)),
  },
]

/** The odds that two figures answer one question, in nats. */
export function slotOdds(two: TwoFigures): number {
  return oddsBy(slotReasons, odds, two)
}

/** How far two figures tell the same, 0 to 1: the less, the more figures of their articles do. */
export function tellAlike({ a, b, layout }: TwoFigures): number {
  return likenessOf(a.kinds, b.kinds) / Math.sqrt(layout.telling(a) * layout.telling(b))
}

/** How far the word that tells most tells these two figures from the others of their kind, 0 to 1. */
function tellingWord({ a, b, layout }: TwoFigures): number {
  let most = 0
  let at = 0
  // both lists are sorted by stem
  const others = b.figure.about
  for (const { stem, weight, near } of a.figure.about) {
    while (at < others.length && (others[at]?.stem ?? '') < stem) at += 1
    const other = others[at]
    if (other?.stem !== stem) continue
    const rarity = Math.min(1, weight / rarest)
    const among = Math.sqrt(layout.having(a, stem) * layout.having(b, stem))
    most = Math.max(most, (rarity * Math.sqrt(near * other.near)) / among)
  }
  return most
}

/** How far a name tells these two figures from the others, 0 to 1. */
function tellingName({ a, b, layout }: TwoFigures): number {
  let most = 0
  for (const entity of a.entities) {
    if (!b.entities.has(entity)) continue
    most = Math.max(most, 1 / Math.sqrt(layout.naming(a, entity) * layout.naming(b, entity)))
  }
  return most
}

function agreeIn(some: readonly ToldFigure[], others: readonly ToldFigure[]): boolean {
  return some.some((one) => others.some((other) => comparable(one, other) && areEqual(one, other)))
}

/** Whether two numbers are told of times that are not the same. */
export function atOtherTimes({ a, b, layout }: TwoFigures): boolean {
  if (isTime(a.value)) return false
  const [some, others] = [a, b].map((told) =>
    layout.beside(told).filter((other) => dated.has(grain(other) ?? '')),
  )
  if (!some?.length || !others?.length) return false
  return !some.some((one) => others.some((other) => !excludeEachOther(one, other)))
}

const dated: ReadonlySet<string> = new Set(['clock', 'day', 'month', 'year', 'quarter'])

function grain({ value }: ToldFigure): string | null {
  return isTime(value) ? grainOf(value) : null
}

function headOf({ value }: ToldFigure): string | null {
  return isTime(value) ? null : value.head
}
