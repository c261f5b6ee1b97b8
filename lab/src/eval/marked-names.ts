import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DataSet } from '../data.ts'
import type { NamedText } from '../formats.ts'

const folder = new URL('../../../packages/core/corpus/names/', import.meta.url)

/** News of our own with its names marked, and wires of the 1990s, sport most of all: a half of each is not read while rules are made. */
export function readMarkedNames(half: `${'' | 'wires-'}${'dev' | 'held'}`): DataSet<NamedText> {
  const file = readFileSync(new URL(`${half}.md`, folder), 'utf8')
  const digest = createHash('sha256').update(file).digest('hex').slice(0, 16)
  const rows = file.trim().split('\n\n---\n\n')
  return {
    path: `corpus/names, ${half}`,
    digest,
    rows: rows.map((report, i) => ({ id: `${half}-${i + 1}`, ...readMarks(report) })),
  }
}

/** Parts a report into its text and its names: `[Oslo](place)`. */
export function readMarks(report: string): Pick<NamedText, 'text' | 'names'> {
  const names: NamedText['names'][number][] = []
  let text = ''
  for (const part of report.split(/(\[[^\]]+\]\([a-z]+\))/)) {
    const [, printed = part, type] = /^\[([^\]]+)\]\(([a-z]+)\)$/.exec(part) ?? []
    if (type) {
      const end = text.length + printed.length
      names.push({ start: text.length, end, type: type as NamedText['names'][number]['type'] })
    }
    text += printed
  }
  return { text, names }
}
