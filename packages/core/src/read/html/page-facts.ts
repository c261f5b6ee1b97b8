import { masthead } from '../../language/en/masthead.ts'
import { dayOf, toIso } from '../dates-of-formats.ts'
import type { Fact, Facts } from '../facts.ts'
import { factsOf } from '../fields.ts'
import { findDates, published, updated } from './dates-of-page.ts'
import { attributeOf, type DomDocument } from './dom.ts'
import { type Fields, findJsonLd } from './json-ld.ts'
import type { Said } from './said.ts'
import { absolute, dateOfUrl } from './web-address.ts'

/** What a page says of itself in its tags; each list is ranked: of tags that disagree, the first is believed. */
export interface PageTags {
  readonly metas: ReadonlyMap<string, readonly string[]>
  readonly jsonLd: Fields | null
  /** of publication, that elements of the page give */
  readonly dates: readonly Said[]
  readonly canonical: string | null
  readonly language: string | null
  /** of the title element */
  readonly title: string | null
}

const titles = ['og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'dc.title', 'title']
const sites = ['og:site_name', 'application-name', 'dc.publisher', 'publisher']
const authors = [
  'author',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'dc.creator',
  'byl',
]
const languages = ['og:locale', 'content-language', 'dc.language', 'language']

export function readTags(document: DomDocument): PageTags {
  const metas = new Map<string, string[]>()
  for (const meta of document.getElementsByTagName('meta')) {
    const content = attributeOf(meta, 'content')?.trim() ?? ''
    const names = ['property', 'name', 'itemprop', 'http-equiv'].flatMap(
      (name) => attributeOf(meta, name)?.toLowerCase() ?? [],
    )
    if (content !== '')
      for (const name of new Set(names)) metas.set(name, [...(metas.get(name) ?? []), content])
  }
  const [title] = document.getElementsByTagName('title')
  const canonical = [...document.getElementsByTagName('link')].find((link) =>
    /\bcanonical\b/i.test(attributeOf(link, 'rel') ?? ''),
  )
  const described = findJsonLd(document)
  const printed = title?.textContent.trim() ?? ''
  const jsonLd = described.find(({ headline }) => isIn(headline, printed)) ?? described[0] ?? null
  const isDated =
    jsonLd?.['datePublished'] !== undefined || published.some((name) => metas.has(name))
  return {
    metas,
    jsonLd,
    dates: findDates(document, isDated),
    canonical: canonical?.getAttribute('href')?.trim() ?? null,
    language: document.documentElement ? attributeOf(document.documentElement, 'lang') : null,
    title: printed === '' ? null : printed,
  }
}

function isIn(headline: unknown, title: string): boolean {
  return typeof headline === 'string' && headline !== '' && title.includes(headline)
}

/** The titles that tags give, the best first. */
export function titlesOf({ metas, jsonLd, title }: PageTags): Said[] {
  const headline = jsonLd?.['headline']
  return [
    ...(typeof headline === 'string' && headline.trim() !== ''
      ? [{ value: headline.trim(), tag: 'JSON-LD headline' }]
      : []),
    ...saidBy(metas, titles),
    ...(title === null ? [] : [{ value: withoutSite(title), tag: '<title>' }]),
  ]
}

/** "Floods close bridges | The Herald" */
function withoutSite(title: string): string {
  const [first = title, ...rest] = title.split(/\s+[|–—·»-]\s+/)
  return rest.length > 0 && first.split(' ').length >= 3 ? first : title
}

/** Everything but the title, which the text may state itself. `base` is the address that the caller gives. */
export function factsOfPage(tags: PageTags, base: string | null): Facts {
  const { metas, jsonLd } = tags
  const described = jsonLd ? factsOf(jsonLd) : {}
  const told = (field: 'publishedAt' | 'updatedAt' | 'url' | 'publisher' | 'language') =>
    described[field] ? [ofJsonLd(described[field])] : []
  const url = believe(
    [
      ...(tags.canonical ? [{ value: tags.canonical, tag: 'link rel=canonical' }] : []),
      ...saidBy(metas, ['og:url']),
      ...told('url'),
    ].flatMap(({ value, tag }) => {
      const address = absolute(value, base)
      return address === null ? [] : [{ value: address, tag }]
    }),
  )
  const printed = dateOfUrl(url?.value ?? base ?? '')
  return {
    ...some(
      'publishedAt',
      believeDate([...told('publishedAt'), ...saidBy(metas, published), ...tags.dates]) ??
        (printed === null
          ? null
          : {
              value: printed,
              how: 'implied',
              tag: 'url',
              because: ['the address of the page holds this day'],
            }),
    ),
    ...some('updatedAt', believeDate([...told('updatedAt'), ...saidBy(metas, updated)])),
    ...some('url', url),
    ...some(
      'publisher',
      believe([...saidBy(metas, ['og:site_name']), ...told('publisher'), ...saidBy(metas, sites)]),
    ),
    ...some('language', languageOf(tags, told('language'))),
    ...some('authors', described.authors ? ofJsonLd(described.authors) : authorsOf(metas)),
  }
}

function ofJsonLd<Value>({ value, tag }: Fact<Value>): Fact<Value> {
  const name = `JSON-LD ${tag}`
  return { value, how: 'metadata', tag: name, because: [`${name} says so`] }
}

function some<Field extends keyof Facts>(field: Field, fact: Fact<unknown> | null): Facts {
  return fact ? { [field]: fact } : {}
}

function saidBy(metas: PageTags['metas'], names: readonly string[]): Said[] {
  return names.flatMap(
    (name) => metas.get(name)?.map((value) => ({ value, tag: `meta ${name}` })) ?? [],
  )
}

function believe(said: readonly Said[]): Fact | null {
  const [first] = said
  return first ? { ...first, how: 'metadata', because: [`${first.tag} says so`] } : null
}

/** The first that is a date of the calendar; the others that name another day are kept in the reason. */
function believeDate(said: readonly Said[]): Fact | null {
  const dates = said.flatMap(({ value, tag }) => {
    const iso = toIso(value, masthead)
    return iso === null ? [] : [{ value: iso, tag }]
  })
  const [first] = dates
  // kept for the warning that it is none
  if (!first) return said[0] ? { ...said[0], how: 'metadata' } : null
  const others = dates.filter(({ value }) => dayOf(value) !== dayOf(first.value))
  return {
    ...first,
    how: 'metadata',
    because: [
      `${first.tag} says so`,
      ...others.map(({ value, tag }) => `it ranks before ${tag}, which says ${value}`),
    ],
  }
}

function languageOf(tags: PageTags, described: readonly Said[]): Fact | null {
  const said = [
    ...(tags.language ? [{ value: tags.language, tag: 'html lang' }] : []),
    ...described,
    ...saidBy(tags.metas, languages),
  ].map(({ value, tag }) => ({ value: value.replace('_', '-'), tag }))
  return believe(said.filter(({ value }) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value)))
}

/** Names, not addresses of profiles; an outlet that signs as itself is no author. */
function authorsOf(metas: PageTags['metas']): Fact<string[]> | null {
  const site = metas.get('og:site_name')?.[0]?.toLowerCase()
  const said = saidBy(metas, authors).filter(
    ({ value }) =>
      !/^https?:|^www\./i.test(value) && value.toLowerCase() !== site && value.length < 200,
  )
  const [first] = said
  if (!first) return null
  const names = said.filter(({ tag }) => tag === first.tag).flatMap(({ value }) => namesIn(value))
  return {
    value: [...new Set(names)],
    how: 'metadata',
    tag: first.tag,
    because: [`${first.tag} says so`],
  }
}

/** "By Ann Ek and Bo Berg" */
function namesIn(value: string): string[] {
  return value
    .replace(/^by\s+/i, '')
    .split(/\s*(?:,|;|\band\b|&)\s*/)
    .filter((name) => name !== '')
}
