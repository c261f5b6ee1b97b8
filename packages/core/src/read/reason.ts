import type { BlockRole } from '../model/article.ts'
import type { Before } from './before.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import type { Sign } from './signs.ts'
import type { Use } from './uses.ts'

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
  /** of these signs, as bits, one has to stand in it */
  readonly glyphs?: number
  /** how many words it has, both included */
  readonly least?: number
  readonly most?: number
  /** what else has to hold */
  readonly holds?: (line: Line, page: Page, before: Before) => boolean
}
