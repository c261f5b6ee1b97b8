import type { Facts } from './facts.ts'
import type { Reading } from './reading.ts'

/** Reads a document to its articles, each or why it cannot be read. Throws ReadError where that is so of the whole. */
export type Reader = (document: string, given: Facts, warnings: readonly string[]) => Reading[]

/** A format of documents: how it is told, and what reads it. */
export interface Format {
  readonly name: string
  readonly mediaTypes: readonly string[]
  /** `head` is how the document begins, without white space before it. */
  readonly looksLike: (head: string, document: string) => boolean
  /** of any number of articles: only each of them has a longest length */
  readonly holdsMany?: true
  readonly read: Reader
}
