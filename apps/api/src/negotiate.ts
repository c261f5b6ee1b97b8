import type { Context } from 'hono'
import { Refusal } from './problem.ts'

/** What a client takes: a media type or a range of them, and how much it likes that, 0 to 1. */
interface Wish {
  readonly type: string
  readonly liking: number
}

/** The one of the media types offered that Accept likes best, the first among equals; null: it takes none (RFC 9110, 12.5.1). */
export function negotiate(accept: string | undefined, offered: readonly string[]): string | null {
  const wishes = (accept?.trim() || '*/*').split(',').map(readWish)
  let best: Wish | null = null
  for (const type of offered) {
    const liking = likingOf(type, wishes)
    if (liking > (best?.liking ?? 0)) best = { type, liking }
  }
  return best?.type ?? null
}

/** The same for a request. Refuses with 406 what cannot be had. */
export function negotiateFor(c: Context, offered: readonly string[]): string {
  const type = negotiate(c.req.header('accept'), offered)
  if (type) return type
  throw new Refusal(406, `${c.req.path} comes as ${offered.join(', ')}`)
}

// text/csv; q=0.5
function readWish(part: string): Wish {
  const [type = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase())
  const [, q] = /^q=([\d.]+)$/.exec(parameters.find((one) => one.startsWith('q=')) ?? '') ?? []
  return { type, liking: q === undefined ? 1 : Number(q) || 0 }
}

/** The closest wish counts: text/csv before text/* before *\/*. */
function likingOf(type: string, wishes: readonly Wish[]): number {
  const ranges = [type, `${type.split('/', 1)[0]}/*`, '*/*']
  for (const range of ranges) {
    const wish = wishes.find((one) => one.type === range)
    if (wish) return wish.liking
  }
  return 0
}
