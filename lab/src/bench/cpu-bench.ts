import { cpuUsage } from 'node:process'
import { Bench } from 'tinybench'

/** A bench by CPU time of this process in milliseconds, after a warm-up: what else the machine does is not counted. */
export function benchByCpu(): Bench {
  return new Bench({ now: cpuMilliseconds, time: 3000, warmupTime: 1500 })
}

export function cpuMilliseconds(): number {
  const { user, system } = cpuUsage()
  return (user + system) / 1000
}

/** Does a work so many times: to ask how much CPU time was used costs as much as reading a page. */
export function repeat(times: number, work: () => void): () => void {
  return () => {
    for (let time = 0; time < times; time += 1) work()
  }
}
