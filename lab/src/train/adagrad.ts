/** Weights that move by their gradients, the less the further they have moved (AdaGrad, J. Duchi et al. 2011). Deterministic. */
export class Adagrad {
  readonly weights: Float32Array
  readonly #squares: Float32Array
  readonly #step: number

  /** `calm` is added to the squares, so that the first gradients move little. */
  constructor(count: number, step: number, calm: number) {
    this.weights = new Float32Array(count)
    this.#squares = new Float32Array(count).fill(calm)
    this.#step = step
  }

  move(at: number, gradient: number): void {
    const squares = (this.#squares[at] as number) + gradient * gradient
    this.#squares[at] = squares
    this.weights[at] = (this.weights[at] as number) + (this.#step * gradient) / Math.sqrt(squares)
  }
}
