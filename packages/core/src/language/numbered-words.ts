import { hashOfWord } from './word-hash.ts'

/** The number of a word by its hash: the index of the list that it is in, from 1; 0 for a word that is in none. */
export type NumberOfWord = (wordHash: number) => number

/** Looks up which of some lists a word is in; the words of a list are joined by spaces. */
export function numberWords(lists: readonly string[]): NumberOfWord {
  const words = lists.map((list) => (list === '' ? [] : list.split(' ')))
  const count = words.reduce((sum, list) => sum + list.length, 0)
  const slots = 2 ** Math.ceil(Math.log2(4 * count + 4))
  const keys = new Int32Array(slots)
  const values = new Int16Array(slots)
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  words.forEach((list, at) => {
    for (const word of list) {
      const hash = hashOfWord(word)
      const slot = slotOf(hash)
      keys[slot] = hash
      values[slot] = at + 1
    }
  })
  return (hash) => values[slotOf(hash)] as number
}
