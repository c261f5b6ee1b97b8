import { expect, test } from 'vitest'
import { readReports } from './drawn-reports.ts'

const printed = `# Reports

Words before the first report.

## bridge

[The [mayor](s2 s3)](s1) [said](q1) ["it [works](c2)"](c1), [x](x) and [thinks](q3?) [so](c3?).

## port

"It is [shut](c1)."
`

test('reads what is drawn on a report, nested and shared', () => {
  const [bridge, port] = readReports(printed)
  expect(bridge?.text).toBe('The mayor said "it works", x and thinks so.')
  expect(bridge?.attributions).toHaveLength(2)
  const [first, second] = bridge?.attributions ?? []
  const shown = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start, end }) => bridge?.text.slice(start, end))
  expect(shown(first?.source)).toEqual(['mayor'])
  expect(shown(second?.source)).toEqual(['The mayor'])
  expect(shown(second?.content)).toEqual(['"it works"'])
  expect(second?.kind).toBe('direct')
  expect(shown(bridge?.open)).toEqual(['x', 'thinks'])
  expect(port?.attributions[0]?.kind).toBe('direct')
})

test('what stands behind a dash that begins a line is speech', () => {
  const [report] = readReports(
    '## a\n\n[He](s1) [spoke](q1).\n\n– [It works](c1), [he](s1) [said](q1).',
  )
  expect(report?.attributions.map(({ kind }) => kind)).toEqual(['direct'])
})
