import type { Speech } from '../../language/speech.ts'
import type { Word } from '../words.ts'
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
export function tells(clause: ToldClause, counts: boolean, speech: Speech): boolean {
  const { words, own, place, isWhole } = clause
  if (place === 'tail') return counts && wordsIn(own) >= leastLeft
  if (hasSubjectAndVerb(words, speech) || (place === 'said' && orders(own))) {
    return place === 'left' ? tellsMore(own, speech) : hasVerb(own, leastOfClause)
  }
  return isWhole && wordsIn(own) >= (counts ? leastOfNumber : leastOfHeadline)
}

/** Whether what is left of a clause is more than an aside on how it was said. */
function tellsMore(own: readonly Word[], speech: Speech): boolean {
  const first = own.find(({ pos }) => pos !== 'PUNCT')
  return !(first && beginsAside(first, speech)) && hasVerb(own, leastLeft)
}

/** "in a post", "while reading", "reading from a letter" */
function beginsAside({ pos, lower }: Word, speech: Speech): boolean {
  return (
    pos === 'ADP' || speech.lacking.has(lower) || (pos === 'VERB' && speech.forms.doing.test(lower))
  )
}

function hasVerb(own: readonly Word[], least: number): boolean {
  return wordsIn(own) >= least && own.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
}
