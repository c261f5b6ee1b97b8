import { isIn } from '../../annotate/words/word-numbers.ts'
import type { Speech } from '../../language/speech.ts'
import type { Token } from '../../model/token.ts'
import type { Word } from '../words.ts'
import { linksOf } from './links.ts'

const verbal: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX'])
const nominal: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
/** After these a verb has no subject of its own: "to run", "after launching", "of taking". */
const governing: ReadonlySet<Token['pos']> = new Set(['PART', 'ADP', 'SCONJ'])

/**
 * Whether a stretch has a subject and, after it, a verb that says that something is so:
 *
 *     the troops had entered Lyman      who will lead the bank      Four people drowned
 *
 * "with weapons given to us", "citing the risk" and "to merge with a rival" have none.
 */
export function hasSubjectAndVerb(
  words: readonly Word[],
  { forms, negations }: Pick<Speech, 'forms' | 'negations'>,
): boolean {
  const negates = isIn(negations)
  let subject = false
  /** What a verb here hangs on: a word that governs it, or a verb that says nothing by itself. */
  let governed = false
  let helped = false
  for (let at = 0; at < words.length; at += 1) {
    const { pos, lower, number } = words[at] as Word
    if (pos === 'ADV' || negates(lower, number)) continue
    if (pos === 'VERB' || pos === 'AUX') {
      const bare = pos === 'VERB' && (forms.doing.test(lower) || forms.onlyDone.test(lower))
      governed ||= bare && !helped
      helped = true
      if (subject && !governed) return true
      continue
    }
    // the injured | were taken away
    subject ||= nominal.has(pos) || (pos === 'ADJ' && words[at - 1]?.pos === 'DET')
    governed = governing.has(pos)
    helped = false
  }
  return false
}

/**
 * Whether what is said can stand by itself: subject and verb of its own, not of a clause that hangs on it.
 *
 *     that they have agreed to merge      |a package that would cap rents      |no emotion as she read      |to merge in a deal that …
 */
export function isMainClause(
  words: readonly Word[],
  speech: Pick<Speech, 'forms' | 'negations' | 'infinitives' | 'relatives' | 'complementizers'>,
): boolean {
  if (speech.infinitives.has(words[0]?.lower ?? '') && words[1]?.pos === 'VERB') return false
  const links = linksOf(speech)
  const hanging = words.findIndex(
    ({ lower, number }, at) =>
      at > 0 && links(lower, number) && nominal.has((words[at - 1] as Word).pos),
  )
  if (hanging < 0) return hasSubjectAndVerb(words, speech)
  return hasSubjectAndVerb(words.slice(0, hanging), speech) || hasVerbAfter(words.slice(hanging))
}

/** "a man who drove the bus | fled": a second verb after that of the clause that hangs on the subject. */
function hasVerbAfter(tokens: readonly Token[]): boolean {
  let verbs = 0
  for (const [at, { pos }] of tokens.entries()) {
    const before = tokens[at - 1]?.pos ?? 'X'
    const goesOn = verbal.has(before) && !(before === 'VERB' && pos === 'AUX')
    if (verbal.has(pos) && !goesOn && before !== 'PART' && before !== 'CCONJ') verbs += 1
  }
  return verbs > 1
}

/** An order has as many words. */
const leastOfOrder = 4

/** “Thank you for taking me”: a verb, if without a subject. */
export function orders(tokens: readonly Token[]): boolean {
  return wordsIn(tokens) >= leastOfOrder && tokens.some(({ pos }) => pos === 'VERB')
}

export function wordsIn(tokens: readonly Token[]): number {
  let words = 0
  for (const { pos } of tokens) if (pos !== 'PUNCT') words += 1
  return words
}
