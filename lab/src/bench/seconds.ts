import type { Bench } from 'tinybench'

/** How long a task of a bench took: half of the rounds took less than `usual`, the quickest one `least`; in seconds. */
export function secondsOf(bench: Bench, task: string): { usual: number; least: number } {
  const result = bench.getTask(task)?.result
  return result && 'latency' in result
    ? { usual: result.latency.p50 / 1000, least: result.latency.min / 1000 }
    : { usual: Number.NaN, least: Number.NaN }
}
