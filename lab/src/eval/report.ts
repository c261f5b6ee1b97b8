import { type Floors, keyOf } from './floors.ts'
import type { Result } from './stage.ts'

export interface Measured {
  readonly stage: string
  readonly results: readonly Result[]
}

/** All results as one Markdown table, by stage in the `order` given; stages that were not run keep the rows that they had. */
export function writeReport(
  measured: readonly Measured[],
  floors: Floors,
  before: string,
  order: readonly string[],
): string {
  const rows = measured.map(({ stage, results }) => ({
    stage,
    lines: results.map((result) => {
      const peers = Object.entries(result.peers ?? {}).map(
        ([name, score]) => `${name}: ${score.toFixed(1)}`,
      )
      const floor = floors[keyOf(stage, result)]?.floor.toFixed(1) ?? ''
      const { set, measure, score, count } = result
      return `| ${[stage, set, measure, count, score.toFixed(1), floor, peers.join(', ')].join(' | ')} |`
    }),
  }))
  const known = Object.groupBy(
    before.split('\n'),
    (line) => /^\| ([a-z-]+) \| [a-z-]+\//.exec(line)?.[1] ?? '',
  )
  const linesOf = (name: string) =>
    rows.find(({ stage }) => stage === name)?.lines ?? known[name] ?? []
  return [
    '# Results',
    '',
    'Written by `pnpm eval`: never edit. Percent; the sets measure and never train. A floor only rises, unless `--lower` is given.',
    '',
    '| stage | set | measure | true | score | floor | peers |',
    '| --- | --- | --- | ---: | ---: | ---: | --- |',
    ...order.flatMap(linesOf),
    '',
  ].join('\n')
}
