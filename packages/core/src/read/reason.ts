import type { BlockRole } from '../model/article.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import type { Sign } from './signs.ts'
import type { Use } from './uses.ts'

/** What came before a line while roles are given from top to bottom. */
export interface Before {
  /** the role of a heading above to which the next lines belong: a list of links, a form, a notice, a list of the report itself */
  readonly open: BlockRole | null
  /** the role of the line above; null at the top */
  readonly previous: BlockRole | null
}

/** One reason to hold a line for something, and how much it weighs. What a column does not say is not asked for. */
export interface Reason {
  readonly role: BlockRole
  readonly weight: number
  /** in words */
  readonly because: string
  /** what has to be seen of the line at a glance */
  readonly signs?: readonly Sign[]
  /** words for these have to stand in it */
  readonly uses?: readonly Use[]
  /** how many words it has, both included */
  readonly least?: number
  readonly most?: number
  /** what else has to hold */
  readonly holds?: (line: Line, page: Page, before: Before) => boolean
}

/** Above the first line that tells. */
export const atTop = (line: Line, page: Page) => line.index < page.lead
/** Below the last line that tells. */
export const atFoot = (line: Line, page: Page) => line.index > page.close && line.index >= page.lead
/** Among the lines that tell. */
export const inside = (line: Line, page: Page) => !atTop(line, page) && !atFoot(line, page)
