import { expect, test } from 'vitest'
import { sayChapters } from './chapters.ts'

const because = ['the first reports']
const first = {
  title: 'Dam holds',
  from: '2031-03-03',
  to: '2031-03-05',
  articles: ['a', 'b'],
  because,
}
const second = {
  title: 'Dam breaks',
  from: '2031-04-01',
  to: '2031-04-01',
  articles: ['c'],
  because,
}

test('chapters are said by their days, reports and headline', () => {
  expect(sayChapters([first, second])).toEqual([
    '3 to 5 Mar 2031 · 2 reports · Dam holds',
    '1 Apr 2031 · 1 report · Dam breaks',
  ])
})

test('a story of one chapter has none to tell of', () => {
  expect(sayChapters([first])).toEqual([])
})

test('a chapter without days says so', () => {
  const [said] = sayChapters([{ ...first, from: null, to: null }, second])
  expect(said).toBe('undated · 2 reports · Dam holds')
})
