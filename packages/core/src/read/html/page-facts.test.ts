import { describe, expect, it } from 'vitest'
import { parseHtml } from './dom.ts'
import { factsOfPage, readTags, titlesOf } from './page-facts.ts'

const factsOf = (head: string, base: string | null = null) =>
  factsOfPage(readTags(parseHtml(`<html><head>${head}</head><body></body></html>`)), base)
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const jsonLd = (fields: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...fields })}</script>`

describe('what tags say', () => {
  it('JSON-LD ranks before OpenGraph, that before other tags; who says another day stays in the reason', () => {
    const head = [
      meta('date', '2021-05-16'),
      meta('article:published_time', '2021-05-15T10:00:00Z'),
      jsonLd({ datePublished: '2021-05-14' }),
    ].join('')
    expect(factsOf(head).publishedAt).toEqual({
      value: '2021-05-14',
      how: 'metadata',
      tag: 'JSON-LD datePublished',
      because: [
        'JSON-LD datePublished says so',
        'it ranks before meta article:published_time, which says 2021-05-15T10:00:00Z',
        'it ranks before meta date, which says 2021-05-16',
      ],
    })
  })

  it('a day that is none gives way to the next', () => {
    const head = jsonLd({ datePublished: '2021-02-31' }) + meta('date', '2021-03-01')
    expect(factsOf(head).publishedAt?.value).toBe('2021-03-01')
  })

  it('the day in the address is implied, and only where no tag says one', () => {
    const canonical = '<link rel="canonical" href="https://a.example/2021/05/14/flood">'
    expect(factsOf(canonical).publishedAt).toMatchObject({ value: '2021-05-14', how: 'implied' })
    expect(factsOf(canonical + meta('date', '2021-05-13')).publishedAt?.value).toBe('2021-05-13')
    expect(factsOf('', 'https://a.example/2021/13/45/x').publishedAt).toBeUndefined()
  })

  it('microdata and JSON-LD of a page say it where no article does, even where they are no JSON', () => {
    const bodyOf = (body: string) =>
      factsOfPage(readTags(parseHtml(`<html><body>${body}</body></html>`)), null).publishedAt?.value
    expect(bodyOf('<span itemprop="datePublished">21 April 2015</span>')).toBe('2015-04-21')
    expect(bodyOf('<abbr class="published" title="2009-05-14">last week</abbr>')).toBe('2009-05-14')
    expect(
      factsOf(jsonLd({ '@type': 'WebPage', datePublished: '2020-02-20' })).publishedAt?.value,
    ).toBe('2020-02-20')
    const broken =
      '<script type="application/ld+json">{"headline": "a "b"", "datePublished": "2020-02-20",}</script>'
    expect(factsOf(broken).publishedAt?.value).toBe('2020-02-20')
  })

  it('times of lists beside the article rank behind its own', () => {
    const body =
      '<ul class="latest-news"><li><time datetime="2020-01-05">5 Jan</time></li></ul><h1>A</h1><time datetime="2019-03-07">7 March</time>'
    expect(factsOfPage(readTags(parseHtml(`<body>${body}</body>`)), null).publishedAt?.value).toBe(
      '2019-03-07',
    )
  })

  it('addresses are made whole, and those that are none left out', () => {
    const link = (href: string) => `<link rel="canonical" href="${href}">`
    expect(factsOf(link('/x'), 'https://a.example/y').url?.value).toBe('https://a.example/x')
    expect(factsOf(link('/x')).url).toBeUndefined()
    expect(factsOf(link('javascript:alert(1)')).url).toBeUndefined()
  })

  it('addresses of profiles and the outlet itself are no authors', () => {
    const site = meta('og:site_name', 'Herald')
    expect(factsOf(site + meta('author', 'By Ann Ek and Bo Berg')).authors?.value).toEqual([
      'Ann Ek',
      'Bo Berg',
    ])
    expect(factsOf(site + meta('author', 'Herald')).authors).toBeUndefined()
    expect(factsOf(meta('article:author', 'https://a.example/ann')).authors).toBeUndefined()
  })

  it('titles lose the name of the site, not their own dashes', () => {
    const titleOf = (title: string) =>
      titlesOf(readTags(parseHtml(`<html><head><title>${title}</title></head>`)))[0]?.value
    expect(titleOf('Floods close two bridges | The Herald')).toBe('Floods close two bridges')
    expect(titleOf('Sold - twice')).toBe('Sold - twice')
  })
})
