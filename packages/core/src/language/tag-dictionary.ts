import { type NumberOfWord, numberWords } from './numbered-words.ts'

/**
 * Words that are always the same part of speech where they are written in one way, wherever they stand ("the", "of"):
 * they need no look at their neighbours (the tag dictionary of A. Ratnaparkhi 1996).
 */
export interface TagDictionary {
  /** The number of the label of a word, from 1; 0: the word is not settled. `form` is that of `formOf`. */
  readonly labelOf: (wordHash: number, form: number) => number
}

/** For each form and in it for each label: the words, joined by spaces. */
export type PackedTagDictionary = readonly (readonly string[])[]

export function unpackTagDictionary(packed: PackedTagDictionary): TagDictionary {
  const byForm: readonly NumberOfWord[] = packed.map(numberWords)
  return { labelOf: (wordHash, form) => byForm[form]?.(wordHash) ?? 0 }
}
