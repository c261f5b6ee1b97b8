import type { Speech } from '../../../language/speech.ts'
import type { PartOfSpeech } from '../../../model/token.ts'

/** In "Mayor Denies Claims As Talks Fail" every word looks like a name: what the common words are there. */
export function partInHeadline(
  word: string,
  { verbs, subordinators, occasions, forms }: Speech,
): PartOfSpeech | null {
  if (subordinators.has(word)) return 'SCONJ'
  if (occasions.has(word)) return 'ADP'
  return verbs.has(word) && (forms.present.test(word) || forms.past.test(word)) ? 'VERB' : null
}

/** Whether all longer words of a sentence begin with a capital. */
export function isHeadline(sentence: string): boolean {
  if (/[.!?]$/.test(sentence)) return false
  const long = sentence.match(/(?<![\p{L}’'-])[\p{L}’'-]{4}/gu) ?? []
  return long.length > 3 && long.every((word) => /^\p{Lu}/u.test(word))
}
