import { dayNumber, isoDay } from '../language/gregorian.ts'
import type { Interval, Precision, TimeExpression } from '../model/time.ts'
import { select, type Way, ways } from './selection.ts'
import { type Period, periodOf, shift } from './shift.ts'
import { type Stretch, step, stretchOf, type Unit } from './stretch.ts'
import { timeOfDay } from './time-of-day.ts'

/**
 * Settles a meaning: a row of words, each of which moves on from what the ones before it have reached.
 *
 *     now | then | 2022-09-10        begin at the anchor, at the day last told of, or at a date
 *     D-1  W0  Y+1                   the n-th day, week, weekend (WE), month, quarter, year, decade (DE) from there
 *     -P3D  +P2W                     so much earlier or later
 *     past:XXXX-WXX-6  near:WE       the one that is meant (see selection.ts); week:2 the second week in it
 *     early  mid  late               a third of it
 *     TMO  T18:30Z  TNI-1            then; TNI-1 is the night that ends on that day
 *     P3D  last:P3D  coming:P3D      a duration; one that ends or begins at the anchor
 *     each:P1W                       a set
 *     slashed:10/09/22               day or month first
 *     PAST_REF PRESENT_REF FUTURE_REF
 *
 *     "the morning after September 10"    now past:XXXX-09-10 D+1 TMO
 */
export function settle(meaning: string, anchor: Anchor | null, told: Anchor | null): Settled {
  let state: State = nothing
  for (const word of meaning.split(' ')) {
    state = follow(state, word, anchor, told)
    if (state.stretch && !isOnCalendar(state.stretch)) state = { ...state, stretch: null }
  }
  return finish(state)
}

/** A day or a longer stretch to count from, and what it is called in reasons: "the publication date". */
export interface Anchor {
  readonly stretch: Stretch
  readonly name: string
}

export type Settled = Pick<
  TimeExpression,
  'value' | 'interval' | 'precision' | 'known' | 'because'
> & {
  /** where the day or longer stretch lies that it means */
  readonly stretch: Stretch | null
}

/** ISO 8601 writes four digits of a year. */
function isOnCalendar({ from, to }: Stretch): boolean {
  return from >= firstDay && to <= lastDay
}

const firstDay = dayNumber(1, 1, 1)
const lastDay = dayNumber(9999, 12, 31)

interface State {
  readonly stretch: Stretch | null
  readonly value: string
  readonly anchor: Anchor | null
  readonly because: readonly string[]
  readonly clock: string | null
  readonly span: Interval | null
  /** a duration or a set: the words say all there is to it */
  readonly whole: boolean
}

const nothing: State = {
  stretch: null,
  value: '',
  anchor: null,
  because: [],
  clock: null,
  span: null,
  whole: false,
}

function follow(state: State, word: string, now: Anchor | null, told: Anchor | null): State {
  if (word === 'now') return begin(state, now)
  if (word === 'then') return begin(state, told ?? now)
  const stepped = /^(DE|CE|WE|[DWMQY])([+-]?\d+)$/.exec(word)
  if (stepped) return stepTo(state, stepped[1] as Unit, Number(stepped[2]))
  const period = /^([+-])(P.*)$/.exec(word)
  if (period) return shiftBy(state, period[2] ?? '', period[1] === '-' ? -1 : 1)
  if (/^T(?:\d|DW|MO|AF|EV|NI)/.test(word)) return { ...state, clock: word }
  if (word === 'early' || word === 'mid' || word === 'late') return narrow(state, word)
  const [head = '', rest = ''] = word.split(/:(.*)/, 2)
  if ((ways as readonly string[]).includes(head)) return selectOne(state, rest, head as Way)
  if (head === 'slashed') return slashed(state, rest)
  if (head === 'week') return weekIn(state, Number(rest))
  if (head === 'last' || head === 'coming') return durationAt(state, rest, head === 'last' ? -1 : 1)
  if (head === 'each') return { ...state, value: rest, whole: true }
  const whole = periodOf(word)?.count !== undefined && periodOf(word)?.count !== null
  return { ...state, stretch: stretchOf(word), value: word, whole }
}

function begin(state: State, anchor: Anchor | null): State {
  return {
    ...state,
    anchor,
    stretch: anchor?.stretch ?? null,
    value: anchor?.stretch.value ?? 'XXXX-XX-XX',
  }
}

const masks: Readonly<Record<Unit, string>> = {
  D: 'XXXX-XX-XX',
  W: 'XXXX-WXX',
  WE: 'XXXX-WXX-WE',
  M: 'XXXX-XX',
  Q: 'XXXX-QX',
  S: 'XXXX',
  Y: 'XXXX',
  DE: 'XXX',
  CE: 'XX',
}

const sizes: Readonly<Record<Precision, number>> = {
  minute: 0,
  hour: 0,
  'part of day': 0,
  day: 0,
  weekend: 1,
  week: 1,
  month: 2,
  quarter: 3,
  season: 3,
  year: 4,
  decade: 5,
}

const unitSizes: Readonly<Record<Unit, number>> = {
  D: 0,
  W: 1,
  WE: 1,
  M: 2,
  Q: 3,
  S: 3,
  Y: 4,
  DE: 5,
  CE: 6,
}

function stepTo(state: State, unit: Unit, n: number): State {
  const { stretch, anchor } = state
  const unknown = { ...state, stretch: null, value: masks[unit] }
  if (!stretch) return unknown
  const because = anchor ? [...state.because, `${counted(n, unit)} ${anchor.name}`] : state.because
  if (sizes[stretch.precision] > unitSizes[unit]) {
    // of a week only: "today" is the week, "yesterday" a week that began a day earlier
    if (stretch.precision !== 'week' || unit !== 'D') return unknown
    const moved = { ...stretch, from: stretch.from + n, to: stretch.to + n }
    return { ...state, stretch: { ...moved, value: moved.value }, value: moved.value, because }
  }
  const reached = step(stretch, unit, n)
  return reached ? { ...state, stretch: reached, value: reached.value, because } : unknown
}

const unitNames: Readonly<Record<Unit, string>> = {
  D: 'day',
  W: 'week',
  WE: 'weekend',
  M: 'month',
  Q: 'quarter',
  S: 'season',
  Y: 'year',
  DE: 'decade',
  CE: 'century',
}

function counted(n: number, unit: Unit): string {
  if (n === 0) return `the ${unitNames[unit]} of`
  const many = Math.abs(n) === 1 ? '' : 's'
  return `${Math.abs(n)} ${unitNames[unit]}${many} ${n < 0 ? 'before' : 'after'}`
}

function shiftBy(state: State, written: string, sign: -1 | 1): State {
  const period = periodOf(written)
  const unknown = { ...state, stretch: null, value: 'XXXX-XX-XX' }
  if (!state.stretch || !period) return unknown
  const reached = shift(state.stretch, period, sign)
  if (!reached) return unknown
  const from = state.anchor?.name ?? state.value
  const because = [...state.because, `${written} ${sign < 0 ? 'before' : 'after'} ${from}`]
  return { ...state, stretch: reached, value: reached.value, because }
}

const wayNames: Readonly<Record<Way, string>> = {
  past: 'the last one up to',
  next: 'the first one from',
  near: 'the one next to',
  in: 'the one within the time of',
  before: 'the last one before',
  after: 'the first one after',
}

function selectOne(state: State, pattern: string, way: Way): State {
  const mask = pattern === 'WE' ? 'XXXX-WXX-WE' : pattern
  const chosen = state.stretch && select(pattern, way, state.stretch)
  if (!chosen) return { ...state, stretch: null, value: mask }
  const from = state.anchor?.name ?? state.value
  const because = [...state.because, `${named(chosen, pattern)}: ${wayNames[way]} ${from}`]
  return { ...state, stretch: chosen, value: chosen.value, because }
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function named({ value }: Stretch, pattern: string): string {
  const day = /WXX-([1-7])$/.exec(pattern)?.[1]
  return day ? `${weekdays[Number(day) - 1]} ${value}` : value
}

function slashed(state: State, written: string): State {
  const [a = '', b = '', y = ''] = written.split('/')
  const century = Number(y) > 68 ? '19' : '20'
  const year = y.length === 2 ? `${century}${y}` : y
  const read = (month: string, day: string) =>
    stretchOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const monthFirst = read(a, b)
  const dayFirst = read(b, a)
  if (!monthFirst || !dayFirst || a === b) {
    const only = monthFirst ?? dayFirst
    return {
      ...state,
      anchor: null,
      because: [],
      stretch: only,
      value: only?.value ?? 'XXXX-XX-XX',
    }
  }
  const anchor = state.stretch
  if (!anchor) return { ...state, stretch: null, value: `${year}-XX-XX` }
  const far = ({ from }: Stretch) => Math.abs(from - anchor.from)
  const chosen = far(dayFirst) < far(monthFirst) ? dayFirst : monthFirst
  const order = chosen === dayFirst ? 'day first' : 'month first'
  const because = [`read ${order}: nearer to ${state.anchor?.name}`]
  return { ...state, stretch: chosen, value: chosen.value, because }
}

function weekIn(state: State, n: number): State {
  const { stretch } = state
  if (!stretch) return { ...state, value: 'XXXX-WXX' }
  const inside = step(
    { ...stretch, from: Math.min(stretch.from + 3 + 7 * (n - 1), stretch.to - 3) },
    'W',
    0,
  )
  return { ...state, stretch: inside, value: inside?.value ?? 'XXXX-WXX' }
}

function narrow(state: State, part: 'early' | 'mid' | 'late'): State {
  const { stretch } = state
  if (!stretch) return state
  const third = Math.floor((stretch.to - stretch.from + 1) / 3)
  const from =
    part === 'early' ? stretch.from : part === 'mid' ? stretch.from + third : stretch.to - third + 1
  const to =
    part === 'late' ? stretch.to : part === 'mid' ? stretch.to - third : stretch.from + third - 1
  return third < 1 ? state : { ...state, stretch: { ...stretch, from, to } }
}

function durationAt(state: State, written: string, sign: -1 | 1): State {
  const period = periodOf(written)
  const { stretch } = state
  const end = stretch && period && period.count !== null ? reach(stretch, period, sign) : null
  const span = end && {
    from: isoDay(Math.min(end.from, stretch?.from ?? 0)),
    to: isoDay(Math.max(end.to, stretch?.to ?? 0)),
  }
  const because =
    span && state.anchor ? [`${written} ${sign < 0 ? 'up to' : 'from'} ${state.anchor.name}`] : []
  const whole = period?.count !== undefined && period.count !== null
  return { ...state, stretch: null, value: written, anchor: null, because, span, whole }
}

function reach(stretch: Stretch, period: Period, sign: -1 | 1): Stretch | null {
  const days = period.unit === 'H' ? Math.ceil((period.count ?? 0) / 24) : 0
  return days > 0 ? shift(stretch, { count: days, unit: 'D' }, sign) : shift(stretch, period, sign)
}

function finish(state: State): Settled {
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

function knownOf({ stretch, whole, anchor }: State): 'stated' | 'implied' | null {
  if (whole) return 'stated'
  return stretch && (anchor ? 'implied' : 'stated')
}
