import type { BlockRole, BlockShape } from '../model/article.ts'
import type { Span } from '../model/span.ts'

/** What the markup of a document says of a line, before its words are looked at. */
export interface Mark {
  /** what the markup calls it; null where it does not say */
  readonly role: BlockRole | null
  readonly shape: BlockShape | null
  /** in the article, beside it, or undecided */
  readonly place: 'article' | 'beside' | null
}

/** Whether the markup says that a line is not the report itself. */
export function isBesides(mark: Mark | null): boolean {
  return mark !== null && (mark.place === 'beside' || (mark.role !== null && mark.role !== 'body'))
}

export interface MarkedLine {
  readonly text: string
  readonly mark: Mark | null
}

export interface MarkedSpan extends Span {
  readonly mark: Mark | null
}

/** Lines to a text with a blank line between them, none inside lists and tables. */
export function joinLines(lines: readonly MarkedLine[]): { text: string; lines: MarkedSpan[] } {
  let text = ''
  const spans: MarkedSpan[] = []
  for (const [i, line] of lines.entries()) {
    const shape = line.mark?.shape
    const tight = (shape === 'list' || shape === 'table') && lines[i - 1]?.mark?.shape === shape
    if (i > 0) text += tight ? '\n' : '\n\n'
    const start = text.length
    text += line.text
    spans.push({ start, end: text.length, mark: line.mark })
  }
  return { text, lines: spans }
}
