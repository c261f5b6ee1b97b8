import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyze } from '../analyze.ts'
import { extend } from '../extend.ts'
import { loadLanguage } from '../language/load.ts'
import type { Analysis } from '../model/analysis.ts'
import { Newsroom } from '../model/newsroom.ts'
import { read } from '../read/index.ts'
import { relate } from './index.ts'

// corpus/stories/<story>/a.txt, b.txt … are reports of one event; expected.md beside them says what is to be found.
// What is found is scored in lab; here stands what must hold of any story at all.
const corpus = new URL('../../corpus/stories/', import.meta.url)
const stories = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort()
const english = await loadLanguage('en')

function articlesOf(story: string): Analysis[] {
  const folder = new URL(`${story}/`, corpus)
  const meta = new URL('meta.json', folder)
  const given = existsSync(meta) ? JSON.parse(readFileSync(meta, 'utf8')) : {}
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => read(readFileSync(new URL(name, folder)), given[name.slice(0, 1)]))
    .map((article) => analyze(article, english))
}

describe('corpus of stories', () => {
  it('is there, each story with its expectation', () => {
    expect(stories.length).toBeGreaterThanOrEqual(25)
    const missing = stories.filter((story) => !existsSync(new URL(`${story}/expected.md`, corpus)))
    expect(missing).toEqual([])
  })

  it.each(stories)('%s: the newsroom is sound', (story) => {
    const analyses = articlesOf(story)
    expect(analyses.length).toBeGreaterThanOrEqual(3)
    const newsroom = relate(analyses)
    expect(Newsroom.safeParse(newsroom).error).toBeUndefined()
    const texts = new Map(analyses.map(({ article }) => [article.id, article.text]))
    const passages = [
      ...newsroom.claims.flatMap(({ appearances }) => appearances),
      ...newsroom.conflicts.flatMap(({ a, b }) => [a, b]),
    ]
    const shown = passages.map(({ article, start, end }) => texts.get(article)?.slice(start, end))
    expect(shown.filter((words) => !words || words !== words.trim())).toEqual([])
    for (const { why, claims } of newsroom.conflicts) {
      expect(why).not.toBe('')
      expect(claims.length).toBeGreaterThan(0)
    }
  })

  // a war with copies, a bank with copies of copies, a quake with undated pages
  it.each(['river-town', 'bank-merger', 'quake-samar'])('%s: in whatever order', (story) => {
    const analyses = articlesOf(story)
    const newsroom = relate(analyses)
    expect(relate(analyses.toReversed())).toEqual(newsroom)
    const [last, ...others] = analyses
    expect(last && extend(relate(others), last).newsroom).toEqual(newsroom)
  })
})
