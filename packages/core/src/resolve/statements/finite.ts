import type { Speech } from '../../language/speech.ts'
import type { Token } from '../../model/token.ts'

const verbal: ReadonlySet<Token['pos']> = new Set(['VERB', 'AUX'])
const nominal: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'PRON', 'NUM'])
/** Behind these a verb has no subject of its own: "to run", "after launching", "of taking". */
const governing: ReadonlySet<Token['pos']> = new Set(['PART', 'ADP', 'SCONJ'])

/**
 * Whether a stretch has a subject and, behind it, a verb that says that something is so:
 *
 *     the troops had entered Lyman      who will lead the bank      Four people drowned
 *
 * "with weapons given to us", "citing the risk" and "to merge with a rival" have none.
 */
export function hasSubjectAndVerb(
  text: string,
  tokens: readonly Token[],
  { forms, negations }: Pick<Speech, 'forms' | 'negations'>,
): boolean {
  let subject = false
  /** What a verb here hangs on: a word that governs it, or a verb that says nothing by itself. */
  let governed = false
  let helped = false
  for (const { pos, start, end } of tokens) {
    const word = text.slice(start, end).toLowerCase()
    if (pos === 'ADV' || negations.has(word)) continue
    if (verbal.has(pos)) {
      const bare = pos === 'VERB' && (forms.doing.test(word) || forms.onlyDone.test(word))
      governed ||= bare && !helped
      helped = true
      if (subject && !governed) return true
      continue
    }
    subject ||= nominal.has(pos)
    governed = governing.has(pos)
    helped = false
  }
  return false
}
