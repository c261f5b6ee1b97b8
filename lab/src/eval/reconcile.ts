import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyze, articleFromText, type Newsroom, type Passage, relate } from '@dateline/core'
import { readSet } from '../data.ts'
import { bcubed, f1, pairsOf } from './pairs.ts'
import type { Result, Stage } from './stage.ts'

interface StoryText {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly publishedAt: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly story: string
}

interface Place {
  readonly id: string
  readonly start: number
  readonly end: number
}

interface Gold {
  readonly stories: readonly {
    readonly claims: readonly { readonly appearances: readonly Place[] }[]
    readonly conflicts: readonly { readonly a: Place; readonly b: Place }[]
  }[]
}

/** Real stories, annotated by editors: stories, claims as pairs of appearances, conflicts. */
export const reconcile: Stage = {
  name: 'reconcile',
  measure: (data, language) => {
    const set = readSet<StoryText>(data, 'reconcile/articles.dev.jsonl')
    const file = join(data, 'reconcile/gold.dev.json')
    if (!set || !existsSync(file)) return []
    const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold
    const placeOf = new Map<string, { id: string; lead: number }>()
    const analyses = set.rows.map(({ id, text, title, publishedAt, publisher, url }) => {
      const article = articleFromText(text, {
        title,
        publishedAt: publishedAt ?? undefined,
        publisher: publisher ?? undefined,
        url: url ?? id,
      })
      // an article is printed without its outer white space
      placeOf.set(article.id, { id, lead: text.length - text.trimStart().length })
      return analyze(article, language)
    })
    const newsroom = relate(analyses)
    const place = ({ article, start, end }: Passage): Place => {
      const { id, lead } = placeOf.get(article) ?? { id: article, lead: 0 }
      return { id, start: start + lead, end: end + lead }
    }
    const result = (measure: string, score: number, count: number): Result => {
      return { set: set.path, digest: set.digest, measure, score, count }
    }
    const truth = [...Map.groupBy(set.rows, ({ story }) => story).values()]
    const groups = newsroom.stories.map(({ articles }) =>
      articles.map((id) => placeOf.get(id)?.id ?? id),
    )
    return [
      result(
        'stories, BCubed F1',
        bcubed(
          groups,
          truth.map((rows) => rows.map(({ id }) => id)),
        ),
        set.rows.length,
      ),
      ...scoreClaims(newsroom, gold, place, result),
      ...scoreConflicts(newsroom, gold, place, result),
    ]
  },
}

type Locate = (passage: Passage) => Place
type Say = (measure: string, score: number, count: number) => Result

/** Pairs of appearances in two articles; an appearance is met when half of the shorter lies in the other. */
function scoreClaims(newsroom: Newsroom, gold: Gold, place: Locate, say: Say): Result[] {
  const across = (places: readonly Place[]) => pairsOf(places).filter(([a, b]) => a.id !== b.id)
  const wanted = gold.stories.flatMap(({ claims }) =>
    claims.flatMap(({ appearances }) => across(appearances)),
  )
  const found = newsroom.claims.flatMap(({ appearances }) => across(appearances.map(place)))
  const meets = (a: Place, b: Place) => overlap(a, b) >= Math.min(length(a), length(b)) / 2
  const precision = found.filter((pair) => wanted.some((other) => same(pair, other, meets))).length
  const recall = wanted.filter((pair) => found.some((other) => same(pair, other, meets))).length
  const [p, r] = [precision / Math.max(1, found.length), recall / wanted.length]
  return [
    say('claims, precision', 100 * p, found.length),
    say('claims, recall', 100 * r, wanted.length),
    say('claims, F1', f1(p, r), wanted.length),
  ]
}

/** A conflict is met when both its phrases touch those of the editors. */
function scoreConflicts(newsroom: Newsroom, gold: Gold, place: Locate, say: Say): Result[] {
  const wanted = gold.stories.flatMap(({ conflicts }) =>
    conflicts.map(({ a, b }): [Place, Place] => [a, b]),
  )
  const found = newsroom.conflicts.map(({ a, b }): [Place, Place] => [place(a), place(b)])
  const meets = (a: Place, b: Place) => overlap(a, b) > 0
  const precision = found.filter((pair) => wanted.some((other) => same(pair, other, meets))).length
  const recall = wanted.filter((pair) => found.some((other) => same(pair, other, meets))).length
  const [p, r] = [precision / Math.max(1, found.length), recall / wanted.length]
  return [
    say('conflicts, precision', 100 * p, found.length),
    say('conflicts, recall', 100 * r, wanted.length),
  ]
}

type Pair = readonly [Place, Place]

function same([a, b]: Pair, [c, d]: Pair, meets: (one: Place, two: Place) => boolean): boolean {
  return (meets(a, c) && meets(b, d)) || (meets(a, d) && meets(b, c))
}

function overlap(a: Place, b: Place): number {
  return a.id === b.id ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0
}

function length({ start, end }: Place): number {
  return end - start
}
