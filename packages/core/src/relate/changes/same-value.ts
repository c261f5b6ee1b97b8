/**
 * Whether two plain values are the same, whatever the order of their keys; a key that is undefined is as good as none. Ends
 * at the first difference, and for lists at their lengths: an entity can have a hundred thousand members.
 */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, at) => sameValue(one, b[at]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const listsDiffer = Object.keys(a).some((key) => lengthOf(a[key]) !== lengthOf(b[key]))
  if (listsDiffer) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) =>
    sameValue(a[key], b[key]),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function lengthOf(value: unknown): number {
  return Array.isArray(value) ? value.length : -1
}
