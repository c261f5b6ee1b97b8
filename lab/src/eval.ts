import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLanguage } from '@dateline/core'
import { below, type Floors, raise } from './eval/floors.ts'
import { type Measured, writeReport } from './eval/report.ts'
import { stages } from './eval/stages.ts'

// pnpm eval [stage…] [--data FOLDER] [--lower] [--held]
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    lower: { type: 'boolean', default: false },
    held: { type: 'boolean', default: false },
  },
})

const lab = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))
const readIfThere = (path: string, otherwise: string) =>
  existsSync(path) ? readFileSync(path, 'utf8') : otherwise

function evaluate(): number {
  const unknown = positionals.filter((name) => !stages.some((stage) => stage.name === name))
  if (unknown.length > 0) {
    console.error(
      `no stage ${unknown.join(', ')}: there are ${stages.map(({ name }) => name).join(', ')}`,
    )
    return 2
  }
  if (!existsSync(values.data)) {
    console.error(`nothing measured: there is no data folder ${values.data}; name one with --data`)
    return 0
  }
  const measured = measure()
  let floors = JSON.parse(readIfThere(lab('floors.json'), '{}')) as Floors
  const fallen = measured.flatMap(({ stage, results }) => below(floors, stage, results))
  for (const { stage, results } of measured) floors = raise(floors, stage, results, values.lower)
  writeFileSync(lab('floors.json'), `${JSON.stringify(floors, null, 2)}\n`)
  const report = lab('RESULTS.md')
  const order = stages.map(({ name }) => name)
  writeFileSync(report, writeReport(measured, floors, readIfThere(report, ''), order))
  for (const { set, measure, score } of fallen) {
    console.error(`below its floor: ${set}, ${measure}: ${score.toFixed(2)}`)
  }
  return fallen.length > 0 && !values.lower ? 1 : 0
}

function measure(): Measured[] {
  return stages
    .filter(({ name }) => positionals.length === 0 || positionals.includes(name))
    .map((stage) => {
      const results = stage.measure(values.data, language, { held: values.held })
      for (const { set, measure, score, count } of results) {
        console.log(`${stage.name}  ${set}  ${measure}  ${score.toFixed(2)}  of ${count}`)
      }
      return { stage: stage.name, results }
    })
}

const language = await loadLanguage('en')
process.exitCode = evaluate()
