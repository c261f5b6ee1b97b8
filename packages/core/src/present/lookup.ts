import type { Analysis } from '../model/analysis.ts'
import type { Claim, Conflict } from '../model/claim.ts'
import { DatelineError } from '../model/errors.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Passage } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Publication, Story } from '../model/story.ts'

/** The nouns of a newsroom by their ids. */
export interface Lookup {
  readonly analyses: ReadonlyMap<string, Analysis>
  readonly publications: ReadonlyMap<string, Publication>
  readonly statements: ReadonlyMap<string, Statement>
  readonly claims: ReadonlyMap<string, Claim>
  readonly conflicts: ReadonlyMap<string, Conflict>
  /** The ids of the conflicts that touch a claim, by the claim’s id. */
  readonly conflictsOf: ReadonlyMap<string, readonly string[]>
  /** The very characters of a passage. */
  readonly textOf: (passage: Passage) => string
}

export function lookUp(newsroom: Newsroom): Lookup {
  const analyses = new Map(newsroom.analyses.map((one) => [one.article.id, one]))
  const conflictsOf = new Map<string, string[]>()
  for (const { id, claims } of newsroom.conflicts) {
    for (const claim of claims) conflictsOf.set(claim, [...(conflictsOf.get(claim) ?? []), id])
  }
  return {
    analyses,
    publications: new Map(newsroom.publications.map((one) => [one.article, one])),
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

/** Throws DatelineError where the newsroom has no such story. */
export function findStory(newsroom: Newsroom, id: string): Story {
  const story = newsroom.stories.find((one) => one.id === id)
  if (!story)
    throw new DatelineError(`no story "${id}": the newsroom has ${newsroom.stories.length}`)
  return story
}
