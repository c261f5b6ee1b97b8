import type { MiddlewareHandler } from 'hono'
import { Refusal } from './problem.ts'

const safe: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses cross-site writes: those a page of another site makes a browser send. */
export const refuseOtherSites: MiddlewareHandler = async (c, next) => {
  if (!safe.has(c.req.method) && isForeign(c.req.header('origin'), c.req.url))
    throw new Refusal(403, 'a page of another site may not write here')
  await next()
}

// browsers name the origin of every request that can write; other clients name none
function isForeign(origin: string | undefined, url: string): boolean {
  if (origin === undefined) return false
  return !URL.canParse(origin) || new URL(origin).host !== new URL(url).host
}
