import { GreatestFirst } from '../grouping/greatest-first.ts'

/** How much says that `a` came before `b`; below 0, that it came after. */
export interface Precedence {
  readonly a: string
  readonly b: string
  readonly score: number
}

/**
 * Members in the order that what is known of pairs speaks for most: again and again one of those left that
 * none of the others comes before, or else the one that has most for it and least against it (the greedy
 * heuristic for feedback arc sets of Eades, Lin and Smyth 1993). Of equals the first comes first.
 */
export function orderByPrecedence(
  members: readonly string[],
  pairs: readonly Precedence[],
): string[] {
  const numbers = new Map(members.map((member, number) => [member, number]))
  const standing = members.map((): Standing => ({ ahead: 0, behind: 0, said: [] }))
  for (const { a, b, score } of pairs) {
    const [one, other] = [numbers.get(a), numbers.get(b)]
    if (one === undefined || other === undefined) continue
    say(standing[one], other, score)
    say(standing[other], one, -score)
  }
  const left = new GreatestFirst()
  for (const [member, one] of standing.entries()) left.put(member, rankOf(one))
  const order: string[] = []
  const taken = new Set<number>()
  for (let first = left.take(); first !== undefined; first = left.take()) {
    order.push(members[first] as string)
    taken.add(first)
    for (const { other, score } of standing[first]?.said ?? []) {
      const one = standing[other]
      if (!one || taken.has(other)) continue
      count(one, -score, -1)
      left.put(other, rankOf(one))
    }
  }
  return order
}

/** What is said for a member and against it by those that are left. */
interface Standing {
  ahead: number
  behind: number
  readonly said: { readonly other: number; readonly score: number }[]
}

function say(standing: Standing | undefined, other: number, score: number): void {
  if (!standing) return
  count(standing, score, 1)
  standing.said.push({ other, score })
}

/** Counts what is said for a member (above 0) or against it, once more or once less. */
function count(standing: Standing, score: number, times: 1 | -1): void {
  if (score > 0) standing.ahead += times * score
  else standing.behind -= times * score
}

function rankOf({ ahead, behind }: Standing): number {
  return behind === 0 ? Number.MAX_VALUE : ahead - behind
}
