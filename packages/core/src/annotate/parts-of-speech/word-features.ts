import { RowFiller } from '../words/row-filler.ts'
import { CAPITAL, CAPITALIZED, type WordFacts } from '../words/word-facts.ts'

/** The numbers of the features that a word has by itself, among all that it has. */
export const WORD_FEATURES: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 25, 31]

/** How many ways of being written there are. */
export const FORMS = 8

/** How a word is written where it stands: 1 first of its sentence, 2 it begins with a capital, 4 it has capitals. */
export function formOf({ makeup }: WordFacts, i: number, first: number): number {
  const make = makeup[i] as number
  return (i === first ? 1 : 0) + (make & CAPITALIZED ? 2 : 0) + (make & CAPITAL ? 4 : 0)
}

const filler = new RowFiller(WORD_FEATURES)

/** Fills `rows` with the features of word `i` by itself; `form` is that of `formOf`. */
export function fillWordFeatures(
  facts: WordFacts,
  i: number,
  form: number,
  mask: number,
  rows: Int32Array,
): void {
  const word = facts.lower[i] as number
  filler.begin(rows, mask)
  filler.add(0, 0)
  filler.add(word, 0)
  filler.add(word, form)
  filler.add(facts.suffix1[i] as number, form)
  filler.add(facts.suffix2[i] as number, 0)
  filler.add(facts.suffix3[i] as number, 0)
  filler.add(facts.suffix4[i] as number, 0)
  filler.add(facts.prefix1[i] as number, 0)
  filler.add(facts.prefix3[i] as number, 0)
  filler.add(facts.shape[i] as number, form)
  filler.add(facts.cluster[i] as number, form)
  filler.add(facts.use[i] as number, form)
}
