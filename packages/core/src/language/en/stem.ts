import { stemmer } from 'stemmer'

/** British spellings and their American twins: centre|center, defence|defense, labour|labor, organise|organize. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/([bct])re(s?)$/, '$1er$2'],
  [/([dft]en)ce(s?)$/, '$1se$2'],
  [/(?<=[a-z]{2})our(s|ed|ing|able|ite)?$/, 'or$1'],
  [/(?<=[a-z]{3})is(e[ds]?|ing|ation|ations)$/, 'iz$1'],
]

/** What is longer is no word of a language: it is its own stem, for patterns run out of room on a million letters. */
const longest = 100

/** Porter's stem (Porter 1980) of a word in lower case, over one spelling of it. */
export function stem(word: string): string {
  if (word.length > longest) return word
  let plain = word.toLowerCase().replaceAll('’', "'").replace(/'s$/, '')
  for (const [british, american] of spellings) plain = plain.replace(british, american)
  return stemmer(plain)
}
