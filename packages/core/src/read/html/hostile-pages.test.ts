import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTimeOf, expectLinear, expectWithin } from '../../cpu-time.case.ts'
import { Article } from '../../model/article.ts'
import { ReadError } from '../../model/errors.ts'
import { read } from '../index.ts'

const sentence = '<p>The river rose by a metre on Monday, the mayor of the town said.</p>'
const longest = 120_000
const hostile: Readonly<Record<string, (size: number) => string>> = {
  'elements in each other': (size) => '<div>'.repeat(size / 5) + sentence,
  'tags that close nothing': (size) =>
    `${'<div>'.repeat(200)}${'</span>'.repeat(size / 7)}${sentence}`,
  paragraphs: (size) => sentence.repeat(size / sentence.length),
  'paragraphs, 200 deep': (size) => '<div>'.repeat(200) + sentence.repeat(size / sentence.length),
  'words without a full stop': (size) => `${sentence}<div>${'the river '.repeat(size / 10)}</div>`,
  links: (size) => sentence + '<a href="/x">Home</a> '.repeat(size / 22),
  'cells of a table': (size) => `${sentence}<table><tr>${'<td>1</td>'.repeat(size / 10)}</table>`,
  'rows of a table': (size) => `${sentence}<table>${'<tr><td>1'.repeat(size / 9)}</table>`,
  'items of a list': (size) => `${sentence}<ul>${'<li>a'.repeat(size / 5)}</ul>`,
  'line breaks': (size) => sentence + '<br>'.repeat(size / 4),
  'open tags without an end': (size) => '<div '.repeat(size / 5),
  brackets: (size) => sentence + '<'.repeat(size),
  'comments that begin': (size) => sentence + '<!--'.repeat(size / 4),
  doctypes: (size) => '<!doctype '.repeat(size / 10) + sentence,
  'scripts without an end': (size) => sentence + '<script>'.repeat(size / 8),
  attributes: (size) => `<p ${'a=1 '.repeat(size / 4)}>${sentence}`,
  'different attributes': (size) =>
    `<p ${Array.from({ length: size / 10 }, (_, i) => `a${i}=1`).join(' ')}>${sentence}`,
  metas: (size) => '<meta name="date" content="2021-02-31">'.repeat(size / 39) + sentence,
  'JSON-LD, nested': (size) =>
    `<script type="application/ld+json">${'[{"@graph":'.repeat(size / 11)}</script>${sentence}`,
  entities: (size) => sentence + '&amp;'.repeat(size / 5),
  spaces: (size) => sentence + ' '.repeat(size),
}

describe('hostile pages are read in linear time', () => {
  for (const [name, make] of Object.entries(hostile))
    it(name, () => {
      const timeOf = (size: number) => {
        const page = `<!doctype html><html><body>${make(size)}`
        return cpuTimeOf(() => {
          try {
            expect(Article.safeParse(read(page)[0]).error).toBeUndefined()
          } catch (error) {
            expect(error).toBeInstanceOf(ReadError)
          }
        })
      }
      const sizes = { small: longest / 4, large: longest }
      expectLinear(timeOf, sizes, (small) => Math.max(8 * small, 1200))
    })

  it('elements that stand 100,000 deep', () => {
    expectWithin(5000, () => {
      const [article] = read(`<html><body>${'<div>'.repeat(100_000)}${sentence}`)
      expect(article?.text).toBe('The river rose by a metre on Monday, the mayor of the town said.')
      expect(article?.warnings).toEqual([
        'its elements stand 100002 deep: its text is read without its layout',
      ])
    })
  })

  for (const tag of ['p', 'li', 'dd', 'td'])
    it(`100,000 <${tag}> without an end`, () => {
      for (const text of ['', 'a']) {
        expectWithin(2500, () => {
          const [article] = read(`<html><body>${`<${tag}>${text}`.repeat(100_000)}${sentence}`)
          expect(article?.blocks.at(-1)).toMatchObject({ end: article?.text.length })
          expect(
            article?.text.split('\n').filter((line) => line === text && line !== ''),
          ).toHaveLength(text === '' ? 0 : 100_000)
          expect(article?.warnings[0]).toBe(
            'it has 100003 elements: its text is read without its layout',
          )
        })
      }
    })

  it('a long page of 15,000 elements keeps its layout', () => {
    const [article] = read(
      `<html><body><nav><a href="/">Home</a></nav><article><h1>River rises</h1>${sentence.repeat(15_000)}`,
    )
    expect(article?.title).toBe('River rises')
    expect(article?.warnings).toEqual([])
  })
})

const piece = fc.constantFrom(
  '<html>',
  '<head>',
  '<body>',
  '</body>',
  '<div>',
  '</div>',
  '<p>',
  '</p>',
  '<h1>',
  '<h2>',
  '<table>',
  '<tr>',
  '<td>',
  '</table>',
  '<ul>',
  '<li>',
  '<br>',
  '<a href="">',
  '</a>',
  '<article>',
  '</article>',
  '<svg>',
  '<template>',
  '<form>',
  '<time datetime="x">',
  '<title>',
  '</title>',
  '<base href="::">',
  '<link rel=canonical href="//[">',
  '<meta charset=x>',
  '<meta property="og:title" content="&#xd800;">',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle","author":[null,{}]}',
  '</script>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<p hidden>',
  '\0',
  '\ud800',
  '&#0;',
  '&#x110000;',
  '&lol;',
  'The river rose by a metre on Monday, the mayor said. ',
)

describe('any page', () => {
  it('is an article with sound blocks, or a ReadError', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        for (const mediaType of [
          'text/html',
          'application/rss+xml',
          'text/markdown',
          'text/csv',
          'message/rfc822',
        ])
          try {
            for (const article of read(pieces.join(''), { mediaType })) {
              expect(Article.safeParse(article).error).toBeUndefined()
              let end = 0
              for (const block of article.blocks) {
                expect(article.text.slice(end, block.start).trim()).toBe('')
                expect(article.text.slice(block.start, block.end).trim()).not.toBe('')
                end = block.end
              }
              expect(article.text.slice(end).trim()).toBe('')
            }
          } catch (error) {
            if (!(error instanceof ReadError)) throw error
          }
      }),
      { numRuns: 200 },
    )
  })
})
