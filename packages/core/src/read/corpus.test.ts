import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { drawArticles } from './corpus.case.ts'
import { read } from './index.ts'

// corpus/read/<case> holds one document as saved (article.txt, page.html, feed.xml, …); expected.md beside it
// says what must be read from it, in the form of drawArticles.
const corpus = new URL('../../corpus/read/', import.meta.url)
const cases = readdirSync(corpus).sort()

describe('corpus of layouts', () => {
  it('has all its cases', () => {
    expect(cases.length).toBeGreaterThanOrEqual(160)
  })

  for (const name of cases)
    it(name, () => {
      const expectation = new URL(`${name}/expected.md`, corpus)
      expect(existsSync(expectation), `${name} has no expected.md`).toBe(true)
      const names = readdirSync(new URL(name, corpus)).filter((one) => one !== 'expected.md')
      expect(names).toHaveLength(1)
      const [document = ''] = names
      const articles = read(readFileSync(new URL(`${name}/${document}`, corpus)))
      expect(drawArticles(articles, document.endsWith('.txt'))).toBe(
        readFileSync(expectation, 'utf8'),
      )
    })
})
