/** How well-known formats that are not text begin. */
const beginnings: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF document' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an office document' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old office document' },
  { bytes: [0x1f, 0x8b], what: 'gzip data' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image' },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image' },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], what: 'a program' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66], what: 'an SQLite database' },
  { bytes: [0x49, 0x44, 0x33], what: 'an MP3 recording' },
]

/** This much of a document is looked at for control characters. */
const SAMPLE = 8192
/** A text may hold a few stray control characters. */
const MOST_CONTROLS = 0.01

export interface Binary {
  readonly what: string
  /** offset of the first byte that gives it away */
  readonly at: number
}

/** What these bytes are if they are not text: a well-known format, or control characters that no text has. */
export function tellBinary(bytes: Uint8Array): Binary | null {
  for (const { bytes: beginning, what } of beginnings)
    if (beginning.every((byte, i) => bytes[i] === byte)) return { what, at: 0 }
  let controls = 0
  let first = -1
  const sample = bytes.subarray(0, SAMPLE)
  for (let i = 0; i < sample.length; i++) {
    if (!isControl(sample[i] as number)) continue
    controls += 1
    if (first < 0) first = i
  }
  return controls > Math.max(1, sample.length * MOST_CONTROLS)
    ? { what: `${controls} control characters, the first at byte ${first}`, at: first }
    : null
}

function isControl(byte: number): boolean {
  return (
    (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) ||
    byte === 0x7f
  )
}
