import type { Speech } from '../../language/speech.ts'
import type { Span } from '../../model/span.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'

/**
 * The part of speech of a word that a second verb right behind it shows to be no verb: "driver Rushed said", "that
 * pay was", "its claims had"; of a capital behind a name: "Energy Forward"; and of what has a subject right behind it:
 * "says it is over and claims she won".
 */
export function partBeside(
  text: string,
  tokens: readonly Token[],
  index: number,
  speech: Speech,
): PartOfSpeech {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  const pos = token?.pos ?? 'X'
  if (pos === 'NOUN' && before?.pos === 'CCONJ' && tellsOn(text, tokens, index, speech))
    return 'VERB'
  if (pos === 'ADV' && before?.pos === 'PROPN' && token && isCapital(text, token)) return 'PROPN'
  if (pos !== 'VERB' || !before || !after || (after.pos !== 'VERB' && after.pos !== 'AUX'))
    return pos
  const small = ({ start, end }: Span) => /^\p{Ll}/u.test(text.slice(start, end))
  if (token && isCapital(text, token)) return small(before) && small(after) ? 'PROPN' : pos
  const opens = before.pos === 'DET' || before.pos === 'SCONJ'
  if (before.pos === 'VERB' && isToldOf(text, tokens, index, speech)) return 'NOUN'
  return opens && after.pos === 'AUX' ? 'NOUN' : pos
}

/** "said | profit | fell", "says | pay | has fallen" */
function isToldOf(text: string, tokens: readonly Token[], index: number, speech: Speech): boolean {
  const [cue = '', noun = '', verb = ''] = [index - 1, index, index + 1].map((at) =>
    text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase(),
  )
  const { forms, pasts, verbs } = speech
  const isPast = (word: string) => forms.past.test(word) || pasts.has(word)
  if (!verbs.get(cue)?.some(({ frames }) => frames.has('clause'))) return false
  if (isPast(noun) || forms.doing.test(noun)) return false
  return tokens[index + 1]?.pos === 'AUX' || isPast(verb)
}

/** "and | claims | she won" */
function tellsOn(text: string, tokens: readonly Token[], index: number, speech: Speech): boolean {
  const [word, subject] = [index, index + 1].map((at) =>
    text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase(),
  )
  const verb = tokens[index + 2]?.pos
  return (
    speech.forms.present.test(word ?? '') &&
    speech.verbs.has(word ?? '') &&
    speech.pronouns.has(subject ?? '') &&
    (verb === 'VERB' || verb === 'AUX')
  )
}

function isCapital(text: string, { start, end }: Span): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text.slice(start, end))
}

/** "| Claims | that it leaks": a noun, though the tagger takes it for a verb. */
export function partOfOpening(
  text: string,
  tokens: readonly Token[],
  index: number,
  speech: Speech,
): PartOfSpeech | null {
  if (tokens[index]?.pos !== 'VERB') return null
  const [word = '', next = ''] = [index, index + 1].map((at) =>
    text.slice(tokens[at]?.start, tokens[at]?.end).toLowerCase(),
  )
  const isPlural = speech.forms.present.test(word) && speech.nouns.has(word)
  return isPlural && speech.complementizers.has(next) ? 'NOUN' : null
}
