/** Turns four numbers from -128 to 127 into four from 0 to 255. */
const UNSIGNED = 0x80808080
const ZERO = 0x80
/** The first and the third of four bytes, with room to add up 257 of each. */
const EVEN = 0x00ff00ff
const LOW = 0xffff

/**
 * Adds rows of a table, `width` numbers each, to the scores from `to` on: those whose numbers stand in `rows` from
 * `from` to before `until`, 257 at most. Four labels are read at once and added up in two pairs of 16 bits:
 *
 *     table  d c b a     even  .c.a     odd  .d.b
 *
 * Labels left over (there are 17) are read one by one.
 */
export function addRows(
  lanes: DataView,
  width: number,
  rows: Int32Array,
  from: number,
  until: number,
  scores: Int32Array,
  to: number,
): void {
  const zeros = ZERO * Math.max(0, until - from)
  let label = 0
  for (; label + 4 <= width; label += 4) {
    let even = 0
    let odd = 0
    for (let n = from; n < until; n++) {
      const four = lanes.getInt32((rows[n] as number) * width + label, true) ^ UNSIGNED
      even = (even + (four & EVEN)) | 0
      odd = (odd + ((four >>> 8) & EVEN)) | 0
    }
    const at = to + label
    scores[at] = (scores[at] as number) + (even & LOW) - zeros
    scores[at + 1] = (scores[at + 1] as number) + (odd & LOW) - zeros
    scores[at + 2] = (scores[at + 2] as number) + (even >>> 16) - zeros
    scores[at + 3] = (scores[at + 3] as number) + (odd >>> 16) - zeros
  }
  for (; label < width; label++) {
    let sum = scores[to + label] as number
    for (let n = from; n < until; n++) sum += lanes.getInt8((rows[n] as number) * width + label)
    scores[to + label] = sum
  }
}
