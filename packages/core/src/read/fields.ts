import { masthead } from '../language/en/masthead.ts'
import { toIso } from './dates-of-formats.ts'
import type { Fact, Facts } from './facts.ts'
import { stripMarkup } from './html/strip-markup.ts'

export type Fields = Readonly<Record<string, unknown>>

/** Lists of paragraphs stand no deeper in what is called the text. */
const DEEPEST = 4

/** "publishedAt", "published_at" and "Published At" are one name. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/(?<=\w)[\s_-]+(?=\w)/g, '')
}

const keys = (names: readonly string[]) => names.map(keyOf)

const bodies = keys([
  'text',
  'body',
  'content',
  'articleBody',
  'article',
  'fulltext',
  'full_text',
  'maintext',
  'content_html',
  'content_text',
  'body_text',
  'body_html',
  'paragraphs',
])
/** What stands for the text where nothing else does. */
const texts = [...bodies, ...keys(['description', 'summary'])]
const titles = keys(['title', 'headline', 'web_title', 'name'])
const published = keys([
  'publishedAt',
  'published_at',
  'datePublished',
  'date_published',
  'publicationDate',
  'publication_date',
  'date_publish',
  'published',
  'pubDate',
  'publish_date',
  'web_publication_date',
  'first_published',
  'date',
  'timestamp',
  'created_at',
])
const updated = keys([
  'updatedAt',
  'updated_at',
  'dateModified',
  'date_modified',
  'modified',
  'updated',
])
const urls = keys([
  'url',
  'link',
  'canonical_url',
  'web_url',
  'source_url',
  'uri',
  'mainEntityOfPage',
])
const publishers = keys([
  'publisher',
  'source',
  'outlet',
  'source_domain',
  'domain',
  'site_name',
  'website',
])
const languages = keys(['language', 'lang', 'inLanguage'])
const authors = keys(['authors', 'author', 'byline', 'creator'])

/** The text of one JSON object, under the names that crawlers and newsrooms give it; null where it has none. */
export function textOf(fields: Fields): string | null {
  return firstText(indexOf(fields), texts, (value) => asProse(value))?.value ?? null
}

/** Whether an object has a text and not only a description. */
export function hasBody(fields: Fields): boolean {
  return firstText(indexOf(fields), bodies, (value) => asProse(value)) !== null
}

/** Whether one of these fields is the text. */
export function hasText(names: readonly string[]): boolean {
  return names.some((name) => texts.includes(keyOf(name)))
}

/** The fields by their keys, each with its name as it is written. */
type Index = ReadonlyMap<string, readonly [tag: string, value: unknown]>

function indexOf(fields: Fields): Index {
  const index = new Map<string, readonly [string, unknown]>()
  for (const [tag, value] of Object.entries(fields)) {
    const key = keyOf(tag)
    if (!index.has(key)) index.set(key, [tag, value])
  }
  return index
}

/** A text, its paragraphs, or what stands in "rendered", "text", "value" or the like. */
function asProse(value: unknown, depth = 0): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null
  if (Array.isArray(value)) {
    const paragraphs = value.flatMap((one) => asProse(one, depth + 1) ?? [])
    return paragraphs.length > 0 ? paragraphs.join('\n\n') : null
  }
  const { rendered, text, content, html, value: inner } = value as Fields
  return typeof (value as Fields)['title'] === 'string'
    ? null
    : asProse(rendered ?? text ?? content ?? html ?? inner, depth + 1)
}

/** What the other fields of a JSON object say. */
export function factsOf(fields: Fields): Facts {
  const facts: Record<string, Fact<unknown>> = {}
  const index = indexOf(fields)
  const keep = (field: keyof Facts, found: Fact | null) => {
    if (found) facts[field] = found
  }
  keep('title', shown(firstText(index, titles)))
  keep('publishedAt', asIso(firstText(index, published, asMoment)))
  keep('updatedAt', asIso(firstText(index, updated, asMoment)))
  keep('url', firstText(index, urls))
  keep('publisher', firstText(index, publishers))
  keep('language', asCode(firstText(index, languages)))
  const people = firstPeople(index)
  if (people) facts['authors'] = people
  return facts as Facts
}

function firstText(
  index: Index,
  names: readonly string[],
  read: (value: unknown) => string | null = asText,
): Fact | null {
  for (const name of names) {
    const [tag = name, field] = index.get(name) ?? []
    const value = read(field)
    if (value !== null) return { value, how: 'metadata', tag }
  }
  return null
}

/** A string, or the name of an object: "source": { "name": "…" }, "title": { "rendered": "…" }. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { name, title, rendered, '@id': id } = value as Fields
  const said = [name, title, rendered, id].find((one) => typeof one === 'string')
  return said === undefined ? null : asText(said)
}

/** Also seconds or milliseconds since 1970. */
function asMoment(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : asText(value)
}

function firstPeople(index: Index): Fact<string[]> | null {
  for (const name of authors) {
    const [tag = name, field] = index.get(name) ?? []
    const value = (Array.isArray(field) ? field : [field]).flatMap((one) => asText(one) ?? [])
    if (value.length > 0) return { value, how: 'metadata', tag }
  }
  return null
}

function withoutMarkup(title: string): string {
  if (!/&#?\w{1,20};|<\/?\w/.test(title)) return title
  return stripMarkup(title)
    .map(({ text }) => text)
    .join(' ')
}

/** A title without markup. */
function shown(fact: Fact | null): Fact | null {
  return fact && { ...fact, value: withoutMarkup(fact.value) }
}

/** As the web writes dates; what is none stays for the warning to show. */
function asIso(fact: Fact | null): Fact | null {
  return fact && { ...fact, value: toIso(fact.value, masthead) ?? fact.value }
}

/** "en", "en-GB"; a language written out is left to the text to tell. */
function asCode(fact: Fact | null): Fact | null {
  return fact && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(fact.value) ? fact : null
}
