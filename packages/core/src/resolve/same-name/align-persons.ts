import { areFormsOfOne } from '../../language/given-name-forms.ts'
import { articles, honorifics, particles } from '../../language/name-words.ts'
import type { NameComparison } from '../../model/entity.ts'
import { compareInOrder, compareWords, different, weakest } from './compare-words.ts'

/** What a family name alone, or an initial, is worth beside a whole name. */
const familyNameAlone = 0.75
const initialOnly = 0.8
const shortened = 0.7
const formOfName = 0.75
const turned = 0.9
/** … and a whole name beside one that goes on: Ana Vega, Ana Vega Ruiz. */
export const secondFamilyName = 0.5

/** The words of a person's name that count: without "Mr", "von" and "al-", if any are left. */
export function ownWords(words: readonly string[]): string[] {
  const named = words.filter((word) => !honorifics.has(word))
  const own = named.filter((word) => !particles.has(word))
  return own.length > 0 ? own : named.length > 0 ? named : [...words]
}

/** Aligns given names with given names and family names with family names. */
export function alignPersons(a: readonly string[], b: readonly string[]): NameComparison {
  const [left, right] = [ownWords(a), ownWords(b)]
  if (left.length === 1 && right.length === 1) return compareInOrder(left, right)
  if (left.length === 1 || right.length === 1) return compareFamilyName(left, right)
  const inOrder = compareEnds(left, right)
  if (inOrder.same) return inOrder
  const joined = compareJoined(a, b)
  if (joined.same) return joined
  const back = compareEnds(left, [...right.slice(1), right[0] ?? '']) // Xi Jinping, Jinping Xi
  if (!back.same) return compareSecondFamily(left, right) ?? inOrder
  return { ...back, score: back.score * turned, because: ['family name first', ...back.because] }
}

/** Words that are parted otherwise, with the small words that may be written in one with the next: Abd al-Rahman, Abdurrahman. */
function compareJoined(a: readonly string[], b: readonly string[]): NameComparison {
  const parts = [a, b].map((words) =>
    words.filter((word) => !honorifics.has(word) && !articles.has(word)),
  )
  const [left = [], right = []] = parts
  if (left.length === right.length) return different('other words')
  return compareWords(left.join(''), right.join('')) // Moon Jae-in, Moon Jaein
}

function compareFamilyName(a: readonly string[], b: readonly string[]): NameComparison {
  const [one, whole] = a.length === 1 ? [a, b] : [b, a]
  const joined = compareWords(one[0] ?? '', whole.join('')) // 习近平, Xi Jinping
  if (joined.same) return { ...joined, score: joined.score * turned }
  const family = compareWords(one[0] ?? '', whole.at(-1) ?? '')
  if (!family.same) return different(`"${one[0]}" is not the family name of "${whole.join(' ')}"`)
  const because = family.score < 1 ? family.because : []
  return {
    same: true,
    score: Math.max(0.5, familyNameAlone * family.score),
    because: [...because, `"${one[0]}" is the family name alone`],
  }
}

/** The first and the last words must agree; what stands between may be left out. */
function compareEnds(a: readonly string[], b: readonly string[]): NameComparison {
  return weakest([
    compareGiven(a[0] ?? '', b[0] ?? ''),
    compareWords(a.at(-1) ?? '', b.at(-1) ?? ''),
  ])
}

/** The longer name is the shorter and one more family name: Ana Vega, Ana Vega Ruiz. */
function compareSecondFamily(a: readonly string[], b: readonly string[]): NameComparison | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length !== short.length + 1) return null
  if (!short.every((word, at) => compareWords(word, long[at] ?? '').score === 1)) return null
  const because = [`"${long.at(-1)}" may be a second family name`]
  return { same: true, score: secondFamilyName, because }
}

function compareGiven(a: string, b: string): NameComparison {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.length === 1 && long.startsWith(short)) {
    return { same: true, score: initialOnly, because: [`"${short}." is the initial of "${long}"`] }
  }
  const whole = compareWords(a, b)
  if (!whole.same && areFormsOfOne(a, b))
    return { same: true, score: formOfName, because: [`"${a}" and "${b}" are forms of one name`] }
  if (whole.same || short.length < 3 || !long.startsWith(short)) return whole
  return { same: true, score: shortened, because: [`"${short}" is short for "${long}"`] }
}
