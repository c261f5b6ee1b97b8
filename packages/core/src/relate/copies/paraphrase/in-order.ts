import type { Likes } from './sentence-likeness.ts'

/**
 * Of pairs sorted by both places those that follow each other in both articles and are most alike together: each
 * sentence in one pair at most, no two pairs crosswise.
 *
 *     a: 1  2  3  4  5            chosen 1–1, 2–3, 5–4; not 4–2
 *     b: 1  2  3  4
 *
 * n log n for n pairs: the best that ends before a place is kept in a tree of prefix maxima (Fenwick 1994).
 */
export function inOrder(pairs: readonly Likes[]): Likes[] {
  const size = pairs.reduce((most, { b }) => Math.max(most, b), -1) + 1
  const sums: number[] = []
  const before: number[] = []
  const best = new Int32Array(size + 1).fill(-1)
  const better = (one: number, two: number) =>
    two === -1 || (one !== -1 && (sums[one] as number) >= (sums[two] as number)) ? one : two
  const bestBelow = (place: number) => {
    let found = -1
    for (let at = place; at > 0; at -= at & -at) found = better(found, best[at] as number)
    return found
  }
  let from = 0
  for (const [at, { a, b, score }] of pairs.entries()) {
    // pairs of one sentence are let in together: none of them can follow another
    for (; (pairs[from]?.a ?? a) < a; from += 1) {
      for (let place = (pairs[from] as Likes).b + 1; place <= size; place += place & -place) {
        best[place] = better(best[place] as number, from)
      }
    }
    const last = bestBelow(b)
    before[at] = last
    sums[at] = score + (last === -1 ? 0 : (sums[last] as number))
  }
  let end = pairs.reduce((found, _, at) => better(found, at), -1)
  const chosen: Likes[] = []
  for (; end !== -1; end = before[end] as number) chosen.push(pairs[end] as Likes)
  return chosen.reverse()
}
