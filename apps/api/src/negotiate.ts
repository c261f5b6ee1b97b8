import type { Context } from 'hono'
import { Refusal } from './problem.ts'

/** A media range of an Accept header and its quality value, 0 to 1. */
interface MediaRange {
  readonly type: string
  readonly quality: number
}

/** The media type offered that Accept prefers, the first among equals; null: it accepts none (RFC 9110, 12.5.1). */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | null {
  const ranges = (accept?.trim() || '*/*').split(',').map(readRange)
  let best: MediaRange | null = null
  for (const type of offered) {
    const quality = qualityOf(type, ranges)
    if (quality > (best?.quality ?? 0)) best = { type, quality }
  }
  return best?.type ?? null
}

/** The same for a request. Refuses with 406 where it accepts none. */
export function negotiateFor(c: Context, offered: readonly string[]): string {
  const type = negotiate(c.req.header('accept'), offered)
  if (type) return type
  throw new Refusal(406, `${c.req.path} comes as ${offered.join(', ')}`)
}

// text/csv; q=0.5
function readRange(part: string): MediaRange {
  const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase())
  const [, q] = /^q=([\d.]+)$/.exec(parameters.find((one) => one.startsWith('q=')) ?? '') ?? []
  return { type, quality: q === undefined ? 1 : Number(q) || 0 }
}

/** The most specific range counts: text/csv before text/* before *\/*. */
function qualityOf(type: string, ranges: readonly MediaRange[]): number {
  for (const wider of [type, `${type.split('/', 1)[0]}/*`, '*/*']) {
    const range = ranges.find((one) => one.type === wider)
    if (range) return range.quality
  }
  return 0
}
