import type { Analysis } from '../../model/analysis.ts'
import type { Appearance, Conflict } from '../../model/claim.ts'
import type { Newsroom } from '../../model/newsroom.ts'
import type { Quantity } from '../../model/quantity.ts'
import type { Passage, Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'

/** One side of a conflict: its telling phrase, the statement that has it, and what the claims tell beside it. */
export interface Side {
  readonly phrase: Passage
  /** As printed. */
  readonly words: string
  readonly analysis: Analysis
  readonly statement: Statement
}

/** What a rule finds: the side that it prefers, why, and the phrases that this rests on. */
export interface Finding {
  readonly preferred: 'a' | 'b' | null
  readonly because: string[]
  readonly cites: readonly Passage[]
}

/** A rule of reconciliation. */
export type Rule = (a: Side, b: Side, conflict: Conflict, newsroom: Newsroom) => Finding

/** The side that a phrase stands for; null where its article is not in the newsroom. */
export function sideOf(phrase: Passage, { analyses }: Newsroom): Side | null {
  const analysis = analyses.find(({ article }) => article.id === phrase.article)
  const statement = analysis && statementOf(phrase, analysis)
  if (!analysis || !statement) return null
  const words = analysis.article.text.slice(phrase.start, phrase.end)
  return { phrase, words, analysis, statement }
}

// Officials refused to ▌confirm▐ they had taken the town: a phrase outside of any statement is of the nearest in its sentence
function statementOf(phrase: Passage, { sentences, statements }: Analysis): Statement | undefined {
  const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end
  const holds = statements.find((one) => overlaps(one, phrase))
  if (holds) return holds
  const sentence = sentences.find((one) => overlaps(one, phrase)) ?? phrase
  return statements
    .filter((one) => overlaps(one, sentence))
    .toSorted((a, b) => Math.abs(a.start - phrase.start) - Math.abs(b.start - phrase.start))[0]
}

/** The appearances of the claims that a conflict touches. */
export function tellingsOf({ claims }: Conflict, newsroom: Newsroom): Appearance[] {
  return newsroom.claims
    .filter(({ id }) => claims.includes(id))
    .flatMap(({ appearances }) => appearances)
}

/** The quantity that a phrase is. */
export function quantityOf({ analysis, phrase }: Side): Quantity | undefined {
  return analysis.quantities.find(({ start, end }) => start === phrase.start && end === phrase.end)
}

/** No side: the rule does not tell the two apart. */
export function undecided(because: string): Finding {
  return { preferred: null, because: [because], cites: [] }
}
