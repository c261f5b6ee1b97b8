import { HASH_PRIME, HASH_START, smallAt } from './word-hash.ts'

/** The number of a word by its hash: the index of the list that it is in, from 1; 0 for a word that is in none. */
export type NumberOfWord = (wordHash: number) => number

const SPACE = 32
const SMALL_A = 97
const SMALL_Z = 122

/** Looks up which of some lists a word is in; the words of a list are joined by spaces, which are read where they stand. */
export function numberWords(lists: readonly string[]): NumberOfWord {
  let count = 0
  for (const list of lists) {
    for (let at = list.indexOf(' '); at >= 0; at = list.indexOf(' ', at + 1)) count++
    count++
  }
  const slots = 2 ** Math.ceil(Math.log2(4 * count + 4))
  const keys = new Int32Array(slots)
  const values = new Int16Array(slots)
  const slotOf = (hash: number) => {
    let slot = (hash ^ (hash >>> 15)) & (slots - 1)
    while (values[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & (slots - 1)
    return slot
  }
  for (let number = 0; number < lists.length; number++) {
    const list = lists[number] as string
    let hash = HASH_START
    for (let at = 0; at <= list.length; at++) {
      const code = at < list.length ? list.charCodeAt(at) : SPACE
      if (code !== SPACE) {
        hash = Math.imul(
          hash ^ (code >= SMALL_A && code <= SMALL_Z ? code : smallAt(list, at)),
          HASH_PRIME,
        )
      } else if (hash !== HASH_START) {
        const slot = slotOf(hash)
        keys[slot] = hash
        values[slot] = number + 1
        hash = HASH_START
      }
    }
  }
  return (hash) => values[slotOf(hash)] as number
}
