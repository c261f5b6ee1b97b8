import type { Speech } from '../../language/speech.ts'
import type { Word } from '../words.ts'
import { linksOf } from './links.ts'

const isVerbal = (pos: Word['pos'] | undefined) => pos === 'VERB' || pos === 'AUX'
const nominal = new Set<Word['pos']>(['NOUN', 'PROPN', 'PRON'])
/** What a subject begins with after "or". */
const naming = new Set<Word['pos']>(['PROPN', 'PRON', 'DET', 'NOUN'])
const joint = new Set<Word['pos']>(['CCONJ', 'SCONJ'])

/** A stretch of words in which clauses are looked for. */
export interface Stretch {
  readonly words: readonly Word[]
  readonly speech: Speech
}

/** A clause has no more words than these: longer ones are lists or noise. */
const longest = 200

/** Whether a clause begins at `at`, where the one before it began at `start`. */
type Cut = (stretch: Stretch, start: number, at: number) => boolean

/** the flag was raised in Goma | and its troops had entered Bukavu      One died |; two fled */
const goesOn: Cut = (stretch, start, at) =>
  (isSemicolon(stretch, at) || isJoint(stretch, at)) &&
  endsAsClause(stretch, start, at) &&
  beginsAsClause(stretch, at + 1)

/** the crew found | that a valve had been left open */
const isTold: Cut = (stretch, start, at) =>
  at > start &&
  isVerbal(stretch.words[at - 1]?.pos) &&
  stretch.speech.complementizers.has(stretch.words[at]?.lower ?? '') &&
  beginsAsClause(stretch, at + 1)

/** Where the clauses of a stretch begin: indices of words. */
export function clauseStarts(stretch: Stretch): number[] {
  const starts = [0]
  let start = 0
  for (let at = 1; at < stretch.words.length; at += 1) {
    if (!goesOn(stretch, start, at) && !isTold(stretch, start, at)) continue
    start = leaningOn(stretch, start, at)
    starts.push(start)
  }
  return starts
}

/** Where a conjunction begins with what leans on it: left | even | though, sank | two hours | before. */
function leaningOn({ words, speech }: Stretch, start: number, at: number): number {
  const { leaning, apart, stretches } = speech.clauseEdges
  const before = words[at - 1]
  if (at - 1 <= start || !before) return at
  if (before.pos === 'ADV' && leaning.has(before.lower)) return at - 1
  if (!apart.has(words[at]?.lower ?? '') || !stretches.has(before.lower)) return at
  let from = at - 1
  while (from - 1 > start && counting.has(words[from - 1]?.pos ?? 'X')) from -= 1
  // slept for | two hours | before she left
  return words[from - 1]?.pos === 'ADP' ? at : from
}

const counting: ReadonlySet<Word['pos']> = new Set(['NUM', 'DET', 'ADJ', 'ADV'])

function isSemicolon({ words }: Stretch, at: number): boolean {
  return words[at]?.lower === ';'
}

/** A conjunction, but not the one of "Goma and Bukavu", nor a "that" or "where", nor the "than" of "later than we hoped". */
function isJoint({ words, speech }: Stretch, at: number): boolean {
  const word = words[at]
  if (word?.pos !== 'CCONJ' && word?.pos !== 'SCONJ') return false
  if (words[at - 1]?.pos === 'PROPN' && words[at + 1]?.pos === 'PROPN') return false
  return !linksOf(speech)(word.lower, word.number) && !speech.comparing.has(word.lower)
}

/** Subject and verb, the verb after any last "that" or "who": "said that Ann" waits for its verb. */
function endsAsClause({ words, speech }: Stretch, start: number, end: number): boolean {
  const left = words.slice(Math.max(start, end - longest), end)
  const subject = left.findIndex(({ pos }) => nominal.has(pos))
  const verb = left.findLastIndex(({ pos }) => isVerbal(pos))
  const links = linksOf(speech)
  const hanging = left.findLastIndex(({ lower, number }) => links(lower, number))
  return subject >= 0 && verb > subject && verb > hanging
}

/**
 * A subject, which hangs on no preposition, and its verb, with no mark and no "who" between them; not one whose verb was
 * said before: "as it should have".
 */
function beginsAsClause(stretch: Stretch, from: number): boolean {
  let subject = false
  let hanging = false
  const { words, speech } = stretch
  const links = linksOf(speech)
  const { alternatives, hanging: hangs } = speech.clauseEdges
  // good | or very good in the towns seen
  if (alternatives.has(words[from - 1]?.lower ?? '') && !naming.has(words[from]?.pos ?? 'X'))
    return false
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] as Word
    const { pos, lower, number } = word
    const before = words[at - 1]
    if (isVerbal(pos)) {
      if (speech.infinitives.has(before?.lower ?? '')) continue
      return subject && tellsOn(stretch, at)
    }
    if (joint.has(pos) || pos === 'PUNCT' || links(lower, number)) return false
    // 30 sailors | when it struck a reef
    if (at > from && hangs.has(lower)) return false
    // with weapons | given to us; on this flight | we failed
    if (pos === 'ADP') hanging ||= at === from
    else if ((pos === 'PRON' || pos === 'DET') && before?.pos !== 'ADP') hanging = false
    if (nominal.has(pos)) subject ||= !hanging
  }
  return false
}

/**
 * Whether words follow the auxiliaries at a verb: not in "as it should have", "than they did"; but in "was “human error”".
 */
function tellsOn({ words, speech }: Stretch, verb: number): boolean {
  const helps = (word: Word | undefined) =>
    word !== undefined &&
    (word.pos === 'AUX' || word.pos === 'PART' || speech.auxiliaries.has(word.lower))
  let at = verb
  while (helps(words[at])) at += 1
  const [after, next] = [words[at], words[at + 1]]
  if (at === verb) return true
  return after !== undefined && (after.pos !== 'PUNCT' || next?.start === after.end)
}
