/** This many members of a large group stand for all. */
const most = 32

/** Members of a group spread evenly over it; all of them where it is small. */
export function sampleOf<T>(group: readonly T[]): readonly T[] {
  if (group.length <= most) return group
  const step = group.length / most
  return Array.from({ length: most }, (_, at) => group[Math.floor(at * step)] as T)
}
