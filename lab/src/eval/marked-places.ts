import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { analyze, articleFromText, type Language, type Place } from '@dateline/core'
import { kilometres, nearEnough } from './nearness.ts'
import { f1 } from './pairs.ts'
import type { Result, Stage } from './stage.ts'

interface Marked {
  readonly start: number
  readonly end: number
  /** Null: may be found or not. */
  readonly at: {
    readonly geonameId: number | null
    readonly lat: number | null
    readonly lon: number | null
    readonly within: number
  } | null
}

const folder = new URL('../../../packages/core/corpus/places/', import.meta.url)

/** Paragraphs end to end: which names of places are found, and how many of them stand at the right point. */
export const markedPlaces: Stage = {
  name: 'marked-places',
  measure: (_, language, options) => {
    const halves = options?.held ? (['dev', 'held'] as const) : (['dev'] as const)
    return halves.flatMap((half) => measureHalf(half, language))
  },
}

function measureHalf(half: 'dev' | 'held', language: Language): Result[] {
  const file = readFileSync(new URL(`${half}.md`, folder), 'utf8')
  const digest = createHash('sha256').update(file).digest('hex').slice(0, 12)
  const tally = { marked: 0, found: 0, met: 0, placed: 0 }
  for (const paragraph of file.trim().split('\n\n')) {
    const { text, marks } = readMarks(paragraph)
    const places = analyze(articleFromText(text), language).places
    const sought = marks.filter(({ at }) => at !== null)
    const open = marks.filter(({ at }) => at === null)
    tally.marked += sought.length
    tally.found += places.filter(
      (place) => !open.some(({ start, end }) => place.start < end && start < place.end),
    ).length
    for (const mark of sought) {
      const place = places.find(({ start, end }) => start === mark.start && end === mark.end)
      if (!place) continue
      tally.met += 1
      if (isRight(mark, place)) tally.placed += 1
    }
  }
  const scores: [string, number][] = [
    ['mentions, F1', f1(tally.met / tally.found, tally.met / tally.marked)],
    ['found and within 161 km', (100 * tally.placed) / tally.marked],
    ['of those found, within 161 km', (100 * tally.placed) / tally.met],
  ]
  const set = `corpus/places, ${half}`
  return scores.map(([measure, score]) => ({ set, digest, measure, score, count: tally.marked }))
}

/** Parts a paragraph into its text and its marks: `[Paris](4717560 33.66 -95.56)`. */
export function readMarks(paragraph: string): { text: string; marks: Marked[] } {
  const marks: Marked[] = []
  let text = ''
  for (const part of paragraph.split(/(\[[^\]]+\]\([^)]+\))/)) {
    const [, printed = part, meaning] = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part) ?? []
    if (meaning)
      marks.push({
        start: text.length,
        end: text.length + printed.length,
        at: readMeaning(meaning),
      })
    text += printed
  }
  return { text, marks }
}

function readMeaning(meaning: string): Marked['at'] {
  if (meaning === '?') return null
  const [id, lat, lon, within] =
    /^(?:(\d{5,})(?: |$))?(?:(-?[\d.]+) (-?[\d.]+))?(?: ~(\d+))?/.exec(meaning)?.slice(1) ?? []
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  return {
    geonameId: number(id),
    lat: number(lat),
    lon: number(lon),
    within: number(within) ?? nearEnough,
  }
}

function isRight({ at }: Marked, { geonameId, lat, lon }: Place): boolean {
  if (!at || lat === null || lon === null) return false
  if (at.geonameId !== null && at.geonameId === geonameId) return true
  return at.lat !== null && at.lon !== null && kilometres(lat, lon, at.lat, at.lon) <= at.within
}
