import type { Analysis } from '../../model/analysis.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Span } from '../../model/span.ts'
import { type Kinds, kindOfBoth, kindsOf, likenessOf, sumOf } from '../told-kinds.ts'
import { clash } from './quantities.ts'

/** A number, what it tells, and how many numbers of its article tell the same. */
export interface CountTold {
  readonly quantity: Quantity
  readonly kinds: Kinds
  readonly among: number
}

/** Of a statement with more numbers than this, a row of a table, so many are compared. */
const mostCompared = 6
/** Two numbers that cannot both hold may be told of one thing, or of two. */
const unequal = 0.5

/** The numbers of an article of which it can be said what they tell, sorted by place. */
export function countsTold({ figures, quantities }: Analysis): (CountTold & Span)[] {
  const told = figures.flatMap(({ kind, index, start, end, tells }) => {
    const quantity = kind === 'quantity' ? quantities[index] : undefined
    const kinds = kindsOf(tells)
    return quantity && kinds.size > 0 ? [{ start, end, quantity, kinds }] : []
  })
  const all = sumOf(told.map(({ kinds }) => kinds))
  return told.map((one) => ({ ...one, among: likenessOf(one.kinds, all) }))
}

/** Two numbers of two statements that tell the same, how far, 0 to 1, and what. */
export interface ToldAlike {
  readonly share: number
  readonly kind: string | null
}

/** The numbers of two statements that tell the same: the less, the more such numbers their articles have. */
export function tellAlike(some: readonly CountTold[], others: readonly CountTold[]): ToldAlike {
  let most: ToldAlike = { share: 0, kind: null }
  for (const one of some.slice(0, mostCompared))
    for (const other of others.slice(0, mostCompared)) {
      const share = alike(one, other) / Math.sqrt(one.among * other.among)
      if (share > most.share) most = { share, kind: kindOfBoth(one.kinds, other.kinds) }
    }
  return most
}

function alike(one: CountTold, other: CountTold): number {
  return likenessOf(one.kinds, other.kinds) * (clash(one.quantity, other.quantity) ? unequal : 1)
}
