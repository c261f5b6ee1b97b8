import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  analyze,
  articleFromText,
  type Conflict,
  type Copy,
  type Passage,
  relate,
} from '@dateline/core'
import { readSet } from '../data.ts'
import type { Contradiction, GoldCopy, Place } from './gold/gold.ts'
import { bcubed, f1 } from './pairs.ts'
import { matchClaim, scoreClaims } from './score-claims.ts'
import { scoreConflicts } from './score-conflicts.ts'
import { scoreCopies } from './score-copies.ts'
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

interface GoldPlace {
  readonly id: string
  readonly start: number
  readonly end: number
}

interface Gold {
  readonly stories: readonly {
    readonly claims: readonly {
      readonly appearances: readonly GoldPlace[]
      /** How many know it without each other. */
      readonly independent: number
    }[]
    readonly conflicts: readonly {
      readonly kind: Conflict['kind']
      readonly why: string
      readonly a: GoldPlace
      readonly b: GoldPlace
    }[]
    readonly copies: readonly {
      readonly a: string
      readonly b: string
      readonly degree: Copy['degree']
      readonly original: string | null
    }[]
  }[]
}

/** Real stories, annotated by editors: stories, claims as pairs of appearances, conflicts, copies. */
export const reconcile: Stage = {
  name: 'reconcile',
  measure: (data, language) => {
    const set = readSet<StoryText>(data, 'reconcile/articles.dev.jsonl')
    const file = join(data, 'reconcile/gold.dev.json')
    if (!set || !existsSync(file)) return []
    const gold = JSON.parse(readFileSync(file, 'utf8')) as Gold
    const sources = new Map<string, { id: string; lead: number; text: string }>()
    const analyses = set.rows.map(({ id, text, title, publishedAt, publisher, url }) => {
      const article = articleFromText(text, {
        title,
        publishedAt: publishedAt ?? undefined,
        publisher: publisher ?? undefined,
        url: url ?? id,
      })
      // an article is printed without its outer white space
      sources.set(article.id, { id, lead: text.length - text.trimStart().length, text })
      return analyze(article, language)
    })
    const newsroom = relate(analyses)
    const locate = ({ article, start, end }: Passage): Place => {
      const { id, lead } = sources.get(article) ?? { id: article, lead: 0 }
      return { article: id, start: start + lead, end: end + lead }
    }
    const wordsOf = (phrase: Passage) => {
      const { start, end } = locate(phrase)
      return sources.get(phrase.article)?.text.slice(start, end) ?? ''
    }
    const claims = gold.stories.flatMap((story) =>
      story.claims.map(({ appearances, independent }) => ({
        appearances: appearances.map(placeOf),
        several: independent > 1,
      })),
    )
    const pairs = scoreClaims(newsroom.claims, claims, locate)
    const counted = claims.flatMap((wanted) => {
      const match = matchClaim(newsroom.claims, wanted, locate)
      return match ? [match.claim.originators.length > 1 === wanted.several] : []
    })
    const clashes = scoreConflicts(newsroom.conflicts, contradictionsOf(gold), locate, wordsOf)
    const copied = scoreCopies(newsroom, copiesOf(gold), (id) => sources.get(id)?.id ?? id)
    const result = (measure: string, score: number, count: number): Result => {
      return { set: set.path, digest: set.digest, measure, score, count }
    }
    const truth = [...Map.groupBy(set.rows, ({ story }) => story).values()]
    const groups = newsroom.stories.map(({ articles }) =>
      articles.map((id) => sources.get(id)?.id ?? id),
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
      result('claims, precision', 100 * pairs.precision, pairs.found),
      result('claims, recall', 100 * pairs.recall, pairs.wanted),
      result('claims, F1', f1(pairs.precision, pairs.recall), pairs.wanted),
      result(
        'claims met, one or several originators right',
        (100 * counted.filter(Boolean).length) / Math.max(1, counted.length),
        counted.length,
      ),
      result('conflicts, precision', 100 * clashes.precision, clashes.found),
      result('conflicts, recall', 100 * clashes.recall, clashes.wanted),
      result('copies, pairs F1', f1(copied.precision, copied.recall), copied.wanted),
      result('copies met, degree right', 100 * copied.degree, copied.degrees),
    ]
  },
}

/** Conflicts of one story, kind and reason are pairs that state one contradiction. */
function contradictionsOf(gold: Gold): Contradiction[] {
  return gold.stories.flatMap(({ conflicts }) =>
    [...Map.groupBy(conflicts, ({ kind, why }) => `${kind} ${why}`).values()].flatMap((pairs) =>
      pairs.slice(0, 1).map(({ kind, why }) => {
        return { kind, why, pairs: pairs.map(({ a, b }) => [placeOf(a), placeOf(b)] as const) }
      }),
    ),
  )
}

/** The editors name a pair and, where it is one of the two, the original. */
function copiesOf(gold: Gold): GoldCopy[] {
  return gold.stories.flatMap(({ copies }) =>
    copies.map(({ a, b, degree, original }) => {
      const [from, copy] = original === b ? [b, a] : [a, b]
      return { from, copy, degree, directed: original !== null }
    }),
  )
}

function placeOf({ id, start, end }: GoldPlace): Place {
  return { article: id, start, end }
}
