import { masthead } from '../language/en/masthead.ts'
import { toIso } from './dates-of-formats.ts'
import type { Fact, Facts } from './facts.ts'

type Fields = Readonly<Record<string, unknown>>

const texts = [
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
  'description',
  'summary',
]
const titles = ['title', 'headline', 'name']
const published = [
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
  'date',
  'timestamp',
  'created_at',
]
const updated = ['updatedAt', 'updated_at', 'dateModified', 'date_modified', 'modified', 'updated']
const urls = ['url', 'link', 'canonical_url', 'source_url', 'uri']
const publishers = [
  'publisher',
  'source',
  'outlet',
  'source_domain',
  'domain',
  'site_name',
  'website',
]
const languages = ['language', 'lang', 'inLanguage']
const authors = ['authors', 'author', 'byline', 'creator']

/** The text of one JSON object, under the names that crawlers and newsrooms give it; null where it has none. */
export function textOf(fields: Fields): string | null {
  return firstText(fields, texts)?.value ?? null
}

/** Whether one of these fields is the text. */
export function hasText(names: readonly string[]): boolean {
  return names.some((name) => texts.includes(name.trim()))
}

/** What the other fields of a JSON object say. */
export function factsOf(fields: Fields): Facts {
  const facts: Record<string, Fact<unknown>> = {}
  const keep = (field: keyof Facts, found: Fact | null) => {
    if (found) facts[field] = found
  }
  keep('title', firstText(fields, titles))
  keep('publishedAt', asIso(firstText(fields, published, asMoment)))
  keep('updatedAt', asIso(firstText(fields, updated, asMoment)))
  keep('url', firstText(fields, urls))
  keep('publisher', firstText(fields, publishers))
  keep('language', asCode(firstText(fields, languages)))
  const people = firstPeople(fields)
  if (people) facts['authors'] = people
  return facts as Facts
}

function firstText(fields: Fields, names: readonly string[], read = asText): Fact | null {
  for (const tag of names) {
    const value = read(fields[tag])
    if (value !== null) return { value, how: 'metadata', tag }
  }
  return null
}

/** A string, or the name of an object: "source": { "name": "…" }. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim()
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const { name, title } = value as Fields
  return typeof name === 'string' || typeof title === 'string' ? asText(name ?? title) : null
}

/** Also seconds or milliseconds since 1970. */
function asMoment(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : asText(value)
}

function firstPeople(fields: Fields): Fact<string[]> | null {
  for (const tag of authors) {
    const field = fields[tag]
    const value = (Array.isArray(field) ? field : [field]).flatMap((one) => asText(one) ?? [])
    if (value.length > 0) return { value, how: 'metadata', tag }
  }
  return null
}

/** As the web writes dates; what is none stays for the warning to show. */
function asIso(fact: Fact | null): Fact | null {
  return fact && { ...fact, value: toIso(fact.value, masthead) ?? fact.value }
}

/** "en", "en-GB"; a language written out is left to the text to tell. */
function asCode(fact: Fact | null): Fact | null {
  return fact && /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(fact.value) ? fact : null
}
