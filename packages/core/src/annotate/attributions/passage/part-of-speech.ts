import type { Speech } from '../../../language/speech.ts'
import type { Span } from '../../../model/span.ts'
import type { PartOfSpeech, Token } from '../../../model/token.ts'

/**
 * The part of speech of a word that a second verb right behind it shows to be no verb: "driver Rushed said", "that
 * pay was", "its claims had"; of a capital behind a name: "Energy Forward"; and of what has a subject right behind it:
 * "says it is over and claims she won".
 */
export function partBeside(
  text: string,
  words: TaggedWords,
  index: number,
  speech: Speech,
): PartOfSpeech {
  const { tokens } = words
  const token = tokens[index] as Token
  const { pos } = token
  if (pos !== 'NOUN' && pos !== 'ADV' && pos !== 'VERB') return pos
  const [before, after] = [tokens[index - 1], tokens[index + 1]]
  if (pos === 'NOUN') return before?.pos === 'CCONJ' && tellsOn(words, index, speech) ? 'VERB' : pos
  if (pos === 'ADV') return before?.pos === 'PROPN' && isCapital(text, token) ? 'PROPN' : pos
  if (!before || !after || (after.pos !== 'VERB' && after.pos !== 'AUX')) return pos
  if (isCapital(text, token)) return isSmall(text, before) && isSmall(text, after) ? 'PROPN' : pos
  const opens = before.pos === 'DET' || before.pos === 'SCONJ'
  if (before.pos === 'VERB' && isToldOf(words, index, speech)) return 'NOUN'
  return opens && after.pos === 'AUX' ? 'NOUN' : pos
}

/** Tokens, and the same in small letters. */
interface TaggedWords {
  readonly tokens: readonly Token[]
  readonly lower: readonly string[]
}

/** "said | profit | fell", "says | pay | has fallen" */
function isToldOf({ tokens, lower }: TaggedWords, index: number, speech: Speech): boolean {
  const [cue = '', noun = '', verb = ''] = lower.slice(index - 1, index + 2)
  const { forms, pasts, verbs } = speech
  const isPast = (word: string) => forms.past.test(word) || pasts.has(word)
  if (!verbs.get(cue)?.some(({ frames }) => frames.has('clause'))) return false
  if (isPast(noun) || forms.doing.test(noun)) return false
  return tokens[index + 1]?.pos === 'AUX' || isPast(verb)
}

/** "and | claims | she won" */
function tellsOn({ tokens, lower }: TaggedWords, index: number, speech: Speech): boolean {
  const verb = tokens[index + 2]?.pos
  if (verb !== 'VERB' && verb !== 'AUX') return false
  const [word = '', subject = ''] = lower.slice(index, index + 2)
  return speech.verbs.has(word) && speech.pronouns.has(subject) && speech.forms.present.test(word)
}

function isSmall(text: string, { start, end }: Span): boolean {
  return /^\p{Ll}/u.test(text.slice(start, end))
}

function isCapital(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, end))
}

/** "| Claims | that it leaks": a noun, though the tagger takes it for a verb. */
export function partOfOpening(
  { tokens, lower }: TaggedWords,
  index: number,
  speech: Speech,
): PartOfSpeech | null {
  if (tokens[index]?.pos !== 'VERB') return null
  const [word = '', next = ''] = lower.slice(index, index + 2)
  const isPlural = speech.forms.present.test(word) && speech.nouns.has(word)
  return isPlural && speech.complementizers.has(next) ? 'NOUN' : null
}
