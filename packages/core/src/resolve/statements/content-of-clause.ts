import type { Attribution } from '../../model/attribution.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import { sayingWords } from './saying-words.ts'
import { type ContentWord, contentOf } from './terms.ts'

/** “that”, “the latter”: what points at something said has no more letters. */
const longestPointer = 24

/** The content words of what a clause tells; where that is told elsewhere, who says so and that it is said are none of them. */
export function contentOfClause(
  clause: readonly Word[],
  saying: Attribution | undefined,
  words: Layer<Word>,
): ContentWord[] {
  if (!saying || !isSaidElsewhere(saying, words)) return contentOf(clause)
  const idle = sayingWords(saying)
  return contentOf(
    clause.filter((word) => !idle.some((span) => span.start <= word.start && word.end <= span.end)),
  )
}

/** Survivors denied | it |: what is said is told elsewhere. */
function isSaidElsewhere({ content }: Attribution, words: Layer<Word>): boolean {
  return content.every(
    (span) =>
      span.end - span.start <= longestPointer &&
      words.within(span).every((word) => word.content === null),
  )
}
