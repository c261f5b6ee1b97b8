import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { articleFromText } from './from-text.ts'
import { identify } from './identity.ts'
import { read } from './index.ts'
import { readEach } from './read-each.ts'

const one = (document: string, options = {}) => read(document, options)[0] as Article

describe('what the caller gives', () => {
  const story = 'A flood\n\nThe river rose by a metre on Monday, the mayor said.'

  it('goes before what the text states, and is marked as given', () => {
    const article = one(`Published 3 May 2021\n${story}`, {
      publishedAt: '2021-05-04',
      url: 'https://example.org/flood',
      publisher: 'The Lantern',
    })
    expect([article.publishedAt, article.url, article.publisher]).toEqual([
      '2021-05-04',
      'https://example.org/flood',
      'The Lantern',
    ])
    expect(article.known.publishedAt).toEqual({
      how: 'given',
      span: null,
      tag: 'publishedAt',
      because: ['given by the caller'],
    })
  })

  it('is left out with a warning where it is no date', () => {
    for (const publishedAt of ['2021-02-31', 'yesterday', '2021-W54', '2021-13', '']) {
      const article = one(story, { publishedAt })
      expect(article.publishedAt).toBeNull()
      expect(article.warnings).toHaveLength(1)
    }
    for (const publishedAt of ['2021', '2021-05', '2021-W18', '2021-05-03', '2021-05-03T10:05Z'])
      expect(one(story, { publishedAt }).publishedAt).toBe(publishedAt)
  })
})

describe('the id', () => {
  it('keeps text and URL apart, and URL and publisher', () => {
    const ids = [
      identify('ab', null, null),
      identify('a', 'b', null),
      identify('a', null, 'b'),
      identify('', 'ab', null),
      identify('a","url":"b', null, null),
      identify('\ud800', null, null),
      identify('\ufffd', null, null),
    ]
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{16}$/)
  })

  it('does not change with a mark or white space around the text', () => {
    expect(one('\ufeff\n The river rose. \n').id).toBe(one('The river rose.').id)
  })
})

describe('a text given as body', () => {
  it('has no masthead and no furniture, whatever its lines say', () => {
    const article = articleFromText('By Ann Ek\n\nThe river rose.\nLeave a Reply', {
      title: 'A flood',
      publishedAt: '2021-05-03',
    })
    expect(article.blocks.map(({ role }) => role)).toEqual(['body', 'body', 'body'])
    expect(article).toMatchObject({
      title: 'A flood',
      publishedAt: '2021-05-03',
      authors: [],
      credits: [],
      dateline: null,
    })
    expect(article.known.title?.how).toBe('given')
  })

  it('must not be empty', () => {
    expect(() => articleFromText(' \n ')).toThrow('the text is empty')
  })
})

describe('JSON', () => {
  it('maps the fields that crawlers use, and says which said what', () => {
    const article = one(
      JSON.stringify({
        headline: 'A flood',
        content: 'The river rose by a metre on Monday, the mayor said.',
        datePublished: '2021-05-03 10:05:00',
        link: 'https://example.org/flood',
        source: { name: 'The Lantern' },
        author: [{ name: 'Ann Ek' }, 'Bo Berg'],
        language: 'en-GB',
      }),
    )
    expect(article).toMatchObject({
      title: 'A flood',
      publishedAt: '2021-05-03T10:05:00',
      url: 'https://example.org/flood',
      publisher: 'The Lantern',
      authors: ['Ann Ek', 'Bo Berg'],
      language: 'en-GB',
    })
    expect(article.known.publisher).toMatchObject({ how: 'metadata', tag: 'source' })
    expect(article.blocks.map(({ role }) => role)).toEqual(['body'])
  })

  const told = 'The river rose by a metre on Monday, the mayor said.'
  const date = { publishedAt: '2021-05-03' }
  for (const [name, value, expected] of [
    [
      'a wrapper',
      { status: 'ok', data: { articles: [{ title: 'A', text: told, date: '2021-05-03' }] } },
      date,
    ],
    [
      'hits of a search',
      { hits: { hits: [{ _id: 1, _source: { title: 'A', body: told } }] } },
      { publisher: null },
    ],
    [
      'fields beside what is said of them',
      {
        results: [
          {
            webTitle: 'A',
            webPublicationDate: '2021-05-03',
            fields: { bodyText: told, byline: 'Ann Ek' },
          },
        ],
      },
      { ...date, authors: ['Ann Ek'] },
    ],
    ['an article in an object', { article: { title: 'A', content: told } }, {}],
    ['paragraphs', { title: 'A', body: [told, told] }, { text: `${told}\n\n${told}` }],
    ['parts', { title: 'A', content: [{ type: 'paragraph', text: told }] }, {}],
    [
      'what is rendered',
      [{ title: { rendered: '<b>A</b>' }, content: { rendered: `<p>${told}</p>` } }],
      {},
    ],
    ['names in capitals', { Title: 'A', 'Published At': '2021-05-03', FULL_TEXT: told }, date],
    [
      'a description of the outlet',
      {
        headline: 'A',
        text: told,
        source: { name: 'The Lantern', description: 'News of the valley.' },
      },
      { publisher: 'The Lantern' },
    ],
    [
      'JSON-LD',
      {
        '@graph': [
          { '@type': 'WebSite', name: 'W' },
          {
            '@type': 'NewsArticle',
            headline: 'A',
            articleBody: told,
            mainEntityOfPage: { '@id': 'https://l.example/1' },
          },
        ],
      },
      { url: 'https://l.example/1' },
    ],
  ] as const)
    it(`reads ${name}`, () => {
      expect(read(JSON.stringify(value))).toMatchObject([{ title: 'A', text: told, ...expected }])
    })

  it('takes the description of an outlet for no article', () => {
    expect(() => read('{"source": {"name": "A", "description": "News of the valley."}}')).toThrow(
      'has no text',
    )
  })

  it('says where it breaks', () => {
    expect(() => read('{"text": "a"', { mediaType: 'application/json' })).toThrow(
      /^the document is not JSON/,
    )
    expect(() => read('[1]', { mediaType: 'application/json' })).toThrow(
      'the object is not a JSON object',
    )
    expect(() => read('{"x": 1}\n{"x": 1}')).toThrow(
      'line 1 has no text: a field text, body or content is needed',
    )
    expect(() => read('[]')).toThrow('the array holds no article')
    expect(() => read('{"text": "  "}')).toThrow('the object has no text')
  })

  it('is not what begins with a bracket alone', () => {
    expect(one('[Photo] The river rose by a metre.').text).toContain('river')
    expect(one('{sic} The river rose by a metre.').text).toContain('river')
  })
})

describe('documents of which a part cannot be read', () => {
  const feed = (...items: string[]) =>
    `<rss><channel>${items.map((item) => `<item><description>${item}</description></item>`).join('')}</channel></rss>`
  for (const [name, document, error] of [
    ['JSON Lines', '{"text": "One."}\n{"text": \n{"text": "Two."}', /^line 2 is not JSON/],
    ['JSON Lines, first', '{"text": 1}\n{"text": "One."}\n{"text": "Two."}', /^line 1 has no text/],
    ['JSON', '[{"text": "One."}, 2, {"text": "Two."}]', /^item 2 is not a JSON object/],
    ['CSV', 'id,text\n1,One.\n2, \n3,Two.', /^row 3 has no text/],
    ['feed', feed('One.', '&lt;p&gt;&lt;/p&gt;', 'Two.'), /^the document is empty/],
  ] as const)
    it(`${name}: the others are unharmed`, () => {
      const { articles, errors } = readEach(document)
      expect(articles.map(({ text, warnings }) => [text, warnings])).toEqual([
        ['One.', []],
        ['Two.', []],
      ])
      expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(error)])
      expect(read(document).map(({ warnings }) => warnings)).toEqual([[errors[0]?.message], []])
    })

  it('are told in no more than some 20 warnings', () => {
    const [first] = read(`{"text": "One."}\n${'{}\n'.repeat(50)}`)
    expect(first?.warnings).toHaveLength(21)
    expect(first?.warnings.at(-1)).toBe('30 more could not be read')
  })
})

describe('lines wrapped by hand', () => {
  it('are put together again; short lines and verses are not', () => {
    const wrapped = [
      'The river rose by a metre on Monday and the mayor of the town',
      'asked for help. Two bridges have been closed since the morning',
      'and a third is watched by the fire service, which has brought',
      'pumps from the coast and expects to run them through the night',
      'until the water falls.',
    ].join('\n')
    expect(one(`A flood\n\n${wrapped}`).blocks).toHaveLength(2)
    expect(one('A flood.\nA bridge.\nA mayor.\nA pump.\nA night.\nA coast.').blocks).toHaveLength(6)
  })
})
