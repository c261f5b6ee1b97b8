import { isoDay } from '../../language/gregorian.ts'
import type { TimeExpression } from '../../model/time.ts'
import { isPart, narrow, selectOne, slashed, weekIn } from './choosing.ts'
import { durationAt, sameEarlier, shiftBy, stepTo } from './moving.ts'
import { type Anchor, nothing, type Reckoning } from './reckoning.ts'
import { type Way, ways } from './selection.ts'
import { periodOf } from './shift.ts'
import { isOnCalendar, type Stretch, stretchOf, type Unit } from './stretch.ts'
import { timeOfDay } from './time-of-day.ts'

/**
 * Settles a meaning: a row of words, each of which moves on from what the ones before it have reached.
 *
 *     now | then | 2022-09-10        begin at the anchor, at the day last told of, or at a date
 *     D-1  W0  Y+1                   the n-th day, week, weekend (WE), month, quarter, year, decade (DE) from there
 *     -P3D  +P2W                     so much earlier or later
 *     past:XXXX-WXX-6  near:WE       the one that is meant (see selection.ts); week:2 the second week in it
 *     early  mid  late               a third of it
 *     earlier  later                 what of it lies up to the anchor, or from there on
 *     alike  again                   of the month or quarter told of last the same a year earlier; that quarter itself
 *     TMO  T18:30Z  TNI-1            then; TNI-1 is the night that ends on that day
 *     2022-EA-2  past:XXXX-11#4#4     a movable feast (see feasts.ts)
 *     P3D  PT8H20M  last:P3D  coming:P3D      a duration; one that ends or begins at the anchor
 *     each:P1W                       a set
 *     slashed:10/09/22               day or month first
 *     PAST_REF PRESENT_REF FUTURE_REF
 *
 *     "the morning after September 10"    now past:XXXX-09-10 D+1 TMO
 */
export function settle(meaning: string, anchor: Anchor | null, told: Anchor | null): Settled {
  let state: Reckoning = nothing
  for (const word of meaning.split(' ')) {
    state = follow(state, word, anchor, told)
    if (state.stretch && !isOnCalendar(state.stretch)) state = { ...state, stretch: null }
  }
  return finish(state)
}

export type Settled = Pick<
  TimeExpression,
  'value' | 'interval' | 'precision' | 'known' | 'because'
> & {
  /** where the day or longer stretch lies that it means */
  readonly stretch: Stretch | null
}

function follow(
  state: Reckoning,
  word: string,
  now: Anchor | null,
  told: Anchor | null,
): Reckoning {
  if (word === 'now') return begin(state, now)
  if (word === 'then') return begin(state, told ?? now)
  const stepped = /^(DE|CE|WE|[DWMQY])([+-]?\d+)$/.exec(word)
  if (stepped) return stepTo(state, stepped[1] as Unit, Number(stepped[2]))
  const period = /^([+-])(P.*)$/.exec(word)
  if (period) return shiftBy(state, period[2] ?? '', period[1] === '-' ? -1 : 1)
  if (/^T(?:\d|DW|MO|AF|EV|NI)/.test(word)) return { ...state, clock: word }
  if (isPart(word)) return narrow(state, word)
  if (word === 'alike') return sameEarlier(state, told)
  if (word === 'again') return told?.stretch.precision === 'quarter' ? begin(state, told) : state
  const [head = '', rest = ''] = word.split(/:(.*)/, 2)
  if ((ways as readonly string[]).includes(head)) return selectOne(state, rest, head as Way)
  if (head === 'slashed') return slashed(state, rest)
  if (head === 'week') return weekIn(state, Number(rest))
  if (head === 'last' || head === 'coming') return durationAt(state, rest, head === 'last' ? -1 : 1)
  if (head === 'each') return { ...state, value: rest, whole: true }
  const whole = typeof periodOf(word)?.count === 'number' || isSum(word)
  const stretch = stretchOf(word)
  return { ...state, stretch, value: stretch?.value ?? word, whole }
}

/** P2DT4H, PT8H20M */
function isSum(word: string): boolean {
  return /^P(?=T?\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(
    word,
  )
}

function begin(state: Reckoning, anchor: Anchor | null): Reckoning {
  return {
    ...state,
    anchor,
    stretch: anchor?.stretch ?? null,
    value: anchor?.stretch.value ?? 'XXXX-XX-XX',
  }
}

function finish(state: Reckoning): Settled {
  const { stretch, clock } = state
  if (clock)
    return { ...timeOfDay(clock, stretch, knownOf(state)), because: [...state.because], stretch }
  return {
    value: state.value,
    interval: stretch ? { from: isoDay(stretch.from), to: isoDay(stretch.to) } : state.span,
    precision: stretch?.precision ?? null,
    known: knownOf(state),
    because: [...state.because],
    stretch,
  }
}

function knownOf({ stretch, whole, anchor }: Reckoning): 'stated' | 'implied' | null {
  if (whole) return 'stated'
  return stretch && (anchor ? 'implied' : 'stated')
}
