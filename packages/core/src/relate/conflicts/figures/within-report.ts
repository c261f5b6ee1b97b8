import { areTwoSources } from '../../claims/originators.ts'
import { Layout } from './layout.ts'
import { atOtherTimes, type TwoFigures } from './one-slot.ts'
import { type Match, matchOf } from './standing.ts'
import { isTime, type ToldFigure } from './told-figure.ts'
import { comparable, kindOf, ofOneThing, outcomeOf, withOneVerb } from './two-figures.ts'

/** This many sentences apart two sources of a report answer one question. */
const nearby = 1

/**
 * The pairs of figures that two sources of one report give in neighbouring sentences:
 *
 *     Organisers said |35,000| had marched. Police put the turnout at |12,000|.
 */
export function matchWithinReports(figures: readonly ToldFigure[]): Match[] {
  const pairs = figures.flatMap((a, at) => besideIn(figures, at).map((b) => ({ a, b })))
  if (pairs.length === 0) return []
  const articles = new Set(pairs.map(({ a }) => a.analysis))
  const layout = new Layout(figures.filter(({ analysis }) => articles.has(analysis)))
  return pairs
    .map((pair): TwoFigures => ({ ...pair, layout }))
    .filter((pair) => !atOtherTimes(pair))
    .map(matchOf)
}

/** The figures after one that another source gives in its sentence or the next. */
function besideIn(figures: readonly ToldFigure[], at: number): ToldFigure[] {
  const a = figures[at]
  const found: ToldFigure[] = []
  // of days and hours a report tells many
  if (!a || isTime(a.value) || !isSaid(a)) return found
  for (let next = at + 1; next <= at + mostBeside; next += 1) {
    const b = figures[next]
    if (!b || b.analysis !== a.analysis || b.sentence - a.sentence > nearby) break
    if (isSaid(b) && ofTwoSources(a, b) && comparable(a, b) && !areOfTwoThings(a, b)) found.push(b)
  }
  return found
}

/** This many figures after one are held against it: a sentence may be a table. */
const mostBeside = 12

/** Whether it stands in what somebody says, rather than in who says so: “|two| officials said”. */
function isSaid({ telling: { statement }, analysis, figure }: ToldFigure): boolean {
  const content = analysis.attributions[statement.attribution ?? -1]?.content ?? []
  return content.some(({ start, end }) => start <= figure.start && figure.end <= end)
}

/** “|two| people”, “|one| coast”; “50 per cent of the |vote|”, “|turnout| was 60 per cent” */
function areOfTwoThings(a: ToldFigure, b: ToldFigure): boolean {
  if (outcomeOf(a) !== null && outcomeOf(a) === outcomeOf(b)) return false
  // two shares of one thing are told of two parts of it sooner than of one
  if (kindOf(a) === 'percent') return ofOneThing(a, b) === 0 || withOneVerb(a, b) === 0
  const [one, two] = [headOf(a), headOf(b)]
  if (one !== null && two !== null) return one !== two
  return a.figure.of.length > 0 && b.figure.of.length > 0 && ofOneThing(a, b) === 0
}

function headOf({ value }: ToldFigure): string | null {
  return isTime(value) ? null : value.head
}

function ofTwoSources({ telling: one }: ToldFigure, { telling: two }: ToldFigure): boolean {
  return one !== two && areTwoSources(one.originator, two.originator)
}
