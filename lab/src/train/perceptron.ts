/** An averaged perceptron over hashed rows: one column a label. Deterministic. */
export class Perceptron {
  readonly width: number
  readonly weights: Float32Array
  readonly #sums: Float64Array
  readonly #since: Int32Array
  #step = 1

  constructor(rows: number, width: number) {
    this.width = width
    this.weights = new Float32Array(rows * width)
    this.#sums = new Float64Array(rows * width)
    this.#since = new Int32Array(rows * width)
  }

  /** One more example has been seen. */
  next(): void {
    this.#step++
  }

  score(rows: Int32Array, scores: Float32Array | Float64Array): void {
    scores.fill(0)
    for (const row of rows) {
      const at = row * this.width
      for (let label = 0; label < this.width; label++) {
        scores[label] = (scores[label] as number) + (this.weights[at + label] as number)
      }
    }
  }

  update(rows: Int32Array, label: number, by: number): void {
    for (const row of rows) this.add(row * this.width + label, by)
  }

  add(at: number, by: number): void {
    const weight = this.weights[at] as number
    this.#sums[at] =
      (this.#sums[at] as number) + weight * (this.#step - (this.#since[at] as number))
    this.#since[at] = this.#step
    this.weights[at] = weight + by
  }

  /** The mean of every weight over all steps. */
  averaged(): Float64Array {
    return this.#sums.map((sum, at) => {
      const rest = (this.weights[at] as number) * (this.#step - (this.#since[at] as number))
      return (sum + rest) / this.#step
    })
  }
}
