/** `pnpm bench [WHAT…] [--data FOLDER]`: how fast Dateline is on this machine; figures are printed, not asserted. */
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { measureAnalysis } from './bench/analysis-speed.ts'
import { measureFirstFrame } from './bench/first-frame.ts'
import { measureGazetteer } from './bench/gazetteer-speed.ts'
import { measureIngest } from './bench/ingest-speed.ts'
import { measureReading, measureWebArchive } from './bench/read-speed.ts'
import { measureRelating } from './bench/relate-speed.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' } },
})

/** `relate` and `web-archive` take minutes: they are measured only when they are asked for. */
const measures = {
  gazetteer: measureGazetteer,
  read: () => measureReading(values.data),
  analysis: measureAnalysis,
  ingest: measureIngest,
  frame: measureFirstFrame,
  'web-archive': measureWebArchive,
  relate: () => measureRelating(values.data),
}
const usual = ['gazetteer', 'read', 'analysis', 'ingest', 'frame']

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`)
for (const what of positionals.length > 0 ? positionals : usual) {
  const measure = Object.entries(measures).find(([name]) => name === what)?.[1]
  if (!measure) {
    console.error(`no bench ${what}: there are ${Object.keys(measures).join(', ')}`)
    process.exitCode = 2
    continue
  }
  for (const line of await measure()) console.log(line)
}
