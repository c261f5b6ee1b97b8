/** The dot product of two vectors; axes that only one has count for nothing. */
export function dot(a: readonly number[], b: readonly number[]): number {
  const axes = Math.min(a.length, b.length)
  let sum = 0
  for (let axis = 0; axis < axes; axis += 1) sum += (a[axis] as number) * (b[axis] as number)
  return sum
}
