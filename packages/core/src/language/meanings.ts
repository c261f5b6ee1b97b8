import { fromBase64 } from './from-base64.ts'

/** What a word is used like, from -127 to 127 on each of some axes; null for words that are not known. */
export type MeaningOf = (stem: string) => Int8Array | null

/** Meanings as they are kept in a file: stems joined by spaces, and a byte for each of their axes in base64. */
export interface PackedMeanings {
  readonly axes: number
  readonly stems: string
  readonly bytes: string
}

export function unpackMeanings({ axes, stems, bytes: packed }: PackedMeanings): MeaningOf {
  const table = new Int8Array(fromBase64(packed).buffer)
  /** Where the bytes of a stem begin, or, once they were asked for, the bytes. */
  const rows = new Map<string, number | Int8Array>(
    stems.split(' ').map((stem, row) => [stem, row * axes]),
  )
  return (stem) => {
    const row = rows.get(stem)
    if (typeof row !== 'number') return row ?? null
    const bytes = table.subarray(row, row + axes)
    rows.set(stem, bytes)
    return bytes
  }
}
