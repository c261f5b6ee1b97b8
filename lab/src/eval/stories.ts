import { fileURLToPath } from 'node:url'
import {
  type Analysis,
  analyze,
  articleFromText,
  type Language,
  type Passage,
  relate,
} from '@dateline/core'
import { openTexts } from '../open-texts.ts'
import { analyzeStories } from './gold/analyze-stories.ts'
import type { Place } from './gold/gold.ts'
import { digest, type GoldStory, readStories } from './gold/read-stories.ts'
import { leaveTitles } from './leave-titles.ts'
import { bcubed, f1 } from './pairs.ts'
import { scoreClaims, scoreStatuses } from './score-claims.ts'
import { scoreConflicts, scoreNearMisses } from './score-conflicts.ts'
import { scoreCopies } from './score-copies.ts'
import { scoreOriginators } from './score-originators.ts'
import type { Result, Stage } from './stage.ts'

const corpus = fileURLToPath(new URL('../../../packages/core/corpus/stories/', import.meta.url))

/** Our own stories: claims, conflicts, copies, originators, and the stories themselves. The held half only when asked for. */
export const stories: Stage = {
  name: 'stories',
  measure: (data, language, { held } = { held: false }) => {
    const halves = readStories(corpus)
    return [
      ...scoreHalf('corpus/stories, dev half', halves.dev, data, language),
      ...(held ? scoreHalf('corpus/stories, held half', halves.held, data, language) : []),
    ]
  },
}

function scoreHalf(
  set: string,
  half: readonly GoldStory[],
  data: string,
  language: Language,
): Result[] {
  const { analyses, keys } = analyzeStories(half, language)
  const stamp = digest(half.map((story) => story.digest))
  return [
    ...scoreRelations(set, stamp, half, analyses, keys),
    ...scoreGrouping(set, stamp, half, analyses, keys, data, language),
  ]
}

function scoreRelations(
  set: string,
  stamp: string,
  half: readonly GoldStory[],
  analyses: readonly Analysis[],
  keys: ReadonlyMap<string, string>,
): Result[] {
  const newsroom = relate(analyses)
  const keyOf = (id: string) => keys.get(id) ?? id
  const articles = new Map(analyses.map(({ article }) => [keyOf(article.id), article]))
  const locate = ({ article, start, end }: Passage): Place => ({
    article: keyOf(article),
    start,
    end,
  })
  const wordsOf = ({ article, start, end }: Passage) =>
    articles.get(keyOf(article))?.text.slice(start, end) ?? ''
  const voicesOf = (key: string) => {
    const article = articles.get(key)
    const named = [
      article?.publisher,
      article?.title,
      ...(article?.credits ?? []).map(({ agency }) => agency),
    ]
    return [...named.flatMap((name) => name ?? []), `article ${article?.id}`]
  }
  const listed = new Map(half.map(({ slug, gold }) => [slug, gold.originators]))
  const originatorsOf = (key: string) => listed.get(key.slice(0, key.indexOf('/'))) ?? []
  const golds = half.map(({ gold }) => gold)
  const wanted = golds.flatMap((gold) => gold.claims)
  const nearMisses = golds.flatMap((gold) => gold.nearMisses)
  const contradictions = golds.flatMap((gold) => gold.conflicts)
  const phrases = [...contradictions, ...nearMisses].flatMap(({ pairs }) => pairs.flat())
  const { claims, conflicts } = leaveTitles(
    newsroom,
    [...wanted.flatMap(({ appearances }) => appearances), ...phrases],
    articles,
    locate,
  )

  const pairs = scoreClaims(claims, wanted, locate)
  const clashes = scoreConflicts(conflicts, contradictions, locate, wordsOf)
  const copied = scoreCopies(
    newsroom,
    golds.flatMap((gold) => gold.copies),
    keyOf,
  )
  const statuses = scoreStatuses(claims, wanted, locate)
  const originators = scoreOriginators(claims, wanted, locate, originatorsOf, voicesOf)
  const say = (measure: string, share: number, count: number): Result => {
    return { set, digest: stamp, measure, score: 100 * share, count }
  }
  return [
    say('claims, precision', pairs.precision, pairs.found),
    say('claims, recall', pairs.recall, pairs.wanted),
    say('claims, F1', f1(pairs.precision, pairs.recall) / 100, pairs.wanted),
    say('claims met, status right', statuses.right / Math.max(1, statuses.of), statuses.of),
    say(
      'claims met, originators right',
      originators.right / Math.max(1, originators.of),
      originators.of,
    ),
    say('conflicts, precision', clashes.precision, clashes.found),
    say('conflicts, recall', clashes.recall, clashes.wanted),
    say(
      'conflicts met, kind right',
      clashes.kindRight,
      Math.round(clashes.recall * clashes.wanted),
    ),
    say(
      'near-misses left alone',
      scoreNearMisses(conflicts, nearMisses, locate),
      nearMisses.length,
    ),
    say('copies, pairs F1', f1(copied.precision, copied.recall) / 100, copied.wanted),
    say('copies met, degree right', copied.degree, copied.degrees),
    say('copies met, direction right', copied.direction, copied.directions),
  ]
}

/** All stories in one pile, with the open texts where the data folder has them: each of those is a story of its own. */
function scoreGrouping(
  set: string,
  stamp: string,
  half: readonly GoldStory[],
  analyses: readonly Analysis[],
  keys: ReadonlyMap<string, string>,
  data: string,
  language: Language,
): Result[] {
  const open = openTexts(data)
  const others = (open?.rows ?? []).map(({ id, title, text, publishedAt }) =>
    analyze(
      articleFromText(text, { title, url: id, publishedAt: publishedAt ?? undefined }),
      language,
    ),
  )
  const found = relate([...analyses, ...others]).stories.map(({ articles }) =>
    articles.flatMap((id) => keys.get(id) ?? id),
  )
  const ours = half.map(({ articles }) => articles.map(({ key }) => key))
  const truth = [...ours, ...others.map(({ article }) => [article.id])]
  const say = (measure: string, score: number, count: number): Result => ({
    set: open ? `${set}, with ${open.path}` : set,
    digest: open ? digest([stamp, open.digest]) : stamp,
    measure,
    score,
    count,
  })
  return [
    say('stories, BCubed F1', bcubed(found, truth), truth.flat().length),
    say('stories, BCubed F1 of ours', bcubed(found, truth, new Set(ours.flat())), keys.size),
  ]
}
