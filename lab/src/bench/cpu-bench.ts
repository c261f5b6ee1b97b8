import { cpuUsage } from 'node:process'
import { Bench } from 'tinybench'

/**
 * A bench by CPU time of this process in milliseconds, what else the machine does not counted. The warm-up is as long as the
 * engine goes on compiling some 700 modules: it does so on threads of its own, whose time is counted too.
 */
export function benchByCpu(): Bench {
  return new Bench({ now: cpuMilliseconds, time: 4000, warmupTime: 10_000 })
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
