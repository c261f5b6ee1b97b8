import type { Analysis } from '../../../model/analysis.ts'
import type { QuotedWord } from './quoted-words.ts'

const known = new WeakMap<Analysis, ReadonlyMap<string, readonly string[]>>()

/** Whether a word of one article is a word of another, in whatever form, or means the same: "cows" and "cattle". */
export function sameWordIn(
  a: Analysis,
  b: Analysis,
): (one: QuotedWord, other: QuotedWord) => boolean {
  const kin = [kinOf(a), kinOf(b)]
  const areKin = (stem: string, other: string) => kin.some((own) => own.get(stem)?.includes(other))
  return ({ word, stem }, other) => {
    if (word === other.word) return true
    if (stem === null || other.stem === null) return false
    return stem === other.stem || areKin(stem, other.stem) || areKin(other.stem, stem)
  }
}

function kinOf(analysis: Analysis): ReadonlyMap<string, readonly string[]> {
  const kept = known.get(analysis)
  if (kept) return kept
  const made = new Map(analysis.kin.map(({ stem, same }) => [stem, same]))
  known.set(analysis, made)
  return made
}
