import type { PackedKin } from '../../../../packages/core/src/language/kin.ts'

/** Packs kin as `unpackKin` reads them: each pair stands once, with the stem that has fewer. */
export function packKin(kin: ReadonlyMap<string, ReadonlySet<string>>): PackedKin {
  const stems = [...kin.keys()].sort()
  const numbers = new Map(stems.map((stem, at) => [stem, at]))
  const countOf = (stem: string) => kin.get(stem)?.size ?? 0
  const standsWith = (stem: string, other: string) =>
    countOf(stem) - countOf(other) || (stem < other ? -1 : 1)
  const bytes = stems.flatMap((stem) => {
    const places = [...(kin.get(stem) ?? [])]
      .flatMap((other) => (standsWith(stem, other) < 0 ? (numbers.get(other) ?? []) : []))
      .sort((a, b) => a - b)
    const steps = places.map((place, at) => place - (places[at - 1] ?? 0))
    return [places.length, ...steps].flatMap(packNumber)
  })
  return { stems: stems.join(' '), bytes: Buffer.from(bytes).toString('base64') }
}

/** Seven bits a byte, the lowest first; the last byte is below 128. */
function packNumber(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...packNumber(value >> 7)]
}
