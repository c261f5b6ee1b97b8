import type { PackedRelations } from '../../../../packages/core/src/language/relations.ts'
import type { Related } from './relate-stems.ts'

/** Packs relations as `unpackRelations` reads them: each stands once, with the stem that has fewer of them. */
export function packRelations(related: Related): PackedRelations {
  const stems = [...related.keys()].sort()
  const numbers = new Map(stems.map((stem, at) => [stem, at]))
  const countOf = (stem: string) => related.get(stem)?.size ?? 0
  const standsWith = (stem: string, other: string) =>
    countOf(stem) - countOf(other) || (stem < other ? -1 : 1)
  const bytes = stems.flatMap((stem) => {
    const own = [...(related.get(stem) ?? [])].filter(([other]) => standsWith(stem, other) < 0)
    return (['same', 'kind', 'opposite'] as const).flatMap((list) => {
      const places = own
        .flatMap(([other, relation]) => (relation === list ? (numbers.get(other) ?? []) : []))
        .sort((a, b) => a - b)
      const steps = places.map((place, at) => place - (places[at - 1] ?? 0))
      return [places.length, ...steps].flatMap(packNumber)
    })
  })
  return { stems: stems.join(' '), bytes: Buffer.from(bytes).toString('base64') }
}

/** Seven bits a byte, the lowest first; the last byte is below 128. */
function packNumber(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...packNumber(value >> 7)]
}
