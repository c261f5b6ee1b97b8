import type { Happenings } from '../../language/happenings.ts'
import type { Token } from '../../model/token.ts'

/** So many words between a "no" and what would show it: no |clear| evidence that. */
const reach = 2

/** A frame that denies what stands in it: the words of the frame, and the words in it, both by their places, ends excluded. */
export interface DeniedFrame {
  readonly frame: readonly [from: number, to: number]
  readonly content: readonly [from: number, to: number]
}

/**
 * What a clause frames as not so; null where it does not.
 *
 *     There is |no evidence that| the votes were forged        (claims that) the votes were forged |are untrue|
 */
export function findDeniedFrame(
  words: readonly string[],
  tokens: readonly Token[],
  { denials, proofs, unfounded, conjunction }: Happenings,
): DeniedFrame | null {
  const that = words.indexOf(conjunction)
  const proof = words.findLastIndex((word, at) => at < that && proofs.has(word))
  const no = words.findLastIndex((word, at) => at < proof && denials.has(word))
  if (no >= 0 && proof - no <= reach && that - proof <= reach)
    return { frame: [no, that + 1], content: [that + 1, words.length] }
  const last = tokens.findLastIndex(({ pos }) => pos !== 'PUNCT')
  const isSaidSo = tokens[last - 1]?.pos === 'AUX' && unfounded.has(words[last] ?? '')
  const isClause = tokens.slice(0, last - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return isSaidSo && isClause ? { frame: [last - 1, last + 1], content: [0, last - 1] } : null
}
