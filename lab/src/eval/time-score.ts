/** One text with its gold times, as in shared/data/times. */
export interface TimesText {
  readonly id: string
  readonly text: string
  readonly publishedAt: string | null
  /** Where known, from when it is said: the day and the time of day. */
  readonly reference?: string
  readonly times: readonly GoldTime[]
  readonly ignore?: readonly Stretch[]
  readonly scored?: readonly Stretch[]
  readonly complete?: boolean
}

interface Stretch {
  readonly start: number
  readonly end: number
}

export interface GoldTime extends Stretch {
  readonly type: string
  readonly value: string
  readonly alternatives?: readonly string[]
}

/** TempEval-3: span F1, strict and relaxed, and F1 of relaxed matches whose type or value is right too. */
export interface TimesScore {
  readonly gold: number
  readonly found: number
  readonly precision: number
  readonly recall: number
  readonly strict: number
  readonly relaxed: number
  readonly type: number
  readonly value: number
}

export interface Miss {
  readonly text: string
  readonly gold: string | null
  readonly found: string | null
}

/** Scores found times against gold; what overlaps `ignore` or lies outside `scored` does not count. */
export function scoreTimes(
  texts: readonly TimesText[],
  find: (text: TimesText) => readonly GoldTime[],
  misses: Miss[] = [],
): TimesScore {
  let gold = 0
  let all = 0
  const hits = { strict: 0, relaxed: 0, type: 0, value: 0 }
  for (const text of texts) {
    const counts = (one: Stretch) =>
      !(text.ignore ?? []).some((other) => overlap(one, other)) &&
      (text.scored === undefined || text.scored.some((other) => overlap(one, other)))
    const wanted = text.times.filter(counts)
    const found = find(text).filter(counts)
    const left = new Set(found)
    gold += wanted.length
    const exact = new Map(
      wanted.flatMap((time) => found.filter((one) => same(one, time)).map((one) => [time, one])),
    )
    for (const one of exact.values()) left.delete(one)
    for (const time of wanted) {
      const match = exact.get(time) ?? [...left].find((one) => overlap(one, time))
      if (!match) {
        misses.push({ text: around(text.text, time), gold: shown(time), found: null })
        continue
      }
      left.delete(match)
      hits.relaxed += 1
      if (same(match, time)) hits.strict += 1
      if (match.type === time.type) hits.type += 1
      if ([time.value, ...(time.alternatives ?? [])].some((value) => sameValue(value, match.value)))
        hits.value += 1
      else misses.push({ text: around(text.text, time), gold: shown(time), found: shown(match) })
    }
    // where only one kind of expression is marked, what else is found is not wrong
    const counted = text.complete === false ? found.length - left.size : found.length
    all += counted
    if (text.complete !== false)
      for (const one of left)
        misses.push({ text: around(text.text, one), gold: null, found: shown(one) })
  }
  const f1 = (n: number) => (gold + all === 0 ? 0 : (200 * n) / (gold + all))
  return {
    gold,
    found: all,
    precision: (100 * hits.relaxed) / all,
    recall: (100 * hits.relaxed) / gold,
    strict: f1(hits.strict),
    relaxed: f1(hits.relaxed),
    type: f1(hits.type),
    value: f1(hits.value),
  }
}

/** Of a full hour some sets write T18 or T18:00:00, TimeBank T18:00. */
function sameValue(a: string, b: string): boolean {
  return a === b || minutesOf(a) === minutesOf(b)
}

function minutesOf(value: string): string {
  return value.replace(/T\d\d(?!:|\d)/, '$&:00').replace(/(T\d\d:\d\d):00$/, '$1')
}

function overlap(a: Stretch, b: Stretch): boolean {
  return a.start < b.end && b.start < a.end
}

function same(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end
}

function shown({ type, value }: GoldTime): string {
  return `${type} ${value}`
}

function around(text: string, { start, end }: Stretch): string {
  const before = text.slice(Math.max(0, start - 40), start)
  return `${before}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll('\n', '/')
}
