import { byNumber, type OfWord } from '../../annotate/words/word-numbers.ts'
import type { Speech } from '../../language/speech.ts'

type Links = Pick<Speech, 'relatives' | 'complementizers'>

const known = new WeakMap<Links, OfWord<boolean>>()

/** Whether words hang a clause on what stands before them: "that", "who". */
export function linksOf(speech: Links): OfWord<boolean> {
  const kept = known.get(speech)
  if (kept) return kept
  const { relatives, complementizers } = speech
  const made = byNumber((word) => relatives.has(word) || complementizers.has(word))
  known.set(speech, made)
  return made
}
