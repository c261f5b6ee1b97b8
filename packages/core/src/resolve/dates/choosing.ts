import type { Reckoning } from './reckoning.ts'
import { select, type Way } from './selection.ts'
import { type Stretch, step, stretchOf } from './stretch.ts'

const wayNames: Readonly<Record<Way, string>> = {
  past: 'the last one up to',
  next: 'the first one from',
  near: 'the one next to',
  in: 'the one within the time of',
  before: 'the last one before',
  after: 'the first one after',
}

/** What TIMEX3 writes for a pattern that it has no form for. */
const masks: readonly (readonly [RegExp, string])[] = [
  [/^WE$/, 'XXXX-WXX-WE'],
  [/[+#]|-(?:EA|OE)-/, 'XXXX-XX-XX'], // movable feasts
]

/** past:XXXX-WXX-6: the one that is meant, seen from where it stands. */
export function selectOne(state: Reckoning, pattern: string, way: Way): Reckoning {
  const mask = masks.find(([form]) => form.test(pattern))?.[1] ?? pattern
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

/** slashed:10/09/2022: the reading that is a date, else the one nearer to where it stands. */
export function slashed(state: Reckoning, written: string): Reckoning {
  const [a = '', b = '', y = ''] = written.split('/')
  const year = y.length === 2 ? `${Number(y) > lastShort ? '19' : '20'}${y}` : y
  const read = (month: string, day: string) =>
    stretchOf(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  const monthFirst = read(a, b)
  const dayFirst = read(b, a)
  if (!monthFirst || !dayFirst || a === b) {
    const only = monthFirst ?? dayFirst
    return { ...state, anchor: null, stretch: only, value: only?.value ?? 'XXXX-XX-XX' }
  }
  const from = state.stretch?.from
  if (from === undefined) return { ...state, value: `${year}-XX-XX` }
  const isDayFirst = Math.abs(dayFirst.from - from) < Math.abs(monthFirst.from - from)
  const chosen = isDayFirst ? dayFirst : monthFirst
  const order = isDayFirst ? 'day first' : 'month first'
  const because = [`read ${order}: nearer to ${state.anchor?.name}`]
  return { ...state, stretch: chosen, value: chosen.value, because }
}

/** Two digits of a year are of this century up to here. */
const lastShort = 68

/** week:2: the second week in a month; more than it has: the last. */
export function weekIn(state: Reckoning, n: number): Reckoning {
  const { stretch } = state
  if (!stretch) return { ...state, value: 'XXXX-WXX' }
  const inside = step(
    { ...stretch, from: Math.min(stretch.from + 3 + 7 * (n - 1), stretch.to - 3) },
    'W',
    0,
  )
  return { ...state, stretch: inside, value: inside?.value ?? 'XXXX-WXX' }
}

const parts = ['early', 'mid', 'late', 'earlier', 'later'] as const
type Part = (typeof parts)[number]

export function isPart(word: string): word is Part {
  return (parts as readonly string[]).includes(word)
}

/** early, mid, late: a third of where it stands; earlier, later: what lies before or after the anchor. */
export function narrow(state: Reckoning, part: Part): Reckoning {
  const { stretch } = state
  const [from, to] = stretch ? edges(stretch, part, state.anchor?.stretch ?? stretch) : [1, 0]
  return stretch && from <= to ? { ...state, stretch: { ...stretch, from, to } } : state
}

function edges({ from, to }: Stretch, part: Part, anchor: Stretch): readonly [number, number] {
  const third = Math.floor((to - from + 1) / 3)
  switch (part) {
    case 'early':
      return [from, from + third - 1]
    case 'mid':
      return [from + third, to - third]
    case 'late':
      return [to - third + 1, to]
    case 'earlier':
      return [from, Math.min(to, anchor.to)]
    case 'later':
      return [Math.max(from, anchor.from), to]
  }
}
