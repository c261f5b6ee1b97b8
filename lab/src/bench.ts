/** `pnpm bench`: how fast Dateline is on this machine; figures are printed, not asserted. */
import { cpus } from 'node:os'
import { measureAnalysis } from './bench/analysis-speed.ts'
import { measureFirstFrame } from './bench/first-frame.ts'
import { measureIngest } from './bench/ingest-speed.ts'

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`)
for (const measure of [measureAnalysis, measureIngest, measureFirstFrame]) {
  for (const line of await measure()) console.log(line)
}
