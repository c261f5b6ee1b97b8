import type { Analysis, Claim, Newsroom, Statement } from '@dateline/core'

/** A newsroom with the indexes that filters need. */
export interface Lookup {
  readonly newsroom: Newsroom
  readonly analyses: ReadonlyMap<string, Analysis>
  /** Id of the shared entity that an entity of an article belongs to. */
  readonly shared: (article: string, entity: string | null) => string | null
  /** The statements that make a claim. */
  readonly statements: (
    claim: Claim,
  ) => { readonly article: string; readonly statement: Statement }[]
}

const made = new WeakMap<Newsroom, Lookup>()

/** The indexes of a newsroom, built once. */
export function lookUp(newsroom: Newsroom): Lookup {
  const known = made.get(newsroom)
  if (known) return known
  const analyses = new Map(newsroom.analyses.map((one) => [one.article.id, one]))
  const members = new Map(
    newsroom.entities.flatMap(({ id, members }) =>
      members.map(({ article, entity }) => [`${article} ${entity}`, id] as const),
    ),
  )
  const statements = new Map(
    newsroom.analyses.flatMap(({ article, statements }) =>
      statements.map((statement) => [statement.id, { article: article.id, statement }] as const),
    ),
  )
  const lookup: Lookup = {
    newsroom,
    analyses,
    shared: (article, entity) => members.get(`${article} ${entity}`) ?? null,
    statements: ({ appearances }) =>
      appearances.flatMap((one) => statements.get(one.statement) ?? []),
  }
  made.set(newsroom, lookup)
  return lookup
}
