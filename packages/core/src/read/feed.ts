import { masthead } from '../language/en/masthead.ts'
import { ReadError } from '../model/errors.ts'
import { toIso } from './dates-of-formats.ts'
import type { Fact, Facts } from './facts.ts'
import { type DomDocument, type DomElement, isElement } from './html/dom.ts'
import { readFragment } from './html/read-html.ts'
import { absolute } from './html/web-address.ts'
import { readMarkedLines } from './plain-text.ts'
import { attempt, type Reading } from './reading.ts'

/** The text of an item, the fullest first. */
const texts = [
  'content:encoded',
  'content',
  'fulltext',
  'description',
  'summary',
  'media:description',
]
const published = ['pubdate', 'published', 'dc:date', 'issued', 'date']
const updated = ['updated', 'modified', 'dcterms:modified', 'a10:updated', 'atom:updated']
const authors = ['dc:creator', 'author', 'itunes:author']

/** The items of an RSS or Atom feed, each an article: its full content, or what the feed gives of it. Throws ReadError where there are none. */
export function readFeedItems(
  document: DomDocument,
  given: Facts,
  warnings: readonly string[],
): Reading[] {
  const items = ['item', 'entry'].flatMap((name) => [...document.getElementsByTagName(name)])
  const [channel] = ['channel', 'feed'].flatMap((name) => [...document.getElementsByTagName(name)])
  const publisher = channel ? saidBy(childrenOf(channel), ['title']) : null
  const articles = items.flatMap((item) => readItem(item, publisher, given, warnings))
  if (articles.length === 0) throw new ReadError('empty', 'the feed holds no article', 0)
  return articles
}

function readItem(
  item: DomElement,
  publisher: Fact | null,
  given: Facts,
  warnings: readonly string[],
): Reading[] {
  const children = childrenOf(item)
  const title = saidBy(children, ['title'])
  const text = textOf(children)
  if (text === null && title === null) return []
  const facts: Facts = {
    ...some('title', title && { ...title, value: plainText(title.value) }),
    ...some('publishedAt', date(saidBy(children, published)) ?? date(saidBy(children, updated))),
    ...some('updatedAt', date(saidBy(children, updated))),
    ...some('publisher', publisher && { ...publisher, tag: 'title of the feed' }),
    ...some('url', addressOf(children)),
    ...some('authors', authorsOf(children)),
    ...given,
  }
  if (text !== null) return [attempt(() => readFragment(text, facts, warnings))]
  const printed = facts.title?.value ?? ''
  const line = { text: printed, mark: { role: 'title', shape: null, place: null } } as const
  const odd = 'the feed gives no text of it, only a title'
  return [attempt(() => readMarkedLines([line], facts, [...warnings, odd]))]
}

function some(field: keyof Facts, fact: Fact<unknown> | null): Facts {
  return fact ? { [field]: fact } : {}
}

function childrenOf(element: DomElement): DomElement[] {
  const children: DomElement[] = []
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (isElement(child)) children.push(child)
  return children
}

function saidBy(children: readonly DomElement[], names: readonly string[]): Fact | null {
  for (const name of names)
    for (const child of children) {
      const value = child.localName.toLowerCase() === name ? child.textContent.trim() : ''
      if (value !== '') return { value, how: 'metadata', tag: name }
    }
  return null
}

/** Of the fields that give a text, the first that gives markup or sentences; XHTML of Atom as it stands. */
function textOf(children: readonly DomElement[]): string | null {
  for (const name of texts)
    for (const child of children) {
      if (child.localName.toLowerCase() !== name) continue
      const type = child.getAttribute('type')
      const value = type === 'xhtml' ? String(child) : child.textContent
      if (value.trim() !== '') return type === 'text' ? escaped(value) : value
    }
  return null
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** "Floods &amp; storms", escaped twice */
function plainText(title: string): string {
  return title
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}

function date(fact: Fact | null): Fact | null {
  return fact && { ...fact, value: toIso(fact.value, masthead) ?? fact.value }
}

/** <link>https://…</link>, <link rel="alternate" href="https://…"/>, <guid isPermaLink="true">. */
function addressOf(children: readonly DomElement[]): Fact | null {
  for (const name of ['link', 'guid', 'id'])
    for (const child of children) {
      if (child.localName.toLowerCase() !== name) continue
      if (/^(?:self|edit|replies|enclosure)$/.test(child.getAttribute('rel') ?? '')) continue
      const address = absolute((child.getAttribute('href') ?? child.textContent).trim(), null)
      if (address !== null) return { value: address, how: 'metadata', tag: name }
    }
  return null
}

/** Atom: <author><name>; RSS: <author>mail@example (Ann Ek)</author>. */
function authorsOf(children: readonly DomElement[]): Fact<string[]> | null {
  for (const tag of authors) {
    const value = children
      .filter((child) => child.localName.toLowerCase() === tag)
      .map((child) => saidBy(childrenOf(child), ['name'])?.value ?? child.textContent.trim())
      .map((name) => /^\S+@\S+ \((.+)\)$/.exec(name)?.[1] ?? name)
      .filter((name) => name !== '' && !name.includes('@'))
    if (value.length > 0) return { value, how: 'metadata', tag }
  }
  return null
}
