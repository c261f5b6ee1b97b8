import type { Happening, Happenings } from '../language/happenings.ts'
import type { Event, Modality, Polarity } from '../model/event.ts'
import type { PartOfSpeech, Sentence, Token } from '../model/token.ts'

/** How far back a "not" or "will" reaches: "will not be able to fully capture". */
const reach = 6

/** Finds the words that name events (`lower`: the tokens in small letters), with what "not", "will" or "may" before them makes of them. */
export function findEvents(
  tokens: readonly Token[],
  lower: readonly string[],
  sentences: readonly Sentence[],
  happenings: Happenings,
): Event[] {
  const events: Event[] = []
  let sentence = 0
  let first = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const { start, end, pos } = tokens[index] as Token
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      sentence += 1
      first = index
    }
    if (!mayTell.has(pos)) continue
    const happening = happeningOf(lower[index] as string, tokens, index, happenings)
    if (!happening) continue
    const before = governors(tokens, lower, Math.max(first, index - reach), index)
    events.push({ start, end, ...happening, ...settle(before, happenings) })
  }
  return events
}

/** The tags that an event word has, or is given by mistake. */
const mayTell: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'X'])

/** What a word tells by its tag; behind an auxiliary a participle is told as a verb, whatever it is tagged. */
function happeningOf(
  word: string,
  tokens: readonly Token[],
  index: number,
  { nouns, verbs }: Happenings,
): Happening | undefined {
  const pos = tokens[index]?.pos
  if (pos === 'VERB') return verbs.get(word) ?? nouns.get(word)
  const noun = pos === 'NOUN' ? nouns.get(word) : undefined
  return noun ?? (verbs.has(word) && isBehindAuxiliary(tokens, index) ? verbs.get(word) : undefined)
}

/** were injured, had |since| recaptured, was |not| killed */
function isBehindAuxiliary(tokens: readonly Token[], index: number): boolean {
  let before = index - 1
  while (passed.has(tokens[before]?.pos ?? 'X') && index - before <= mostPassed) before -= 1
  return tokens[before]?.pos === 'AUX'
}

const passed: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'PART'])
const mostPassed = 2

/** The words before an event, back to the nearest mark: what stands beyond a comma governs something else. */
function governors(
  tokens: readonly Token[],
  lower: readonly string[],
  from: number,
  event: number,
): readonly string[] {
  let first = event
  while (first > from && tokens[first - 1]?.pos !== 'PUNCT') first -= 1
  return lower.slice(first, event)
}

function settle(
  before: readonly string[],
  happenings: Happenings,
): { polarity: Polarity; modality: Modality } {
  const some = (words: ReadonlySet<string>) => before.some((word) => words.has(word))
  const modality = some(happenings.doubts)
    ? 'possible'
    : some(happenings.plans)
      ? 'planned'
      : 'happened'
  return { polarity: some(happenings.negations) ? 'negated' : 'affirmed', modality }
}
