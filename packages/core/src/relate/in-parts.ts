/** Work that pauses after each part of it, so that whoever does it may let others go first; in the end, what it gives. */
export type InParts<Result> = Generator<undefined, Result, undefined>

/** Does all of a work at once. */
export function finish<Result>(work: InParts<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}
