import { cpuUsage, memoryUsage } from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What the gazetteer costs to load (once a process: measured first), to keep and to ask, in CPU time of one core. */
export async function measureGazetteer(): Promise<string[]> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const kept = () => {
    collect()
    const { heapUsed, arrayBuffers } = memoryUsage()
    return (heapUsed + arrayBuffers) / 1e6
  }
  const { loadGazetteer } = await import('@dateline/core/inside/language/en/gazetteer')
  const before = kept()
  const loading = cpuUsage()
  const gazetteer = await loadGazetteer()
  const loaded = spent(loading)
  const memory = kept() - before

  const unknown = Array.from({ length: 50_000 }, (_, at) => `San ${at.toString(36)}`)
  const known = ['Kisumu', 'Granada', 'Victoria', 'Perth', 'Odessa', 'Santa Cruz']
  const asking = cpuUsage()
  for (const [at, name] of unknown.entries()) {
    gazetteer.find(name)
    gazetteer.find(known[at % known.length] as string)
  }
  const asked = (1000 * spent(asking)) / (2 * unknown.length)
  return [
    `gazetteer: ${loaded.toFixed(0)} ms to load, ${memory.toFixed(0)} MB, ${asked.toFixed(1)} µs a lookup`,
  ]
}

function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = cpuUsage(since)
  return (user + system) / 1000
}
