import type { Cue, Speech } from '../../../language/speech.ts'
import type { Content } from '../contents/content-after.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { isClosingMark } from '../syntax/holding.ts'
import type { VerbGroup } from '../syntax/verb-group.ts'

/** A verb, who its subject is, and what stands behind it: it may tell it, or not. */
export interface Telling {
  readonly verb: number
  /** Where the cue ends, its particle included. */
  readonly end: number
  readonly cue: Cue
  readonly group: VerbGroup
  /** The verb that governs it, else its own group: "refused to confirm". */
  readonly governing: Range
  readonly source: Range | null
  readonly content: Content
}

/** Whom a subject that is a pronoun stands for: "you" and "there" for nobody, "it" for a thing. */
export function pronounOf(
  { speech, words }: Passage,
  { source }: Telling,
): PronounKind | undefined {
  return source ? speech.pronouns.get(words[source.from]?.lower ?? '') : undefined
}

type PronounKind = Speech['pronouns'] extends ReadonlyMap<string, infer Kind> ? Kind : never

/** "which", "a novel | that |" */
export function opensRelative({ speech, words }: Passage, index: number): boolean {
  const word = words[index]?.lower ?? ''
  if (speech.relatives.has(word)) return true
  return speech.complementizers.has(word) && words[index - 1]?.pos === 'NOUN'
}

/** "planned to announce", not "refused to confirm" */
export function isInfinitive(passage: Passage, { group }: Telling): boolean {
  const { declining, enabling, infinitives } = passage.speech
  if (!infinitives.has(passage.at(group.from - 1).lower)) return false
  for (let i = group.from - 2; i > group.from - 6; i--) {
    const { lower } = passage.at(i)
    if (declining.has(lower) || enabling.has(lower)) return false
  }
  return true
}

/** "bridges | showing | cracks", not ", claiming full control", "with officials acknowledging losses" or "letters saying so". */
export function isAttached(passage: Passage, { verb, group, source }: Telling): boolean {
  if (!passage.at(verb).doing || group.passive || !source) return false
  const { absolutes, documents } = passage.speech
  const before = passage.at(verb - 1)
  if (before.lower === ',' || isClosingMark(before) || documents.has(before.lower)) return false
  return !absolutes.has(passage.at(source.from - 1).lower)
}
