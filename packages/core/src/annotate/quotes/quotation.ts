import type { Span } from '../../model/span.ts'

/** What stands between quotation marks. */
export interface Quotation extends Span {
  /** The same with its marks. */
  readonly outer: Span
  /** 0, or how many quotations it lies in. */
  readonly depth: number
  /** Whether its closing mark is there. */
  readonly closed: boolean
  /** Whether it takes up an unclosed quotation of the paragraph before: “… \n\n “… */
  readonly continues: boolean
}
