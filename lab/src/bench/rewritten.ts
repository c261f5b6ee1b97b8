import { randomFrom, shuffle } from '../train/random.ts'
import type { Piece, Template } from './templates.ts'

export interface Rewritten {
  readonly text: string
  readonly publisher: string
  readonly publishedAt: string
  readonly url: string
  /** Which of the stories it tells. */
  readonly story: number
}

/** A story is told by so many articles at most, by half as many on average. */
const mostTellings = 11
/** Shares of the articles of a story that are copied word for word, and of sentences that an article leaves out. */
const copied = 0.1
const leftOut = 0.3
/** Shares of the words that a story has of its own, and that an article puts otherwise. */
const [ownWords, otherWords] = [0.6, 0.2]

/**
 * So many articles, always the same for one seed: the templates over and over, each story with names, numbers
 * and words of its own, each article with some sentences, words and numbers of its own. Stories come one after
 * the other; a longer pile begins with the shorter one.
 */
export function* rewrite(templates: readonly Template[], count: number): Generator<Rewritten> {
  const pools = poolsOf(templates)
  for (let story = 0, made = 0; made < count; story += 1) {
    const random = randomFrom(story)
    const template = templates[Math.floor(random() * templates.length)] ?? []
    const own = retell(template, pools, random, ownWords)
    const day = Math.floor(random() * 1500)
    const tellings = 1 + Math.floor(random() * mostTellings)
    let last = ''
    for (let at = 0; at < tellings && made < count; at += 1, made += 1) {
      if (at === 0 || random() > copied) last = tell(own, pools, random)
      yield {
        text: last,
        publisher: `Outlet ${Math.floor(random() * 400)}`,
        publishedAt: new Date(Date.UTC(2018, 0, 1 + day + Math.floor(random() * 4)))
          .toISOString()
          .slice(0, 10),
        url: `https://rewritten.example/${story}/${at}`,
        story,
      }
    }
  }
}

type Pools = ReadonlyMap<string, readonly string[]>

const poolOf = ({ kind, key }: Piece) => `${kind} ${key}`

function poolsOf(templates: readonly Template[]): Pools {
  const pools = new Map<string, Set<string>>()
  for (const piece of templates.flat(2)) {
    if (piece.kind === 'rest' || piece.kind === 'number') continue
    const pool = pools.get(poolOf(piece)) ?? new Set()
    pools.set(poolOf(piece), pool.add(piece.text))
  }
  return new Map([...pools].map(([key, pool]) => [key, [...pool].sort()]))
}

/** The template with the names, numbers and words of one story; what was one name stays one. */
function retell(template: Template, pools: Pools, random: () => number, share: number): Template {
  const instead = new Map<string, string>()
  return template.map((sentence) =>
    sentence.map((piece) => {
      if (piece.kind === 'rest') return piece
      if (piece.kind === 'word' && !instead.has(piece.text) && random() > share) return piece
      const text = instead.get(piece.text) ?? another(piece, pools, random)
      instead.set(piece.text, text)
      return { ...piece, text }
    }),
  )
}

function another(piece: Piece, pools: Pools, random: () => number): string {
  if (piece.kind === 'number') {
    const most = 10 ** piece.text.length
    return String(Math.max(1, Math.floor(random() * most)))
  }
  const pool = pools.get(poolOf(piece)) ?? [piece.text]
  const pick = () => pool[Math.floor(random() * pool.length)] ?? piece.text
  if (piece.kind !== 'person' || !piece.text.includes(' ')) return pick()
  // people of all stories share given names and family names, not both
  const [given, family] = [pick(), pick()].map((name) => name.split(' '))
  return `${given?.[0]} ${family?.at(-1)}`
}

/** One article: most of the sentences, some words and numbers put otherwise. */
function tell(story: Template, pools: Pools, random: () => number): string {
  const kept = story.filter((_, at) => at === 0 || random() > leftOut)
  const [first = [], ...others] = kept
  const said = random() < 0.5 ? others : shuffle(others, random)
  return [first, ...said]
    .map((sentence) =>
      sentence
        .map((piece) => {
          const fresh =
            (piece.kind === 'word' && random() < otherWords) ||
            (piece.kind === 'number' && random() < otherWords)
          return fresh ? another(piece, pools, random) : piece.text
        })
        .join(''),
    )
    .join('\n')
}
