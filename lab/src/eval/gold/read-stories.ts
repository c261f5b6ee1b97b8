import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gold, GoldError } from './gold.ts'
import { parseGold } from './parse.ts'

export interface GoldArticle {
  /** Story and letter: "mine-collapse/a". */
  readonly key: string
  readonly text: string
  /** What is known of it from outside. */
  readonly given: {
    readonly url?: string
    readonly publisher?: string
    readonly publishedAt?: string
  }
}

export interface GoldStory {
  readonly slug: string
  readonly articles: readonly GoldArticle[]
  readonly gold: Gold
  /** Of all that stands in its folder. */
  readonly digest: string
}

/** The halves of a folder of stories: one to tune on, one to score for a report. */
export interface Halves {
  readonly dev: GoldStory[]
  readonly held: GoldStory[]
}

/** Reads a folder of stories; throws GoldError where one is missing a part or says what does not hold. */
export function readStories(folder: string, needed?: readonly string[]): Halves {
  const slugs = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
  const held = readFileSync(join(folder, 'held.txt'), 'utf8').split('\n').filter(Boolean)
  const strangers = held.filter((slug) => !slugs.includes(slug))
  if (strangers.length > 0) throw new GoldError(`held.txt: no story ${strangers.join(', ')}`)
  const stories = slugs.map((slug) => readStory(folder, slug, needed))
  return {
    dev: stories.filter(({ slug }) => !held.includes(slug)),
    held: stories.filter(({ slug }) => held.includes(slug)),
  }
}

function readStory(folder: string, slug: string, needed?: readonly string[]): GoldStory {
  const file = (name: string) => join(folder, slug, name)
  const letters = readdirSync(join(folder, slug))
    .filter((name) => /^[a-z]\.txt$/.test(name))
    .map((name) => name.slice(0, 1))
    .sort()
  if (letters.length < 2) throw new GoldError(`${slug}: a story has two articles or more`)
  if (!existsSync(file('expected.md'))) throw new GoldError(`${slug}: no expected.md`)
  const meta = existsSync(file('meta.json'))
    ? (JSON.parse(readFileSync(file('meta.json'), 'utf8')) as Record<string, GoldArticle['given']>)
    : {}
  const articles = letters.map((letter) => ({
    key: `${slug}/${letter}`,
    // read() drops outer white space as well
    text: readFileSync(file(`${letter}.txt`), 'utf8').trim(),
    given: meta[letter] ?? {},
  }))
  const page = readFileSync(file('expected.md'), 'utf8')
  try {
    const gold = parseGold(page, new Map(articles.map(({ key, text }) => [key, text])), needed)
    return { slug, articles, gold, digest: digest([page, JSON.stringify(articles)]) }
  } catch (error) {
    throw new GoldError(`${slug}/expected.md: ${error instanceof Error ? error.message : error}`)
  }
}

/** First 16 hexadecimal digits of the SHA-256 of some texts. */
export function digest(texts: readonly string[]): string {
  return createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16)
}
