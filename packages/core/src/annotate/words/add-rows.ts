/**
 * Adds rows of a table, `width` numbers each, to the scores from `to` on: those whose numbers stand in `rows` from
 * `from` to before `until`. Four at a time, so that each score is written once for four rows.
 */
export function addRows(
  table: Int8Array,
  width: number,
  rows: Int32Array,
  from: number,
  until: number,
  scores: Int32Array,
  to: number,
): void {
  let n = from
  for (; n + 4 <= until; n += 4) {
    const a = (rows[n] as number) * width
    const b = (rows[n + 1] as number) * width
    const c = (rows[n + 2] as number) * width
    const d = (rows[n + 3] as number) * width
    for (let i = 0; i < width; i++) {
      const first = (table[a + i] as number) + (table[b + i] as number)
      const second = (table[c + i] as number) + (table[d + i] as number)
      scores[to + i] = (scores[to + i] as number) + first + second
    }
  }
  for (; n < until; n++) {
    const a = (rows[n] as number) * width
    for (let i = 0; i < width; i++) {
      scores[to + i] = (scores[to + i] as number) + (table[a + i] as number)
    }
  }
}
