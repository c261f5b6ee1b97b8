import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { read } from './index.ts'

// corpus/read/<case>/article.txt is the text as saved; expected.md beside it says what must be read from it:
//
//     title: Floods close two bridges
//     ---
//     [title] Floods close two bridges
//     [body] The river rose by a metre on Monday …
const corpus = new URL('../../corpus/read/', import.meta.url)
const cases = readdirSync(corpus).sort()

describe('corpus of layouts', () => {
  it('has all its cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(54)
  })

  for (const name of cases)
    it(name, () => {
      const expectation = new URL(`${name}/expected.md`, corpus)
      expect(existsSync(expectation), `${name} has no expected.md`).toBe(true)
      const [article, ...others] = read(readFileSync(new URL(`${name}/article.txt`, corpus)))
      expect(others).toEqual([])
      expect(draw(article as Article)).toBe(readFileSync(expectation, 'utf8'))
    })
})

/** An article as its expectation is written. */
function draw(article: Article): string {
  const { dateline } = article
  const facts = {
    authors: article.authors.join('; '),
    credits: article.credits.map(({ kind, agency }) => `${kind}:${agency}`).join(', '),
    dateline: dateline
      ? `${dateline.place ?? ''} | ${dateline.date ?? ''} | ${dateline.agency ?? ''}`
      : '',
    language: article.language === 'en' ? '' : String(article.language),
    publishedAt: article.publishedAt ?? '',
    title: article.title ?? '',
    updatedAt: article.updatedAt ?? '',
    warnings: article.warnings.join('; '),
  }
  const head = Object.entries(facts).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  )
  const body = article.blocks.map(
    ({ start, end, role }) => `[${role}] ${article.text.slice(start, end)}`,
  )
  return [...head, '---', ...body, ''].join('\n')
}
