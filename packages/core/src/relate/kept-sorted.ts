/** A sorted list with some of its things taken out and others put in, in one pass. */
export function keptSorted<T>(
  list: readonly T[],
  gone: ReadonlySet<T>,
  fresh: readonly T[],
  order: (a: T, b: T) => number,
): T[] {
  const added = fresh.toSorted(order)
  const result: T[] = []
  let next = 0
  for (const one of list) {
    if (gone.has(one)) continue
    for (; next < added.length && order(added[next] as T, one) < 0; next += 1) {
      result.push(added[next] as T)
    }
    result.push(one)
  }
  for (; next < added.length; next += 1) result.push(added[next] as T)
  return result
}
