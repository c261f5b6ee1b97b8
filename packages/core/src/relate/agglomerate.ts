/** How alike two things are, as indices. */
export interface Pair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/**
 * Average-link clustering (Sokal and Michener 1958), greedy from the most alike pair down: two groups become
 * one when their members are, on average, at least `threshold` alike. A pair that is not listed counts 0;
 * one that scores minus infinity is never joined.
 */
export function agglomerate(size: number, pairs: readonly Pair[], threshold: number): number[][] {
  const scores = new Map(pairs.map(({ a, b, score }) => [key(a, b), score] as const))
  const groups = new Map<number, number[]>()
  const groupOf = Array.from({ length: size }, (_, index) => index)
  for (const index of groupOf) groups.set(index, [index])
  const ranked = pairs
    .filter(({ score }) => score >= threshold)
    .toSorted((one, two) => two.score - one.score || one.a - two.a || one.b - two.b)
  for (const { a, b } of ranked) {
    const [into, from] = [groupOf[a] ?? a, groupOf[b] ?? b]
    if (into === from) continue
    const [left, right] = [groups.get(into) ?? [], groups.get(from) ?? []]
    let sum = 0
    for (const one of left) for (const two of right) sum += scores.get(key(one, two)) ?? 0
    if (sum / (left.length * right.length) < threshold) continue
    for (const member of right) groupOf[member] = into
    groups.set(into, [...left, ...right])
    groups.delete(from)
  }
  return [...groups.values()].map((group) => group.toSorted((one, two) => one - two))
}

function key(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
