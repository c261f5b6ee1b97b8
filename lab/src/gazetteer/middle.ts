import type { Settlement } from './settlements.ts'

/** The middle of what is settled: the mean of the squares of one degree that hold a settlement. */
export function middle(places: readonly Settlement[]): { lat: number; lon: number } {
  const squares = new Map<string, Settlement>()
  for (const place of places)
    squares.set(`${Math.floor(place.lat)} ${Math.floor(place.lon)}`, place)
  let [x, y, z] = [0, 0, 0]
  for (const { lat, lon } of squares.values()) {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180]
    const area = Math.cos(phi)
    x += area * Math.cos(phi) * Math.cos(lambda)
    y += area * Math.cos(phi) * Math.sin(lambda)
    z += area * Math.sin(phi)
  }
  const degrees = 180 / Math.PI
  return { lat: Math.atan2(z, Math.hypot(x, y)) * degrees, lon: Math.atan2(y, x) * degrees }
}
