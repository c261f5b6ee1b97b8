/** Work that pauses after each part of it, so that whoever does it may let others go first; in the end, what it gives. */
export type InParts<Result> = Generator<undefined, Result, undefined>

/** Does all of a work at once. */
export function finish<Result>(work: InParts<Result>): Result {
  for (;;) {
    const { done, value } = work.next()
    if (done) return value
  }
}

/** This many small steps of a work make one part of it: a pause takes as long as some of them. */
const steps = 32

/** Does something with each of many things, with pauses. */
export function* eachInParts<T>(things: Iterable<T>, work: (thing: T) => void): InParts<void> {
  let done = 0
  for (const thing of things) {
    work(thing)
    done += 1
    if (done % steps === 0) yield
  }
}

/** What is made of each of many things, in their order, with pauses. */
export function* mapInParts<T, Made>(
  things: readonly T[],
  make: (thing: T, at: number) => Made,
): InParts<Made[]> {
  const made: Made[] = []
  yield* eachInParts(things.entries(), ([at, thing]) => made.push(make(thing, at)))
  return made
}
