/** Every unordered pair of a list. */
export function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((one, at) => items.slice(at + 1).map((other): [T, T] => [one, other]))
}

/** Harmonic mean of precision and recall, in percent. */
export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall)
}

/** BCubed F1 (Bagga and Baldwin 1998) of a clustering against the true one, in percent: of all items, or of some. */
export function bcubed(
  found: readonly string[][],
  truth: readonly string[][],
  of?: ReadonlySet<string>,
): number {
  const { precision, recall } = bcubedShares(found, truth, of)
  return f1(precision, recall)
}

/** BCubed precision and recall, 0 to 1. */
export function bcubedShares(
  found: readonly string[][],
  truth: readonly string[][],
  of: ReadonlySet<string> = new Set(found.flat()),
): { precision: number; recall: number } {
  const foundOf = new Map(found.flatMap((group) => group.map((one) => [one, new Set(group)])))
  const truthOf = new Map(truth.flatMap((group) => group.map((one) => [one, new Set(group)])))
  let [precision, recall] = [0, 0]
  for (const [item, group] of foundOf) {
    if (!of.has(item)) continue
    const right = truthOf.get(item) ?? new Set([item])
    const shared = [...group].filter((one) => right.has(one)).length
    precision += shared / group.size
    recall += shared / right.size
  }
  return { precision: precision / of.size, recall: recall / of.size }
}
