import { expect } from 'vitest'

/** Milliseconds of CPU time that this process has taken so far: unlike a clock it stands still while others work. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Milliseconds of CPU time that some work takes. */
export function cpuTimeOf(work: () => unknown): number {
  const started = cpuTime()
  work()
  return cpuTime() - started
}

/** What a process does beside the work (garbage of the tests before, code being compiled) makes one run longer, not each. */
const runs = 3

/** Expects the least of up to three runs of some work to take less than this many milliseconds of CPU time. */
export function expectWithin(milliseconds: number, work: () => unknown): void {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < runs && !(least < milliseconds); run++)
    least = Math.min(least, cpuTimeOf(work))
  expect(least).toBeLessThan(milliseconds)
}

/**
 * Expects work on a large size to take less than `bound` of the time on a small one, of each the least of up to three
 * runs, one by turns with the other.
 */
export function expectLinear(
  timeOf: (size: number) => number,
  sizes: { readonly small: number; readonly large: number },
  bound: (small: number) => number,
): void {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < runs && !(large < bound(small)); run++) {
    small = Math.min(small, timeOf(sizes.small))
    large = Math.min(large, timeOf(sizes.large))
  }
  expect(large).toBeLessThan(bound(small))
}
