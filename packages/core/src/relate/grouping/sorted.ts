/** Where a thing stands in a sorted list, or would stand: before what is not less. */
export function placeIn<T, Thing = T>(
  list: readonly T[],
  thing: Thing,
  order: (a: T, thing: Thing) => number,
): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (order(list[middle] as T, thing) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** A sorted list with some of its things taken out and others put in. */
export function keepSorted<T>(
  list: readonly T[],
  gone: Iterable<T>,
  fresh: readonly T[],
  order: (a: T, b: T) => number,
): T[] {
  const cuts = [
    ...[...gone].map((thing) => ({ at: placeIn(list, thing, order), put: null })),
    ...fresh.toSorted(order).map((thing) => ({ at: placeIn(list, thing, order), put: { thing } })),
  ].sort((a, b) => a.at - b.at)
  const parts: (readonly T[])[] = []
  let reached = 0
  for (const { at, put } of cuts) {
    parts.push(list.slice(reached, at))
    reached = put ? Math.max(reached, at) : at + 1
    if (put) parts.push([put.thing])
  }
  parts.push(list.slice(reached))
  return joined(parts)
}

/** As many arguments as a call surely takes. */
const mostAtOnce = 4096

/** Lists end to end: `concat` copies long stretches as a block, `flat` goes through them one by one. */
function joined<T>(parts: readonly (readonly T[])[]): T[] {
  let all: T[] = []
  for (let at = 0; at < parts.length; at += mostAtOnce) {
    all = all.concat(...parts.slice(at, at + mostAtOnce))
  }
  return all
}
