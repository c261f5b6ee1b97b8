import type { Change } from '@dateline/core'
import type { Generated } from 'kysely'

/** The tables of an archive, as Kysely sees them. JSON is kept as text, so that any string comes back as it was. */
export interface Tables {
  articles: {
    /** The order of arrival. */
    number: Generated<number>
    id: string
    title: string | null
    publisher: string | null
    language: string | null
    /** First and last day of publication. */
    published_from: string | null
    published_to: string | null
    /** JSON of ArticleSummary. */
    summary: string
    /** JSON of Article. */
    article: string
    /** JSON of the analysis without its article. */
    layers: string
    /** What made the analysis; empty: not known. */
    maker: Generated<string>
    /** How often the analysis has been made anew. */
    edition: Generated<number>
  }
  decisions: { noun: string; a: string; b: string; decision: string }
  /** One row. */
  state: {
    /** Counts the writes. */
    revision: number
    /** The revision whose changes have been recorded. */
    told: number
  }
  /** What the newsroom held at the revision told, as JSON: what changes are told against. */
  told: { noun: string; id: string; thing: string }
  changes: {
    number: Generated<number>
    article: string | null
    at: string
    noun: Change['noun']
    id: string
    change: Change['change']
    what: string
  }
}
