import type { Speech } from '../../language/speech.ts'
import type { Token } from '../../model/token.ts'
import { hasSubjectAndVerb, orders, wordsIn } from './finite.ts'
import type { ToldClause } from './told-clauses.ts'

/** Fewer words than these tell nothing that could be compared. */
const leastOfClause = 3
const leastLeft = 4
const leastOfNumber = 2
const leastOfHeadline = 9

/**
 * Whether a clause tells something: it has a subject and a verb, and words beside those that say who says it; or it is a
 * sentence without a verb that gives a number, or has as many words as a headline.
 *
 *     Two fled      “Thank you for taking me”      Deaths: 31.
 *
 * Not: what a cut left over ("Ann Ek said in a post sent on Monday", "Ann Ek said, reading from a letter").
 */
export function tells(text: string, clause: ToldClause, counts: boolean, speech: Speech): boolean {
  const { tokens, own, place, isWhole } = clause
  if (place === 'tail') return counts && wordsIn(own) >= leastLeft
  if (hasSubjectAndVerb(text, tokens, speech) || (place === 'said' && orders(own))) {
    return place === 'left' ? tellsMore(text, own, speech) : hasVerb(own, leastOfClause)
  }
  return isWhole && wordsIn(own) >= (counts ? leastOfNumber : leastOfHeadline)
}

/** Whether what is left of a clause is more than an aside on how it was said. */
function tellsMore(text: string, own: readonly Token[], speech: Speech): boolean {
  const first = own.find(({ pos }) => pos !== 'PUNCT')
  return !(first && beginsAside(text, first, speech)) && hasVerb(own, leastLeft)
}

/** "in a post", "while reading", "reading from a letter" */
function beginsAside(text: string, { pos, start, end }: Token, speech: Speech): boolean {
  const word = text.slice(start, end).toLowerCase()
  return (
    pos === 'ADP' || speech.lacking.has(word) || (pos === 'VERB' && speech.forms.doing.test(word))
  )
}

function hasVerb(own: readonly Token[], least: number): boolean {
  return wordsIn(own) >= least && own.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
