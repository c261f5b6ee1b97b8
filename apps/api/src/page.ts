import { readCursor, writeCursor } from '@dateline/archive'
import { z } from '@hono/zod-openapi'

/** The query fields of every list: how it is sorted, and which page. The first sort is the default. */
export function paging<const Sort extends string>(
  sorts: readonly [Sort, ...Sort[]],
  order: 'asc' | 'desc',
) {
  return {
    sort: z
      .enum(sorts)
      .default(sorts[0] as never)
      .describe('what the list is sorted by'),
    order: z.enum(['asc', 'desc']).default(order),
    limit: figure(1, 500).default(50).describe('most items on a page'),
    cursor: z.string().optional().describe('`next` of the previous page'),
  }
}

/** A whole number in a query, where it comes as text. */
export function figure(least: number, most: number) {
  const error = `not a whole number from ${least} to ${most}`
  return z.coerce.number<string>({ error }).int(error).min(least, error).max(most, error)
}

/** The answer of a list. */
export function pageOf<Item extends z.ZodType>(id: string, item: Item) {
  return z
    .object({
      items: z.array(item),
      total: z.int().nonnegative().describe('how many items all pages have together'),
      next: z.string().nullable().describe('`cursor` of the next page; null on the last one'),
      query: Understood,
    })
    .meta({ id, description: 'One page of a list.' })
}

export const Understood = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .meta({ id: 'Understood', description: 'The query as understood, defaults filled in.' })
export type Understood = z.infer<typeof Understood>

interface Asked {
  readonly sort: string
  readonly order: 'asc' | 'desc'
  readonly limit: number
  readonly cursor?: string | undefined
}

type Key = string | number | null

interface Sorting<Item, Query extends Asked> {
  /** Names the list in its cursors. */
  readonly list: string
  readonly keys: Readonly<Record<Query['sort'], (item: Item) => Key>>
  readonly id: (item: Item) => string
}

/** One page of the items chosen. Items without a key come last in either order. */
export function pageFrom<Item, Query extends Asked>(
  chosen: readonly Item[],
  query: Query,
  { list, keys, id }: Sorting<Item, Query>,
) {
  const { sort, order, limit, cursor } = query
  const name = `${list} ${sort} ${order}`
  const keyed = chosen
    .map((item) => ({ item, key: keys[sort as Query['sort']](item), id: id(item) }))
    .sort((a, b) => compare(a, b, order))
  const after = cursor === undefined ? null : readCursor(name, cursor)
  const place = after && { key: after.key, id: String(after.id) }
  const rest = place ? keyed.filter((one) => compare(one, place, order) > 0) : keyed
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ item }) => item),
    total: chosen.length,
    next: rest.length > limit && last ? writeCursor(name, last) : null,
    query: understood(query),
  }
}

/** A query as it is echoed in the answer. */
export function understood(query: object): Understood {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
}

interface Placed {
  readonly key: Key
  readonly id: string
}

function compare(a: Placed, b: Placed, order: 'asc' | 'desc'): number {
  if (a.key !== b.key) {
    if (a.key === null) return 1
    if (b.key === null) return -1
    return a.key < b.key === (order === 'asc') ? -1 : 1
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}
