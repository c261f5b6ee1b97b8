import { articles } from '../../language/name-words.ts'
import type { NameComparison } from '../../model/entity.ts'
import { compareSpelling, differencesOf } from './spellings.ts'

/** The part of a word that may be spelled otherwise: beyond it, words are held to be different. */
const usualTolerance = 0.085

/** One letter that has nothing to do with the other’s is a misprint in a long word only: Slovakia is not Slovenia. */
const unlikeTolerance = 0.105

export function different(because: string): NameComparison {
  return { same: false, score: 0, because: [because] }
}

/** Compares two words of plain letters. The score is at least 0.5 for spellings of one word. */
export function compareWords(a: string, b: string, tolerance = usualTolerance): NameComparison {
  if (digitsOf(a) !== digitsOf(b)) return different(`"${a}" and "${b}" have other numbers`)
  const { cost, unlike } = compareSpelling(a, b)
  const allowed = unlike ? Math.min(tolerance, unlikeTolerance) : tolerance
  const part = (2 * cost) / (a.length + b.length)
  if (part > allowed) {
    const score = Math.max(0, 0.49 - (part - allowed))
    return { same: false, score, because: [`"${a}" is not "${b}"`] }
  }
  const because =
    a === b
      ? `"${a}" is the same word`
      : `"${a}" and "${b}" are spellings of one word: ${differencesOf(a, b).join(', ')}`
  return { same: true, score: 1 - (0.5 * part) / allowed, because: [because] }
}

const digitsOf = (word: string) => word.replace(/[^0-9]+/g, '')

/** Holds names for one when each word in turn is; the weakest word decides. */
export function compareInOrder(
  one: readonly string[],
  other: readonly string[],
  tolerance = usualTolerance,
): NameComparison {
  const [a, b] = [withoutArticles(one), withoutArticles(other)]
  if (a.length === b.length)
    return weakest(a.map((word, at) => compareWords(word, b[at] ?? '', tolerance)))
  const joined = compareWords(a.join(''), b.join(''), tolerance) // Ust Kut, Ustkut
  return joined.same ? joined : different('one has more words than the other')
}

function withoutArticles(words: readonly string[]): readonly string[] {
  const left = words.filter((word) => !articles.has(word))
  return left.length > 0 ? left : words
}

/** All must be the same; the reasons are those of the words that differ, or else of all. */
export function weakest(comparisons: readonly NameComparison[]): NameComparison {
  const score = Math.min(...comparisons.map((one) => one.score))
  const failed = comparisons.filter(({ same }) => !same)
  const telling = failed.length > 0 ? failed : comparisons.filter((one) => one.score < 1)
  return {
    same: failed.length === 0,
    score,
    because: (telling.length > 0 ? telling : comparisons).flatMap(({ because }) => because),
  }
}
