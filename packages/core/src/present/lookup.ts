import type { Analysis } from '../model/analysis.ts'
import type { Claim, Conflict } from '../model/claim.ts'
import { DatelineError } from '../model/errors.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Passage } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Publication, Story } from '../model/story.ts'
import type { TimeExpression } from '../model/time.ts'
import { resolveDates } from '../resolve/dates.ts'

/** The nouns of a newsroom by id. */
export interface Lookup {
  readonly analyses: ReadonlyMap<string, Analysis>
  readonly publications: ReadonlyMap<string, Publication>
  readonly statements: ReadonlyMap<string, Statement>
  readonly claims: ReadonlyMap<string, Claim>
  readonly conflicts: ReadonlyMap<string, Conflict>
  /** By claim id, the ids of the conflicts that touch it. */
  readonly conflictsOf: ReadonlyMap<string, readonly string[]>
  /** The times of an article; those of an undated one are settled by the day its story gives it. */
  readonly timesOf: (article: string) => readonly TimeExpression[]
  /** The exact characters of a passage. */
  readonly textOf: (passage: Passage) => string
}

export function lookUp(newsroom: Newsroom): Lookup {
  const analyses = new Map(newsroom.analyses.map((one) => [one.article.id, one]))
  const conflictsOf = new Map<string, string[]>()
  for (const { id, claims } of newsroom.conflicts) {
    for (const claim of claims) conflictsOf.set(claim, [...(conflictsOf.get(claim) ?? []), id])
  }
  const publications = new Map(newsroom.publications.map((one) => [one.article, one]))
  const times = new Map<string, readonly TimeExpression[]>()
  const timesOf = (article: string) => {
    const known =
      times.get(article) ?? settledTimes(analyses.get(article), publications.get(article))
    times.set(article, known)
    return known
  }
  return {
    analyses,
    publications,
    timesOf,
    statements: new Map(
      newsroom.analyses.flatMap((one) =>
        one.statements.map((statement) => [statement.id, statement]),
      ),
    ),
    claims: new Map(newsroom.claims.map((one) => [one.id, one])),
    conflicts: new Map(newsroom.conflicts.map((one) => [one.id, one])),
    conflictsOf,
    textOf: ({ article, start, end }) =>
      analyses.get(article)?.article.text.slice(start, end) ?? '',
  }
}

/** The times of an article, settled anew where only its story dates it: “January” is the one before that day. */
function settledTimes(
  analysis: Analysis | undefined,
  publication: Publication | undefined,
): readonly TimeExpression[] {
  if (!analysis) return []
  const { article, times } = analysis
  const day = publication?.publishedAt ?? ''
  const isDated = article.publishedAt !== null || article.updatedAt !== null
  return isDated || !isoDay.test(day) ? times : resolveDates(times, day)
}

const isoDay = /^\d{4}-\d\d-\d\d/

/** Throws DatelineError where the newsroom has no such story. */
export function findStory(newsroom: Newsroom, id: string): Story {
  const story = newsroom.stories.find((one) => one.id === id)
  if (!story)
    throw new DatelineError(`no story "${id}": the newsroom has ${newsroom.stories.length}`)
  return story
}
