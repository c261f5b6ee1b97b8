import type { Span } from '../../../model/span.ts'
import type { Token } from '../../../model/token.ts'
import { Layer } from '../../../resolve/layer.ts'
import type { Telling } from '../../claims/telling.ts'
import { compare } from '../../claims/two.ts'

/** Two quotations are one in two wordings where they begin and end with so many words in common, and with so much of the shorter. */
const leastCommon = 3
const leastShare = 0.5

const contentful: ReadonlySet<Token['pos']> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'NUM',
  'ADV',
])

/**
 * What stands in two tellings between words that both begin and end with; null where that is not most of them, or where one only
 * leaves out what the other has.
 *
 *     We are back |to pen and paper|       We are back |in the Stone Age|
 */
export function replacedIn(a: Telling, b: Telling): readonly [Span, Span] | null {
  const [one, two] = [wordsOf(a), wordsOf(b)]
  const shorter = Math.min(one.length, two.length)
  const isSame = (at: number, other: number) => one[at]?.word === two[other]?.word
  let head = 0
  while (head < shorter && isSame(head, head)) head += 1
  let tail = 0
  while (tail < shorter - head && isSame(one.length - 1 - tail, two.length - 1 - tail)) tail += 1
  if (head + tail < Math.max(leastCommon, leastShare * shorter)) return null
  const [here, there] = [one.slice(head, one.length - tail), two.slice(head, two.length - tail)]
  const own = Math.min(countOwn(here, there), countOwn(there, here))
  // none, or no more than mean the same: "smash" and "break"
  return own > compare(a, b).akin.length ? [spanOf(here), spanOf(there)] : null
}

/** How many words that tell something one has and the other does not. */
function countOwn(words: readonly Word[], others: readonly Word[]): number {
  const theirs = new Set(others.map(({ word }) => word))
  return words.filter(({ token, word }) => contentful.has(token.pos) && !theirs.has(word)).length
}

interface Word {
  readonly token: Token
  readonly word: string
}

function wordsOf({ analysis, statement }: Telling): Word[] {
  return new Layer(analysis.tokens)
    .within(statement)
    .filter(({ pos }) => pos !== 'PUNCT')
    .map((token) => ({
      token,
      word: analysis.article.text.slice(token.start, token.end).toLowerCase(),
    }))
}

function spanOf(words: readonly Word[]): Span {
  const [first, last] = [words[0]?.token, words.at(-1)?.token]
  return { start: first?.start ?? 0, end: last?.end ?? 0 }
}
