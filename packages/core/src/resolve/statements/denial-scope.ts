import { isIn } from '../../annotate/words/word-numbers.ts'
import type { Negating } from '../../language/negating.ts'
import type { Word } from '../words.ts'

/** How far after a "not" the word that it denies may stand. */
const reach = 4

/** Words that say no, by the places of the first and after the last. */
export interface No {
  readonly from: number
  readonly to: number
  /** Whether they deny it of everybody and everything. */
  readonly ofAll: boolean
}

/** What a "no" governs. */
export interface Governed {
  /** The words that it denies something of, or that are denied, nearest first. */
  readonly near: readonly Word[]
  /** Those and what hangs on them. */
  readonly within: readonly Word[]
}

const verbal: ReadonlySet<Word['pos']> = new Set(['VERB', 'AUX'])
const inChain: ReadonlySet<Word['pos']> = new Set(['VERB', 'AUX', 'ADV', 'PART'])
const ends: ReadonlySet<Word['pos']> = new Set(['PUNCT', 'CCONJ', 'SCONJ'])

/** The first words of a clause that say no: "not", "at no time", "failed to"; null where none do. */
export function findNo(words: readonly Word[], negating: Negating): No | null {
  const [denies, fails] = [isIn(negating.denials), isIn(negating.shortfalls)]
  for (let at = 0; at < words.length; at += 1) {
    const { lower, number } = words[at] as Word
    const next = words[at + 1]?.lower
    if (fails(lower, number) && next === negating.infinitive)
      return { from: at, to: at + 2, ofAll: false }
    if (!denies(lower, number)) continue
    const phrase = `${words[at - 1]?.lower} ${lower} ${next}`
    if (negating.neverPhrases.has(phrase)) return { from: at - 1, to: at + 2, ofAll: true }
    const ofAll = negating.denialsOfAll.has(lower) || isOfNoun(words, at, negating)
    return { from: at, to: at + 1, ofAll }
  }
  return null
}

/** Whether a "no" denies something of a noun: |none| of the wagons, |not| one wagon, |not| a drop of oil. */
function isOfNoun(words: readonly Word[], at: number, { denyingNouns, singles }: Negating) {
  const lower = words[at]?.lower ?? ''
  if (denyingNouns.has(lower)) return true
  const isFirst = !verbal.has(words[at - 1]?.pos ?? 'X')
  return lower !== 'never' && isFirst && singles.has(words[at + 1]?.lower ?? '')
}

/** What a "no" governs: the verb of what it stands with, where that is what the clause is about, else what stands after it. */
export function governedBy(no: No, words: readonly Word[], negating: Negating): Governed {
  const verb = subjectVerb(no, words, negating)
  if (verb >= 0) return governedSubject(no, verb, words)
  const turned = invertedVerb(no, words)
  if (turned >= 0)
    return { near: words.slice(turned, turned + 1), within: words.slice(no.to, turned + 1) }
  const after = words.slice(no.to, no.to + reach)
  const mark = after.findIndex(({ pos }) => pos === 'PUNCT')
  const within = mark < 0 ? after : after.slice(0, mark)
  const link = within.findIndex(({ pos }) => pos === 'ADP')
  return { near: link < 0 ? within : within.slice(0, link), within }
}

/** Where the verb stands of the subject that a "no" begins: No houses in the village |were| damaged; -1 where it begins none. */
function subjectVerb({ from, to }: No, words: readonly Word[], negating: Negating): number {
  if (to - from > 1 || !isOfNoun(words, from, negating)) return -1
  for (let at = from - 1; at >= 0 && !ends.has(posAt(words, at)); at -= 1)
    if (verbal.has(posAt(words, at))) return -1
  let [at, aside] = [to, false]
  for (; at < words.length && posAt(words, at) !== 'PUNCT'; at += 1) {
    if (negating.relatives.has(words[at]?.lower ?? '')) aside = true
    if (!verbal.has(posAt(words, at))) continue
    if (!aside) return at
    // no one who |was hurt| could speak
    while (inChain.has(posAt(words, at + 1))) at += 1
    aside = false
  }
  return -1
}

/** Where the verb stands after the subject, where the helping verb stands before that: At no time were the doors |locked|. */
function invertedVerb({ from, to }: No, words: readonly Word[]): number {
  if (to - from < 2 || posAt(words, to) !== 'AUX') return -1
  for (let at = to + 1; at < words.length && posAt(words, at) !== 'PUNCT'; at += 1)
    if (posAt(words, at) === 'VERB') return at
  return -1
}

/** The head of a subject, its verb, and what that says of it: No |houses| in the village |were damaged|. */
function governedSubject({ to }: No, verb: number, words: readonly Word[]): Governed {
  const subject = words.slice(to, verb)
  const link = subject.findIndex(({ pos }) => pos === 'ADP')
  let end = verb + 1
  while (inChain.has(posAt(words, end))) end += 1
  const chain = words.slice(verb, end)
  const isDone = chain.some(({ pos }) => pos === 'VERB')
  const rest = words.slice(end, end + reach)
  const mark = rest.findIndex(({ pos }) => ends.has(pos))
  const said = isDone ? [] : mark < 0 ? rest : rest.slice(0, mark)
  const head = link < 0 ? subject : subject.slice(0, link)
  return { near: [...head, ...chain, ...said], within: [...subject, ...chain, ...said] }
}

function posAt(words: readonly Word[], at: number): Word['pos'] {
  return words[at]?.pos ?? 'X'
}
