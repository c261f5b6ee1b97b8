/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DatelineError } from '../model/errors.ts'
import { Newsroom } from '../model/newsroom.ts'
import { present } from './index.ts'
import { measure } from './measure.ts'

const corpus = (name: string) =>
  readFileSync(new URL(`../../corpus/present/${name}`, import.meta.url), 'utf8')
const newsroom = Newsroom.parse(JSON.parse(corpus('ferry.json')))

describe('present', () => {
  it('writes the plain report that was reviewed', () => {
    expect(present(newsroom, 'ferry', 'text')).toBe(corpus('ferry.txt'))
  })

  it('writes the Markdown report that was reviewed', () => {
    expect(present(newsroom, 'ferry', 'markdown')).toBe(corpus('ferry.md'))
  })

  it('writes the model as JSON, of the one story only', () => {
    const written = Newsroom.parse(JSON.parse(present(newsroom, 'mill-fire', 'json')))
    expect(written.stories).toEqual(newsroom.stories.slice(1))
    expect(written.analyses).toEqual(newsroom.analyses.slice(4))
    expect(written.claims.map((one) => one.id)).toEqual(['mill'])
    expect(written.conflicts).toEqual([])
    expect(written.entities.map((one) => one.name)).toEqual(['Tarn'])
  })

  it('keeps to the width asked for, down to 40', () => {
    for (const width of [40, 60, 80, 160]) {
      const lines = present(newsroom, 'ferry', 'text', { width }).split('\n')
      expect(lines.filter((line) => measure(line) > width)).toEqual([])
    }
  })

  it('keeps to so many claims a section, and counts what is left out', () => {
    const [short, whole] = [{ most: 1 }, {}].map((o) => present(newsroom, 'ferry', 'text', o))
    expect(short).toContain('… and 1 more')
    expect(short).not.toContain('We sailed with every permit')
    expect(whole).not.toContain('… and ')
    expect(present(newsroom, 'ferry', 'markdown', { most: 1 })).toContain('\n\n… and 1 more')
  })

  it('says what a rule makes of a conflict, where one is asked for', () => {
    const rules = ['latest', 'most-supported', 'most-conservative'] as const
    for (const format of ['text', 'markdown', 'html'] as const)
      for (const rule of rules) {
        expect(present(newsroom, 'ferry', format, { rule })).toMatch(
          new RegExp(`${rule} › (?:A|B|neither): .`),
        )
        expect(present(newsroom, 'ferry', format)).not.toContain('›')
      }
  })

  it('cites by the labels given', () => {
    const labels = { [newsroom.analyses[0]?.article.id ?? '']: '007' }
    expect(present(newsroom, 'ferry', 'text', { labels })).toContain('coast guard (007 54–103)')
  })

  it('cites spans of the articles: each one holds the words shown', () => {
    const report = present(newsroom, 'ferry', 'markdown', { labels: byId() })
    const cited = [...report.matchAll(/([0-9a-f]{16}) (\d+)–(\d+)/g)]
    expect(cited.length).toBeGreaterThan(8)
    for (const [, id, start, end] of cited) {
      const words = textOf(id).slice(Number(start), Number(end))
      expect(words).not.toBe('')
      expect(words).toBe(words.trim())
    }
  })

  it('throws its own error for a story that is not there', () => {
    expect(() => present(newsroom, 'no-such', 'text')).toThrow(DatelineError)
    expect(() => present(newsroom, 'no-such', 'json')).toThrow('no story "no-such"')
    expect(() => present(newsroom, 'no-such', 'pdf' as 'text')).toThrow(DatelineError)
  })
})

function byId(): Record<string, string> {
  return Object.fromEntries(newsroom.analyses.map(({ article }) => [article.id, article.id]))
}

function textOf(id: string | undefined): string {
  return newsroom.analyses.find(({ article }) => article.id === id)?.article.text ?? ''
}
