import { standsFor } from '../../language/acronyms.ts'
import { companyForms, linkWords } from '../../language/name-words.ts'
import type { NameComparison } from '../../model/entity.ts'
import { compareWords, different, weakest } from './compare-words.ts'
import { latinWords } from './letters.ts'

const otherOrder = 0.95
const firstLetters = 0.8
const knownForOne = 0.85

function without(words: readonly string[], away: ReadonlySet<string>): string[] {
  const left = words.filter((word) => !away.has(word))
  return left.length > 0 ? left : [...words]
}

/** The words of an organization's name that count: no "of", no "Ltd". */
export function contentWords(words: readonly string[]): string[] {
  return without(without(words, linkWords), companyForms)
}

/** Compares names of organizations, which may turn their words round: Ministry of Health, Health Ministry. */
export function compareOrganizations(a: readonly string[], b: readonly string[]): NameComparison {
  const [left, right] = [contentWords(a), contentWords(b)]
  if (left.length !== right.length) return compareUnevenly(left, right)
  const free = [...right]
  const pairs = left.map((word) => {
    const best = free
      .map((other, at) => ({ at, comparison: compareWords(word, other) }))
      .reduce((one, other) => (other.comparison.score > one.comparison.score ? other : one))
    free.splice(best.at, 1)
    return best.comparison
  })
  const all = weakest(pairs)
  if (all.score < 1) return all
  return { same: true, score: otherOrder, because: ['the same words, other order or small words'] }
}

/** What may be left out at the end of a name: "Labour Party", "Labour". */
const looseHeads = new Set(['party', 'movement', 'militia', 'newspaper', 'airlines', 'network'])
const headless = 0.65

function compareUnevenly(a: readonly string[], b: readonly string[]): NameComparison {
  const joined = compareWords(a.join(''), b.join('')) // Ansar Allah, Ansarullah
  if (joined.same) return joined
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  const head = long.at(-1) ?? ''
  if (long.length !== short.length + 1 || !looseHeads.has(head))
    return different('one has more words than the other')
  const same = weakest(short.map((word, at) => compareWords(word, long[at] ?? '')))
  if (!same.same) return same
  return { same: true, score: headless, because: [`"${head}" is left out`] }
}

const capitals = /^\p{Lu}{2,8}$/u

/**
 * Compares names of which one is an acronym: it is made of the first letters of the other's words (WHO, World
 * Health Organization), or the same acronym, letter by letter. Null where neither is one.
 */
export function compareAcronyms(a: string, b: string): NameComparison | null {
  const [lettersA, lettersB] = [a.replaceAll('.', ''), b.replaceAll('.', '')]
  if (!capitals.test(lettersA) && !capitals.test(lettersB)) return null
  if (lettersA.toUpperCase() === lettersB.toUpperCase()) {
    return { same: true, score: 1, because: [`both are "${lettersA}"`] }
  }
  const made = madeOfFirsts(lettersA, b) ?? madeOfFirsts(lettersB, a)
  if (!made && (standsFor(lettersA, latinWords(b)) || standsFor(lettersB, latinWords(a))))
    return { same: true, score: knownForOne, because: [`"${a}" and "${b}" are known for one`] }
  return made ?? different(`"${a}" and "${b}" are not one acronym`)
}

function madeOfFirsts(letters: string, name: string): NameComparison | null {
  const words = latinWords(name)
  if (!capitals.test(letters) || words.length < 2) return null
  const firsts = [words, contentWords(words), without(words, linkWords)].map((list) =>
    list
      .map((word) => word.charAt(0))
      .join('')
      .toUpperCase(),
  )
  if (!firsts.includes(letters)) return null
  const because = [`"${letters}" is the first letters of "${words.join(' ')}"`]
  return { same: true, score: firstLetters, because }
}
