/**
 * Groups what is linked, directly or through others (union-find). Members keep the order they came in,
 * groups the order of their first members.
 */
export function groupLinked<T>(members: readonly T[], links: Iterable<readonly [T, T]>): T[][] {
  const leader = new Map<T, T>(members.map((member) => [member, member]))
  const find = (member: T): T => {
    let top = member
    for (let next = leader.get(top); next !== undefined && next !== top; next = leader.get(top))
      top = next
    leader.set(member, top)
    return top
  }
  for (const [a, b] of links) leader.set(find(a), find(b))
  return [...Map.groupBy(members, find).values()]
}
