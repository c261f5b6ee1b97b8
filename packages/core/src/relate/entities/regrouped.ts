/**
 * The members of groups that have others with them than before, or no longer have, but for those of the largest part of each
 * group: wherever two meet that came together or were parted, one of them is among these.
 *
 *     {a b c} {d}  ->  {a b c d}      d
 *     {a b c d}    ->  {a b} {c} {d}  c d
 *
 * Members, each with its group before (undefined where it is new) and now; `size` says how much a member weighs.
 */
export function regrouped<T>(
  members: Iterable<readonly [member: T, before: object | undefined, now: object]>,
  size: (member: T) => number,
): Set<T> {
  const parts = new Map<object, Map<object, T[]>>()
  for (const [member, before, now] of members) {
    if (!before) continue
    for (const [group, other] of [
      [before, now],
      [now, before],
    ] as const) {
      const own = parts.get(group) ?? new Map<object, T[]>()
      parts.set(group, own)
      const part = own.get(other)
      if (part) part.push(member)
      else own.set(other, [member])
    }
  }
  const sizeOf = (part: readonly T[]) => part.reduce((sum, member) => sum + size(member), 0)
  const found = new Set<T>()
  for (const own of parts.values()) {
    const [, ...lesser] = [...own.values()].sort((a, b) => sizeOf(b) - sizeOf(a))
    for (const member of lesser.flat()) found.add(member)
  }
  return found
}
