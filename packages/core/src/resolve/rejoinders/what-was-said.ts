import type { Rejoinders } from '../../language/rejoinders.ts'
import type { Token } from '../../model/token.ts'
import type { Word } from '../words.ts'

/** The words of a sentence: those from one place to another. */
interface Sentence {
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
  readonly language: Rejoinders
}

/** What stands for what was said: "that", "it" (plain), "such a call", "the claim" (account), "any wrongdoing" (guilt), and where it ends. */
export interface Back {
  readonly kind: 'that' | 'plain' | 'such' | 'account' | 'guilt'
  readonly last: number
}

/** This many words may a phrase have that stands for what was said: "any of the latest allegations". */
const longest = 6

const closing: ReadonlySet<Token['pos']> = new Set(['PUNCT', 'CCONJ', 'ADP', 'ADV', 'SCONJ'])
const modifying: ReadonlySet<Token['pos']> = new Set([
  ...(['ADJ', 'ADV', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT'] as const),
])

/** Whether a phrase may end before a place: there is nothing, a mark, or what hangs on the verb. */
export function isClosing({ words, to }: Pick<Sentence, 'words' | 'to'>, at: number): boolean {
  const word = words[at]
  return at >= to || !word || closing.has(word.pos)
}

/**
 * What stands at a place for what was said, null where nothing does; after "that" and "it" the clause has to close, unless it
 * is told what it is called.
 */
export function readBack(sentence: Sentence, begin: number, closes = true): Back | null {
  const { words, to, language } = sentence
  let at = begin
  while (at < to && words[at]?.pos === 'ADV') at += 1
  const { lower = '', pos } = words[at] ?? {}
  const ends = !closes || isClosing(sentence, at + 1)
  // “denied |that| in May he had paid”
  const isPronoun = pos !== 'SCONJ' || words[at + 1]?.pos === 'PUNCT' || at + 1 >= to
  if (language.back.has(lower) && ends && isPronoun && !isNounAt(sentence, at + 1))
    return { kind: 'that', last: at }
  if (language.plainBack.has(lower) && ends) return { kind: 'plain', last: at }
  return readAccount(sentence, at)
}

/** “|the latest allegations|”, “|her claims|”, “|allegations|”, “|any wrongdoing|”; not “the claim for damages” */
function readAccount({ words, to, language }: Sentence, begin: number): Back | null {
  let [points, owned] = [false, false]
  for (let at = begin; at < Math.min(to, begin + longest); at += 1) {
    const { lower, pos } = words[at] as Word
    const next = words[at + 1]?.lower ?? ''
    const isSuch =
      language.such.has(words[at - 1]?.lower ?? '') || language.such.has(words[at - 2]?.lower ?? '')
    if (isSuch && at > begin && pos === 'NOUN' && !language.accounts.has(lower))
      return isClosing({ words, to }, at + 1) ? { kind: 'such', last: at } : null
    if (language.guilt.has(lower)) return { kind: 'guilt', last: at }
    if (
      language.accounts.has(lower) &&
      (words[at + 1]?.pos !== 'NOUN' || language.untrue.has(next))
    ) {
      const isKnown = points || language.bare.has(lower)
      if (!isKnown || language.claiming.has(next)) return null
      // “denied claims |of| abuse”, but “his version |of| events”
      if (!owned && language.telling.has(next)) return null
      return { kind: 'account', last: at }
    }
    owned ||= language.owning.has(lower)
    if (language.pointing.has(lower)) points = true
    else if (!modifying.has(pos) && !language.telling.has(lower)) return null
  }
  return null
}

/** What stands for what was said as the subject of what a place says of it: “|the report| was simply not [true]”. */
export function subjectBefore(
  { words, from, language }: Sentence,
  place: number,
): { first: number; kind: 'that' | 'account'; isNegated: boolean; isPlain: boolean } | null {
  let [at, isNegated, isSaid] = [place - 1, false, false]
  for (; at >= Math.max(from, place - longest); at -= 1) {
    const { lower, pos } = words[at] as Word
    if (language.no.has(lower)) isNegated = true
    else if (language.halves.has(lower) && !isNegated) return null
    else if (pos === 'AUX' || language.being.has(lower)) isSaid ||= language.being.has(lower)
    else if (isSaid && pos !== 'ADV' && pos !== 'PART') break
    else if (!modifying.has(pos)) return null
  }
  const head = words[at]
  if (!isSaid || !head || at < from) return null
  const isAlone = isOpening(words[at - 1], at === from)
  if (isAlone && language.subjects.has(head.lower))
    return {
      ...{ first: at, kind: 'that' as const, isNegated },
      isPlain: language.plainBack.has(head.lower),
    }
  if (!language.accounts.has(head.lower)) return null
  let first = at
  while (
    first > from &&
    !language.pointing.has(words[first]?.lower ?? '') &&
    at - first < longest &&
    modifying.has(words[first - 1]?.pos ?? 'X') &&
    words[first - 1]?.pos !== 'PUNCT'
  )
    first -= 1
  const points = language.pointing.has(words[first]?.lower ?? '')
  return points || language.bare.has(head.lower)
    ? { first, kind: 'account', isNegated, isPlain: false }
    : null
}

/** Whether a clause may begin after a word: “said |that is wrong”, “, |that is wrong”. */
function isOpening(before: Word | undefined, isFirst: boolean): boolean {
  return isFirst || !before || ['PUNCT', 'VERB', 'CCONJ', 'SCONJ'].includes(before.pos)
}

function isNounAt({ words, to }: Sentence, at: number): boolean {
  const pos = at < to ? words[at]?.pos : undefined
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ'
}
