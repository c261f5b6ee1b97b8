import { compareText } from '../../model/compare-text.ts'
import type { Figure } from '../../model/figure.ts'
import type { Telling } from '../claims/telling.ts'
import type { EntityIndex, StoryEntity } from '../entities/entity-index.ts'
import { keyOf } from '../grouping/key-of.ts'
import { pairsMet } from '../grouping/postings.ts'
import { eachInParts, type InParts } from '../in-parts.ts'
import { weigh } from '../weigh.ts'
import { type Clash, isOneQuotation } from './clash.ts'
import { findClashingClocks } from './clashing-clocks.ts'
import { ofOtherEdges } from './figures/edges.ts'
import type { FigureClash } from './figures/figure-clash.ts'
import type { FigurePair } from './figures/figure-pair.ts'
import { grew } from './figures/grew.ts'
import { isInterim } from './figures/interim.ts'
import { Layout } from './figures/layout.ts'
import { atOtherTimes } from './figures/one-slot.ts'
import { ofOtherDeeds, ofOtherPeriods } from './figures/periods.ts'
import { reasons } from './figures/reasons.ts'
import { sayWhy } from './figures/say-why.ts'
import { ofOtherScopes } from './figures/scopes.ts'
import { type Match, matchOf, standingsOf } from './figures/standing.ts'
import { timeOdds, timeReasons } from './figures/time-reasons.ts'
import { isTime, type ToldFigure, tellFigures } from './figures/told-figure.ts'
import { isTotal, totalOf } from './figures/total.ts'
import { befell, comparable, grainOf, kindOf, outcomeOf } from './figures/two-figures.ts'
import { matchWithinReports } from './figures/within-report.ts'
import { sizeOf } from './measures.ts'

/** The odds that two numbers that exclude each other are a conflict where nothing speaks for it, in nats. */
const odds = -1
/** Two sources in neighbouring sentences of one report speak of one thing sooner; set by hand, no story of ours has many. */
const besideOdds = 1.4
/** As probable as this a conflict is told: of numbers, and of times, of which there are fewer that could be meant. */
const probable = { number: 0.37, time: 0.42 }
/** And so probable one of two sources in one report: fewer stories of ours have any. */
const probableBeside = 0.42
/** A reason that adds less than this to the odds is not given. */
const leastGiven = 0.05
/** Of the figures under one key, each is held against so many. */
const mostCompared = 24
/** What a figure tells with so much of its vector is a key of it. */
const mostlyTold = 0.35
/** This many of the words about it are a figure's keys, those that tell most. */
const mostWords = 16

/** The numbers and times of articles that are said of one thing and cannot both hold, with pauses; `claimOf` tells the claims apart. */
export function* findClashingFigures(
  tellings: readonly Telling[],
  entities: EntityIndex<StoryEntity>,
  claimOf: ReadonlyMap<Telling, unknown>,
): InParts<FigureClash[]> {
  const figures = tellFigures(tellings, entities)
  yield
  const clashes: FigureClash[] = []
  for (const matches of [yield* matchFigures(figures), matchWithinReports(figures)]) {
    const pairs = yield* figurePairsIn(matches, claimOf)
    yield* eachInParts(pairs, (pair) => clashes.push(...clashesOf(pair)))
  }
  return [...clashes, ...findClashingClocks(figures)]
}

function clashesOf(pair: Match & FigurePair): FigureClash[] {
  const isBeside = pair.a.analysis === pair.b.analysis
  const ofTimes = isTime(pair.a.value)
  const [table, rare] = ofTimes ? [timeReasons, timeOdds] : [reasons, odds]
  const { score, because } = weigh(table, rare + (isBeside ? besideOdds : 0), pair, leastGiven)
  const least = ofTimes ? probable.time : probable.number
  if (score < (isBeside ? probableBeside : least)) return []
  return [{ clash: tell(pair, because), a: pair.a, b: pair.b, score }]
}

/** The pairs of figures of two articles that may answer one question, equal or not, with pauses. */
export function* matchFigures(figures: readonly ToldFigure[]): InParts<Match[]> {
  const layout = new Layout(figures)
  const keys = figures.map((figure) => keysOf(figure).map(keyOf))
  const matches: Match[] = []
  yield* eachInParts(pairsMet(keys, mostCompared), ([one, two]) => {
    const [a, b] = [figures[one], figures[two]]
    if (!a || !b || a.analysis === b.analysis || !comparable(a, b)) return
    matches.push(matchOf({ a, b, layout }))
  })
  return matches
}

/** Of matched figures, those that exclude each other, and how they stand among the others and in the claims; with pauses. */
export function* figurePairsIn<T extends Match>(
  matches: readonly T[],
  claimOf: ReadonlyMap<Telling, unknown>,
): InParts<(T & FigurePair)[]> {
  const standingOf = yield* standingsOf(matches)
  const areOneClaim = ({ a, b }: Match) => claimOf.get(a.telling) === claimOf.get(b.telling)
  const pairs: (T & FigurePair)[] = []
  yield* eachInParts(matches, (match) => {
    if (!match.exclusive || areApart(match)) return
    pairs.push({ ...match, ...standingOf(match), oneClaim: areOneClaim(match) })
  })
  return pairs
}

/**
 * Whether the two are told of other things than each other: a part and the whole, one of those told before and one more, what is
 * and what was or is wanted, the old and the new, prices in May and in April, or what has grown since.
 */
function areApart(two: Match): boolean {
  const [one, other] = [two.a.figure, two.b.figure]
  if (areOfParts(two) || one.former !== other.former) return true
  if (ofOtherEdges(two.a, two.b) || one.each !== other.each || areOfOtherSorts(one, other))
    return true
  if (one.sought !== other.sought || grew(two.a, two.b) || grew(two.b, two.a)) return true
  if (one.growing && other.growing) return true
  if ((one.growing || other.growing) && atOtherTimes(two)) return true
  if (areAges(two)) return true
  return (
    isTotal(two) ||
    isInterim(two) ||
    ofOtherPeriods(two) ||
    ofOtherDeeds(two) ||
    ofOtherScopes(two.a, two.b)
  )
}

/** A part and its whole, or what comes on top; shares in percent are parts all, and no part is more than its whole. */
function areOfParts({ a, b, layout }: Match): boolean {
  const [one, other] = [a.figure.share, b.figure.share]
  if (one === other || isTime(a.value) || isTime(b.value)) return false
  if (one === 'more' || other === 'more') return true
  if (kindOf(a) === 'percent') return false
  const [part, whole] = one === 'part' ? [a.value, b.value] : [b.value, a.value]
  const told = one === 'part' ? a : b
  const total = totalOf(told, layout.beside(told))
  // 38 of its 260 stores, or 57 stores: these are not the 260
  return total === null ? sizeOf(part) <= sizeOf(whole) : total === sizeOf(whole)
}

/** Ages are held against each other by whose they are, in `clashing-ages`. */
function areAges({ a, b }: Match): boolean {
  return [a, b].every(({ kinds }) => (kinds.get('age') ?? 0) >= mostlyTold)
}

/** Homes and the people who live in them are not counted alike. */
function areOfOtherSorts({ sort: one }: Figure, { sort: other }: Figure): boolean {
  return one !== null && other !== null && one !== other
}

/** Figures that share none of these are not held against each other. */
function keysOf(told: ToldFigure): string[] {
  const { figure, value } = told
  const kind = kindOf(told)
  const about = figure.about
    .toSorted((a, b) => b.weight * b.near - a.weight * a.near || compareText(a.stem, b.stem))
    .slice(0, mostWords)
  return [
    ...[...figure.of, ...about].map(({ stem }) => `${kind} of ${stem}`),
    ...befell(told).flatMap((outcome) => (outcome ? [`outcome ${outcome}`] : [])),
    ...[...told.entities].map((entity) => `${kind} by ${entity}`),
    ...[...told.kinds].flatMap(([tells, share]) =>
      share >= mostlyTold ? [`${kind} tells ${tells}`] : [],
    ),
    ...(isScarce(told) ? [kind] : []),
    isTime(value) ? `time ${value.value}` : `${kind} ${sizeOf(value)}`,
  ]
}

/** Whether a story hardly has two things that are told so: hours and minutes, degrees, megawatts, sums of money. */
function isScarce(told: ToldFigure): boolean {
  return isTime(told.value) ? grainOf(told.value) === 'clock' : !common.has(kindOf(told))
}

/** What a story has many figures of. */
const common: ReadonlySet<string> = new Set(['count', 'percent', 'd', 's'])

function tell({ a, b }: FigurePair, because: string[]): Clash {
  const [one, two] = [a.value, b.value]
  const clash = { a: one, b: two, why: sayWhy(a, b), because }
  if (isTime(one) || isTime(two)) {
    const values = [one, two].map((time) => (isTime(time) ? time.value : ''))
    return { ...clash, kind: 'date', once: values.toSorted().join(' ') }
  }
  const thing = nameOf(a, b)
  const none = one.high === 0 || two.high === 0
  return {
    ...clash,
    kind: isOneQuotation(a.telling, b.telling) ? 'wording' : none ? 'status' : 'number',
    about: thing,
    once: [one, two]
      .map(({ low, high, unit }) => `${low}-${high} ${unit ?? thing}`)
      .sort()
      .join(' '),
  }
}

/** What both figures are of, in a word. */
function nameOf(a: ToldFigure, b: ToldFigure): string {
  const outcome = outcomeOf(a)
  if (outcome !== null && outcome === outcomeOf(b)) return outcome
  const heads = [a, b].map(({ value }) => (isTime(value) ? null : value.head))
  const stems = new Set(b.figure.of.map(({ stem }) => stem))
  const shared = a.figure.of.find(({ stem }) => stems.has(stem))
  return heads[0] ?? heads[1] ?? shared?.stem ?? 'one thing'
}
