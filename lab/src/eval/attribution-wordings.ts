import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { AttributedText, GoldAttribution } from './attribution-score.ts'
import { scoreAttributions } from './attribution-score.ts'
import type { Result } from './stage.ts'

const file = new URL('../../../packages/core/corpus/attributions/held.md', import.meta.url)

/** Of the wordings drawn in `held.md`, how many are found with their content and source; of the others, how many are left alone. */
export function measureWordings(find: (text: AttributedText) => GoldAttribution[]): Result[] {
  const printed = readFileSync(file, 'utf8')
  const lines = printed.split('\n')
  const drawn = lines.filter((line) => /^[^`]*\]\(content\)/.test(line)).map(readDrawing)
  const others = lines.filter((line) => line.startsWith('not: ')).map((line) => line.slice(5))
  const { content, source } = scoreAttributions(drawn, find)
  const alone = others.filter((text) => find({ id: text, text, attributions: [] }).length === 0)
  const digest = createHash('sha256').update(printed).digest('hex').slice(0, 16)
  const result = (measure: string, part: number, count: number): Result => ({
    set: 'corpus/attributions, held',
    digest,
    measure,
    score: Math.round((1000 * part) / Math.max(1, count)) / 10,
    count,
  })
  return [
    result('content overlap, recall', content.overlap, content.gold),
    result('content exact, recall', content.exact, content.gold),
    result('source exact, of the contents found', source.exact, source.gold),
    result('other sentences left alone', alone.length, others.length),
  ]
}

/** [It works](content) drawn on a line: the text without its marks, and what they mark. */
export function readDrawing(line: string): AttributedText {
  const marked = { source: [], cue: [], content: [] } as Record<
    string,
    { start: number; end: number }[]
  >
  let text = ''
  let last = 0
  for (const mark of line.matchAll(/\[([^\]]+)\]\((source|cue|content|via)\)/g)) {
    const [whole, words = '', label = ''] = mark
    text += line.slice(last, mark.index)
    marked[label]?.push({ start: text.length, end: text.length + words.length })
    text += words
    last = mark.index + whole.length
  }
  text += line.slice(last)
  const { source = [], cue = [], content = [] } = marked
  return { id: line, text, attributions: [{ kind: 'indirect', source, cue, content }] }
}
