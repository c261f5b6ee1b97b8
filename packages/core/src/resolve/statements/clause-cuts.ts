import type { Speech } from '../../language/speech.ts'
import type { Token } from '../../model/token.ts'

const finite = new Set<Token['pos']>(['VERB', 'AUX'])
const nominal = new Set<Token['pos']>(['NOUN', 'PROPN', 'PRON'])
const joint = new Set<Token['pos']>(['CCONJ', 'SCONJ'])

/** A stretch of tokens in which clauses are looked for. */
export interface Stretch {
  readonly tokens: readonly Token[]
  readonly word: (token: Token | undefined) => string
  readonly speech: Speech
}

/** A clause has no more tokens than these: longer ones are lists or noise. */
const longest = 200

/** Whether a clause begins at `at`, where the one before it began at `start`. */
type Cut = (stretch: Stretch, start: number, at: number) => boolean

const cuts: readonly Cut[] = [
  // the flag was raised in Goma | and its troops had entered Bukavu      One died |; two fled
  (stretch, start, at) =>
    (isSemicolon(stretch, at) || isJoint(stretch, at)) &&
    endsAsClause(stretch, start, at) &&
    beginsAsClause(stretch, at + 1),

  // the crew found | that a valve had been left open
  (stretch, start, at) =>
    at > start &&
    finite.has(stretch.tokens[at - 1]?.pos ?? 'X') &&
    stretch.speech.complementizers.has(stretch.word(stretch.tokens[at])) &&
    beginsAsClause(stretch, at + 1),
]

function isCut(stretch: Stretch, start: number, at: number): boolean {
  for (const cut of cuts) if (cut(stretch, start, at)) return true
  return false
}

/** Where the clauses of a stretch begin: indices of tokens. */
export function clauseStarts(stretch: Stretch): number[] {
  const starts = [0]
  let start = 0
  for (let at = 1; at < stretch.tokens.length; at += 1) {
    if (!isCut(stretch, start, at)) continue
    starts.push(at)
    start = at
  }
  return starts
}

function isSemicolon({ tokens, word }: Stretch, at: number): boolean {
  const token = tokens[at]
  return token !== undefined && token.end - token.start === 1 && word(token) === ';'
}

/** A conjunction, but not the one of "Goma and Bukavu", nor a "that" or "where". */
function isJoint({ tokens, word, speech }: Stretch, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !joint.has(token.pos)) return false
  if (before?.pos === 'PROPN' && after?.pos === 'PROPN') return false
  return !speech.relatives.has(word(token)) && !speech.complementizers.has(word(token))
}

/** Whether a word hangs a clause on what stands before it: "that", "who". */
function links({ word, speech }: Stretch, token: Token): boolean {
  return speech.relatives.has(word(token)) || speech.complementizers.has(word(token))
}

/** Subject and verb, the verb after any last "that" or "who": "said that Ann" waits for its verb. */
function endsAsClause(stretch: Stretch, start: number, end: number): boolean {
  const left = stretch.tokens.slice(Math.max(start, end - longest), end)
  const subject = left.findIndex(({ pos }) => nominal.has(pos))
  const verb = left.findLastIndex(({ pos }) => finite.has(pos))
  return (
    subject >= 0 && verb > subject && verb > left.findLastIndex((token) => links(stretch, token))
  )
}

/**
 * A subject, which hangs on no preposition, and its verb, with no mark and no "who" between them; not one whose verb was
 * said before: "as it should have".
 */
function beginsAsClause(stretch: Stretch, from: number): boolean {
  let subject = false
  let hanging = false
  for (let at = from; at < stretch.tokens.length; at += 1) {
    const token = stretch.tokens[at]
    const before = stretch.tokens[at - 1]?.pos
    if (
      token &&
      finite.has(token.pos) &&
      stretch.speech.infinitives.has(stretch.word(stretch.tokens[at - 1]))
    )
      continue
    if (!token || finite.has(token.pos)) return subject && tellsOn(stretch, at)
    if (joint.has(token.pos) || token.pos === 'PUNCT' || links(stretch, token)) return false
    // with weapons | given to us; on this flight | we failed
    if (token.pos === 'ADP') hanging ||= at === from
    else if ((token.pos === 'PRON' || token.pos === 'DET') && before !== 'ADP') hanging = false
    if (nominal.has(token.pos)) subject ||= !hanging
  }
  return false
}

/**
 * Whether words follow the auxiliaries at a verb: not in "as it should have", "than they did"; but in "was “human error”".
 */
function tellsOn({ tokens, word, speech }: Stretch, verb: number): boolean {
  const helps = (token: Token | undefined) =>
    token?.pos === 'AUX' || token?.pos === 'PART' || speech.auxiliaries.has(word(token))
  let at = verb
  while (helps(tokens[at])) at += 1
  const [after, next] = [tokens[at], tokens[at + 1]]
  if (at === verb) return true
  return after !== undefined && (after.pos !== 'PUNCT' || next?.start === after.end)
}
