import { type Analysis, analyze, type Language, read, relate } from '@dateline/core'
import { settleOriginators } from '@dateline/core/inside/relate/claims/originators'
import { tell } from '@dateline/core/inside/relate/claims/tell'
import type { Telling } from '@dateline/core/inside/relate/claims/telling'
import {
  type EntityIndex,
  entityKey,
  type StoryEntity,
} from '@dateline/core/inside/relate/entities/entity-index'
import { entitiesInStory } from '@dateline/core/inside/relate/entities/in-story'
import { Weights } from '@dateline/core/inside/relate/grouping/weights'
import type { GoldStory } from '../eval/gold/read-stories.ts'

/** The tellings of one story, as relating makes them, and by what key the gold knows the article of each. */
export interface ToldStory {
  readonly tellings: readonly Telling[]
  readonly entities: EntityIndex<StoryEntity>
  readonly keyOf: (analysis: Analysis) => string
}

/** Reads and analyzes a gold story, taking its articles for one story, whatever relating makes of them. */
export function tellStory(
  { articles }: Pick<GoldStory, 'articles'>,
  language: Language,
): ToldStory {
  const texts = articles.flatMap(({ key, text, given }) =>
    read(text, given).map((article) => ({ key, analysis: analyze(article, language) })),
  )
  const keys = new Map(texts.map(({ key, analysis }) => [analysis.article.id, key]))
  const [first = '', ...others] = keys.keys()
  const decisions = others.map((b) => ({
    ...{ noun: 'story' as const, a: first, b, verdict: 'same' as const },
    ...{ by: 'the corpus', at: '2000-01-01T00:00:00Z' },
  }))
  const analyses = texts.map(({ analysis }) => analysis)
  const { entities, origins, publications } = relate(analyses, { decisions })
  const shared = new Map(
    entities.flatMap((one) =>
      one.members.map(({ article, entity }) => [entityKey(article, entity), one] as const),
    ),
  )
  const index = entitiesInStory(analyses.toSorted(byId), ({ article, entities }) =>
    entities.map(({ id }) => shared.get(entityKey(article.id, id))),
  )
  const weights = new Weights(analyses, index)
  const datings = new Map(
    analyses.flatMap((analysis) => {
      const dating = publications.find(({ article }) => article === analysis.article.id)
      const settled = analysis.article.publishedAt ?? analysis.article.updatedAt
      const reckonedFrom = settled ? null : (dating?.publishedAt ?? null)
      return dating ? [[analysis, { ...dating, reckonedFrom }] as const] : []
    }),
  )
  const originOf = new Map(
    origins.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)),
  )
  const originatorOf = settleOriginators(datings, originOf, index)
  const tellings = [...datings].flatMap(([analysis, dating]) =>
    tell(analysis, dating, originatorOf, weights),
  )
  return {
    tellings,
    entities: index,
    keyOf: ({ article }) => keys.get(article.id) ?? '',
  }
}

function byId({ article: a }: Analysis, { article: b }: Analysis): number {
  return a.id < b.id ? -1 : 1
}
