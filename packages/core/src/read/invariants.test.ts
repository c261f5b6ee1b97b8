import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { articleFromText } from './from-text.ts'
import { read } from './index.ts'

const root = new URL('../../../../', import.meta.url)
const corpus = new URL('packages/core/corpus/read/', root)
const texts = [
  ...readdirSync(new URL('seeds/', root)).map((name) => new URL(`seeds/${name}`, root)),
  ...readdirSync(corpus)
    .map((name) => new URL(`${name}/article.txt`, corpus))
    .filter((url) => existsSync(url)),
].map((url) => readFileSync(url, 'utf8'))

/** Lines that newsrooms print, and what may go wrong between them. */
const line = fc.oneof(
  fc.constantFrom(
    'LIMA, May 3 (EFE) - ',
    'date 2021-02-31 ',
    'By Ann Ek',
    '(Photo: Bo Berg/AP)',
    'Leave a Reply',
    'Related:',
    '“',
    '© 2020',
    '\u2028',
    '\0',
    '\ud800',
    '\u00a0',
    '\ufeff',
    '- ',
    '\t',
    'The river rose by a metre on Monday, the mayor said. ',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const document = fc
  .array(fc.tuple(line, fc.constantFrom('', '\n', '\n\n', '\r\n', '\r')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''))

function check(document: string, article: Article): void {
  const { text, blocks, credits, dateline, known } = article
  expect(Article.safeParse(article).error).toBeUndefined()
  expect(text).toBe(document.trim())
  let end = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end)
    expect(text.slice(end, block.start).trim()).toBe('')
    const shown = text.slice(block.start, block.end)
    expect(shown).toBe(shown.trim())
    expect(shown).not.toBe('')
    expect(block.because.length).toBeGreaterThan(0)
    end = block.end
  }
  expect(text.slice(end).trim()).toBe('')
  for (const credit of credits)
    if (credit.agency !== 'unnamed agency')
      expect(text.slice(credit.start, credit.end)).toBe(credit.agency)
  if (dateline)
    expect(blocks.some(({ start, role }) => start === dateline.start && role === 'dateline')).toBe(
      true,
    )
  const { span } = known.title ?? {}
  if (span) expect(text.slice(span.start, span.end)).toBe(article.title)
}

describe('every article', () => {
  it('covers its text with sound blocks: seeds and corpus', () => {
    expect(texts.length).toBeGreaterThan(40)
    for (const text of texts) {
      check(text, read(text)[0] as Article)
      check(text, articleFromText(text))
    }
  })

  it('covers its text with sound blocks: any lines', () => {
    fc.assert(
      fc.property(document, (text) => {
        for (const reader of [
          (one: string) => read(one, { mediaType: 'text/plain' })[0],
          articleFromText,
        ])
          try {
            check(text, reader(text) as Article)
          } catch (error) {
            if (!(error instanceof ReadError) || error.code !== 'empty' || text.trim() !== '')
              throw error
          }
      }),
      { numRuns: 400 },
    )
  })

  it('throws nothing but ReadError, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          read(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(ReadError)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is the same from bytes as from text, and again', () => {
    for (const text of texts) {
      expect(read(new TextEncoder().encode(text))).toEqual(read(text))
      expect(read(`\ufeff\n ${text} \n`)).toEqual(read(text))
    }
  })
})
