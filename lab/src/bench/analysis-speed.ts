import { loadTagger } from '@dateline/core/inside/language/en/tagger'
import { compromise } from '../eval/compromise.ts'
import { measureAlone, type Speed } from './alone.ts'
import { cpuMilliseconds } from './cpu-bench.ts'
import { inPercent } from './stage-shares.ts'

/** Tokens per second of words to names and of all of `analyze` on one core, over the seeds, warm, usually and at best. */
export async function measureAnalysis(): Promise<string[]> {
  const loading = cpuMilliseconds()
  await loadTagger('share-alike')
  const loaded = cpuMilliseconds() - loading
  const [analyze, tag, peer] = [
    measureAlone('analyze'),
    measureAlone('tag'),
    measureAlone('compromise'),
  ]
  const times = ((tag?.usual ?? Number.NaN) / (peer?.usual ?? Number.NaN)).toFixed(0)
  return [
    `weights   ${loaded.toFixed(0)} ms to load`,
    `tagging   ${tokens(tag)}; ${times} times ${compromise}`,
    `analyze   ${tokens(analyze)}; ${inPercent(analyze?.shares ?? [])}`,
    `memory    at most ${Math.round(analyze?.memory ?? Number.NaN)} MB, analyzing`,
  ]
}

function tokens(speed: Speed | null): string {
  const rate = (some = Number.NaN) => Math.round(some).toLocaleString('en')
  return `${rate(speed?.usual)} tokens/s, at best ${rate(speed?.best)}`
}
