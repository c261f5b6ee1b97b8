import type { BlockRole } from '../model/article.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'

/** What came before a line while roles are given from top to bottom. */
export interface Before {
  /** the role of a heading above to which the next lines belong: a list of links, a form, a notice, a list of the report itself */
  readonly open: BlockRole | null
  /** the role of the line above; null at the top */
  readonly previous: BlockRole | null
}

/** One reason to hold a line for something, and how much it weighs. */
export interface Reason {
  readonly role: BlockRole
  readonly weight: number
  /** in words */
  readonly because: string
  /** lines of more words are not looked at */
  readonly most?: number
  readonly holds: (line: Line, page: Page, before: Before) => boolean
}

/** Above the first line that tells. */
export const atTop = (line: Line, page: Page) => line.index < page.lead
/** Below the last line that tells. */
export const atFoot = (line: Line, page: Page) => line.index > page.close && line.index >= page.lead
/** Among the lines that tell. */
export const inside = (line: Line, page: Page) => !atTop(line, page) && !atFoot(line, page)
