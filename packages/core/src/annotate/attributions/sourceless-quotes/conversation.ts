import type { Span } from '../../../model/span.ts'
import type { Quotation } from '../../quotes/quotation.ts'
import type { Draft } from '../draft.ts'

/** A line that is spoken: where it ends, and by whom. */
export interface Turn {
  source: Span | null
  readonly end: number
  readonly asks: boolean
  /** Has no teller of its own. */
  readonly untold: boolean
  /** The turn on the line before, if that is one. */
  readonly before: Turn | null
  /** The turn before, wherever it stands. */
  readonly last: Turn | null
}

/**
 * Who speaks in turn, line by line:
 *
 *     “Where is it?” | Ann | asked.
 *     “Gone,” | Bo | said.
 *     “Since when?”                  Ann’s turn
 */
export class Conversation {
  readonly #text: string
  readonly #drafts: ReadonlyMap<number, Draft>
  #last: Turn | null = null
  #line: Span = { start: 0, end: -1 }

  constructor(text: string, drafts: readonly Draft[]) {
    this.#text = text
    this.#drafts = new Map(
      drafts.flatMap((draft) => draft.content.map(({ start }) => [start, draft])),
    )
  }

  /** A quotation that is a line, or what its line begins with and a mark ends: “Gone.” */
  isLine(quote: Quotation): boolean {
    if (!this.#opensLine(quote)) return false
    if (!/[.!?…]/.test(this.#text.charAt(quote.end - 1))) return false
    const end = this.#lineEnd(quote.outer.end)
    return end - quote.outer.end < 9 && this.#text.slice(quote.outer.end, end).trim() === ''
  }

  /** Takes note of a quotation with a teller of its own. */
  told(quote: Quotation): void {
    const draft = this.#drafts.get(quote.start)
    if (!draft) return
    const end = Math.max(quote.outer.end, draft.cue?.end ?? 0, draft.source?.end ?? 0)
    this.#add(quote, draft.source, end, false)
  }

  /** Takes note of who speaks a quotation without one. */
  spoke(quote: Quotation, source: Span | null): Turn {
    return this.#add(quote, source, quote.outer.end, true)
  }

  /** Whose turn a line is; undefined where nobody speaks in turn. */
  turn(quote: Quotation): { readonly source: Span | null } | undefined {
    const last = this.#adjoining(quote)
    if (!last || !this.isLine(quote)) return undefined
    const { source, before, untold } = last
    if (before?.source && this.#answers(before.source, source, untold)) return before
    return last.asks ? { source: null } : undefined
  }

  /** Of “A.” “B,” said Bo. “C,” said Ann: who says the first is known from who says the third. */
  settle(): void {
    for (let turn = this.#last; turn; turn = turn.last) {
      const first = turn.before?.before
      const second = turn.before?.source
      if (first?.untold && !first.source && turn.source && second)
        if (!this.#isSame(turn.source, second)) first.source = turn.source
    }
  }

  #answers(one: Span, other: Span | null, untold: boolean): boolean {
    return other ? !this.#isSame(one, other) : untold
  }

  #add(quote: Quotation, source: Span | null, end: number, untold: boolean): Turn {
    const opens = this.#opensLine(quote)
    const before = opens ? this.#adjoining(quote) : (this.#last?.before ?? null)
    const asks = this.#text.charAt(quote.end - 1) === '?'
    this.#last = { source, end: this.#lineEnd(end), asks, untold, before, last: this.#last }
    return this.#last
  }

  /** The turn on the line right before a quotation. */
  #adjoining(quote: Quotation): Turn | null {
    if (!this.#last || !this.#opensLine(quote)) return null
    const gap = this.#text.slice(this.#last.end, quote.outer.start)
    return gap.trim() === '' && gap.includes('\n') ? this.#last : null
  }

  /** Nothing but spaces between the start of its line and a quotation. */
  #opensLine({ outer }: Quotation): boolean {
    let at = outer.start - 1
    while (at >= 0 && /[^\S\n]/.test(this.#text.charAt(at))) at--
    return at < 0 || this.#text.charAt(at) === '\n'
  }

  /** Where the line around an offset ends; found once for all quotations of a line. */
  #lineEnd(from: number): number {
    if (from < this.#line.start || from > this.#line.end) {
      const end = this.#text.indexOf('\n', from)
      this.#line = { start: from, end: end < 0 ? this.#text.length : end }
    }
    return this.#line.end
  }

  #isSame(a: Span, b: Span): boolean {
    const words = ({ start, end }: Span) => this.#text.slice(start, end).toLowerCase()
    return words(a) === words(b)
  }
}
