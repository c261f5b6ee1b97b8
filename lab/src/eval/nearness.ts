/** Kilometres (100 miles) within which a place counts as found: the usual measure of geocoding. */
export const nearEnough = 161

/** The way between two points along the ground. */
export function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const radians = Math.PI / 180
  const half =
    Math.sin(((latB - latA) * radians) / 2) ** 2 +
    Math.cos(latA * radians) *
      Math.cos(latB * radians) *
      Math.sin(((lonB - lonA) * radians) / 2) ** 2
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(half)))
}
