import type { Happenings } from '../../language/happenings.ts'
import type { Word } from '../words.ts'

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
  words: readonly Word[],
  { denials, proofs, unfounded, conjunction }: Happenings,
): DeniedFrame | null {
  const that = words.findIndex(({ lower }) => lower === conjunction)
  const proof = lastBefore(that, words, proofs)
  const no = lastBefore(proof, words, denials)
  if (no >= 0 && proof - no <= reach && that - proof <= reach)
    return { frame: [no, that + 1], content: [that + 1, words.length] }
  const last = words.findLastIndex(({ pos }) => pos !== 'PUNCT')
  const isSaidSo = words[last - 1]?.pos === 'AUX' && unfounded.has(words[last]?.lower ?? '')
  if (!isSaidSo) return null
  const isClause = words.slice(0, last - 1).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  return isClause ? { frame: [last - 1, last + 1], content: [0, last - 1] } : null
}

/** The last of some words before a place, or -1. */
function lastBefore(end: number, words: readonly Word[], these: ReadonlySet<string>): number {
  for (let at = end - 1; at >= 0; at -= 1) if (these.has(words[at]?.lower ?? '')) return at
  return -1
}
