import type { BlockRole } from '../model/article.ts'

/** What came before a line while roles are given from top to bottom. */
export interface Before {
  /** the role of a heading above to which the next lines belong: a list of links, a form, a notice, a list of the report itself */
  readonly open: BlockRole | null
  /** the role of the line above; null at the top */
  readonly previous: BlockRole | null
}
