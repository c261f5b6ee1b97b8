import { attributeOf, type DomDocument, type DomElement, isElement } from './dom.ts'
import { isNamedAside } from './page-lines.ts'
import type { Said } from './said.ts'

/** Metas that say when a page was published, the best first. */
export const published = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'article.published',
  'datepublished',
  'date_published',
  'date-published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'cxenseparse:publishtime',
  'publishdate',
  'publish-date',
  'publish_date',
  'published-date',
  'publisheddate',
  'publish_time',
  'publishtime',
  'published_time',
  'published_at',
  'publishedat',
  'published',
  'og:publish_date',
  'og:pubdate',
  'pubdate',
  'pub_date',
  'bt:pubdate',
  'publication_date',
  'publication-date',
  'originalpublicationdate',
  'article_date_original',
  'article:post_date',
  'article:date',
  'article-date',
  'articledate',
  'article_date',
  'news_published',
  'rnews:datepublished',
  'shareaholic:article_published_time',
  'vr:published_time',
  'weibo:article:create_at',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dcterms.date',
  'dc.date',
  'dc:date',
  'article.created',
  'article:created',
  'article:create',
  'creation_date',
  'datecreated',
  'created',
  'releasedate',
  'release_date',
  'displaydate',
  'uploaddate',
  'pdate',
  'ptime',
  'timestamp',
  'date',
]

/** Metas that say when a page was changed, the best first. */
export const updated = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
]

const DESCRIBED = /"(?:datePublished|dateCreated|uploadDate)"\s*:\s*"([^"]{4,60})"/
const LONGEST = 2_000_000
const MARKED = '[itemprop],[property],.published[title]'

/** The dates of publication that elements of a page give, the best first: microdata, JSON-LD of anything, `<time>`. */
export function findDates(document: DomDocument, isKnown: boolean): Said[] {
  const times = [...document.getElementsByTagName('time')].flatMap(timeOf)
  const ranked = isKnown ? times : [...marked(document), ...times, ...described(document)]
  return ranked.sort((a, b) => a.rank - b.rank)
}

type Ranked = Said & { readonly rank: number }

/** A time element that says it is the date of publication, or that stands in the head of an article. */
function timeOf(time: DomElement): Ranked[] {
  const value = attributeOf(time, 'datetime') ?? time.textContent.trim()
  const named = `${attributeOf(time, 'itemprop') ?? ''} ${attributeOf(time, 'class') ?? ''}`
  if (value === '' || /modif|updat/i.test(named)) return []
  if (/datepublished|publish|pubdate/i.test(named) || time.hasAttribute('pubdate'))
    return [{ value, tag: '<time> of publication', rank: 0 }]
  let rank = 3
  for (let outer = time.parentNode; outer && isElement(outer); outer = outer.parentNode) {
    if (/^(?:nav|aside|footer)$/.test(outer.localName) || isNamedAside(outer))
      return [{ value, tag: '<time>', rank: 5 }]
    if (outer.localName === 'li') rank = 4
    if (rank < 4 && /^(?:article|main|header)$/.test(outer.localName)) rank = 2
  }
  return [{ value, tag: '<time>', rank }]
}

/** <span itemprop="datePublished">, <abbr class="published" title="2009-05-14"> */
function marked(document: DomDocument): Ranked[] {
  const found: Ranked[] = []
  for (const element of document.querySelectorAll(MARKED)) {
    const named = attributeOf(element, 'itemprop') ?? attributeOf(element, 'property') ?? ''
    const isDate = /^(?:schema:|dc:|dcterms:)?(?:datePublished|dateCreated|date|issued)$/i.test(
      named,
    )
    const title = isDate ? null : attributeOf(element, 'title')
    const hasTitle =
      title !== null &&
      /\d{4}/.test(title) &&
      /\bpublished\b/.test(attributeOf(element, 'class') ?? '')
    if (!isDate && !hasTitle) continue
    const value =
      attributeOf(element, 'content') ??
      attributeOf(element, 'datetime') ??
      title ??
      element.textContent.trim()
    found.push({ value, tag: `${element.localName} ${named || 'published'}`, rank: 1 })
  }
  return found
}

/** What JSON-LD says of something else than an article, or in a way that is no JSON. */
function described(document: DomDocument): Ranked[] {
  for (const script of document.getElementsByTagName('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue
    const json = script.textContent
    const value = json.length > LONGEST ? undefined : DESCRIBED.exec(json)?.[1]
    if (value !== undefined) return [{ value, tag: 'JSON-LD', rank: 1.5 }]
  }
  return []
}
