/** What eight bits of a checksum become: CRC-32 as in RFC 1952, section 8. */
const table = Int32Array.from({ length: 0x100 }, (_, byte) => {
  let bits = byte
  for (let i = 0; i < 8; i++) bits = bits & 1 ? (bits >>> 1) ^ 0xedb88320 : bits >>> 1
  return bits
})

/** Checksum and length of bytes that come in one after the other. */
export class Checksum {
  #crc = -1
  #length = 0

  add(bytes: Uint8Array): void {
    let crc = this.#crc
    for (let i = 0; i < bytes.length; i++)
      crc = (table[(crc ^ (bytes[i] as number)) & 0xff] as number) ^ (crc >>> 8)
    this.#crc = crc
    this.#length += bytes.length
  }

  /** Four bytes, the lowest first, as all numbers of gzip. */
  get crc(): number[] {
    return bytesOf(~this.#crc)
  }

  get length(): number[] {
    return bytesOf(this.#length)
  }
}

function bytesOf(number: number): number[] {
  return [0, 8, 16, 24].map((shift) => (number >>> shift) & 0xff)
}
