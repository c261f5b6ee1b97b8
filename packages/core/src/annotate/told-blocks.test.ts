import { expect, it } from 'vitest'
import type { Block, BlockRole } from '../model/article.ts'
import { toldBlocks } from './told-blocks.ts'

const shown = (...lines: (readonly [BlockRole, string])[]) => {
  let text = ''
  const blocks = lines.map(([role, line]): Block => {
    const start = text.length
    text += `${line}\n`
    return { start, end: start + line.length, role, shape: null, score: 1, because: [] }
  })
  return toldBlocks({ text, blocks }).map(({ start, end }) => text.slice(start, end))
}
const entries = [
  ['date', '14:05'],
  ['heading', 'Roof torn open'],
  ['body', 'The wind tore it open.'],
  ['date', '13:20'],
  ['body', 'The wind rose.'],
] as const

it('what dates the entries of a report is told', () => {
  expect(shown(['title', 'Storm'], ...entries)).toEqual([
    'Storm',
    ...entries.map(([, line]) => line),
  ])
})

it('when an article appeared is not', () => {
  const dated = shown(['title', 'Storm'], ['date', '3 May 2021, 14:30'], ...entries.slice(1))
  expect(dated).toEqual(['Storm', ...entries.slice(1).map(([, line]) => line)])
  expect(shown(['title', 'Storm'], ['date', '14:05'], ['body', 'The wind rose.'])).not.toContain(
    '14:05',
  )
})

it('what stands below a report is not', () => {
  expect(shown(...entries, ['date', '12:15'], ['furniture', 'Read also'])).not.toContain('12:15')
})
