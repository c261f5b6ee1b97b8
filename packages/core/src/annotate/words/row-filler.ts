import { featureRow } from './feature-row.ts'

/** Notes the rows of the table for the features of a word, in their order: to be used again for each word. */
export class RowFiller {
  readonly #features: readonly number[]
  #rows: Int32Array = new Int32Array(0)
  #mask = 0
  #next = 0

  /** `features`: the number of each feature. */
  constructor(features: readonly number[]) {
    this.#features = features
  }

  /** Begins with the first feature; the table has `mask` and one rows. */
  begin(rows: Int32Array, mask: number): void {
    this.#rows = rows
    this.#mask = mask
    this.#next = 0
  }

  /** The next feature has these two values. */
  add(a: number, b: number): void {
    const next = this.#next
    this.#rows[next] = featureRow(this.#features[next] as number, a, b, this.#mask)
    this.#next = next + 1
  }
}
