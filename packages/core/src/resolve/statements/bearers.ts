import type { Token } from '../../model/token.ts'

/** So many words behind a verb may stand before the noun that it is done to: reopened |the flooded| road. */
const reach = 5

const nouns: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN'])
const modifying: ReadonlySet<Token['pos']> = new Set(['DET', 'ADJ', 'NUM', 'PRON', 'ADV'])
/** What a noun phrase and what hangs on it do not go beyond. */
const ends: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT'])
const verbal: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX', 'ADV', 'PART', 'ADJ', 'DET'])

/**
 * The nouns of which something that stands from one word to another is said as a rule: that which the phrase before it is
 * about, and what it is done to.
 *
 *     the |bridge| over the river [collapsed]      the army [retook] the |town|      [closure] of the |road|
 */
export function bearersOf(tokens: readonly Token[], first: number, last: number): Token[] {
  const found = [topicOf(tokens, first), subjectBefore(tokens, first), objectBehind(tokens, last)]
  return [...new Set(found.flatMap((noun) => noun ?? []))]
}

/** The noun that a clause begins with: |Engines| of the liner that crashed on Friday [stopped]. */
function topicOf(tokens: readonly Token[], first: number): Token | null {
  let at = 0
  while (at < first && modifying.has(tokens[at]?.pos ?? 'X')) at += 1
  let noun: Token | null = null
  for (; at < first && nouns.has(tokens[at]?.pos ?? 'X'); at += 1) noun = tokens[at] as Token
  return noun
}

/** The head of the phrase before a word and the verbs that lead to it: its first noun that another phrase hangs on. */
function subjectBefore(tokens: readonly Token[], first: number): Token | null {
  let at = first - 1
  while (verbal.has(tokens[at]?.pos ?? 'X')) at -= 1
  let head: Token | null = null
  for (; at >= 0 && (!ends.has(tokens[at]?.pos ?? 'X') || isHyphen(tokens, at)); at -= 1) {
    const token = tokens[at] as Token
    if (nouns.has(token.pos) && (!head || tokens[at + 1]?.pos === 'ADP')) head = token
  }
  return head
}

/** Whether a mark stands within a word: BR-481. */
function isHyphen(tokens: readonly Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  return before?.end === mark?.start && mark?.end === behind?.start
}

/** The noun that a verb or an adjective, or a noun with "of", stands before. */
function objectBehind(tokens: readonly Token[], last: number): Token | null {
  let at = last + 1
  if (tokens[last]?.pos === 'NOUN') {
    if (tokens[at]?.pos !== 'ADP') return null
    at += 1
  }
  while (at <= last + reach && modifying.has(tokens[at]?.pos ?? 'X')) at += 1
  let noun: Token | null = null
  for (; nouns.has(tokens[at]?.pos ?? 'X'); at += 1) noun = tokens[at] as Token
  return noun
}

const marking: ReadonlySet<Token['pos']> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** The words right before a noun that tell it from others: the |north| gate, the |elder| brother. */
export function marksOf(tokens: readonly Token[], noun: Token): Token[] {
  const at = tokens.indexOf(noun)
  let first = at
  while (marking.has(tokens[first - 1]?.pos ?? 'X')) first -= 1
  return tokens.slice(first, at)
}
