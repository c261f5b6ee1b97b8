import { articleFromText, type Conflict, type Passage, read } from '@dateline/core'
import { expect, test } from 'vitest'
import { leaveTitles } from './leave-titles.ts'

const [article = articleFromText('none')] = read(
  'Two hurt as mill burns in Skarby\n\nBy Ann Ek\n\nA mill burnt down in Skarby on Monday. Three men were hurt.\n',
)
const at = (words: string): Passage => {
  const start = article.text.indexOf(words)
  return { article: article.id, start, end: start + words.length }
}
const locate = ({ article: id, start, end }: Passage) => ({ article: id, start, end })
const conflict = (a: Passage, b: Passage): Conflict => {
  return { id: 'x', kind: 'number', a, b, why: 'two or three', claims: [], score: 1, because: [] }
}
const found = { claims: [], conflicts: [conflict(at('Two'), at('Three'))] }
const articles = new Map([[article.id, article]])

test('a title counts neither for nor against', () => {
  expect(article.title).toBe('Two hurt as mill burns in Skarby')
  expect(leaveTitles(found, [], articles, locate).conflicts).toEqual([])
})

test('a title counts where it is marked', () => {
  const marked = [locate(at('Two'))]
  expect(leaveTitles(found, marked, articles, locate).conflicts).toHaveLength(1)
})

test('a body counts', () => {
  const body = { claims: [], conflicts: [conflict(at('Three'), at('Monday'))] }
  expect(leaveTitles(body, [], articles, locate)).toEqual(body)
})
