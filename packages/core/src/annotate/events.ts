import type { Happening, Happenings } from '../language/happenings.ts'
import type { Event, Modality, Polarity } from '../model/event.ts'
import type { PartOfSpeech, Sentence, Token } from '../model/token.ts'
import type { LowercaseWords } from './words/lowercase-words.ts'
import { byNumber, isIn, type OfWord } from './words/word-numbers.ts'

/** How far back a "not" or "will" reaches: "will not be able to fully capture". */
const reach = 6

/** Finds the words that name events, with what "not", "will" or "may" before them makes of them. */
export function findEvents(
  tokens: readonly Token[],
  lowercase: LowercaseWords,
  sentences: readonly Sentence[],
  happenings: Happenings,
): Event[] {
  const { lower, numbers } = lowercase
  const happeningsOf = happeningsBy(happenings)
  const events: Event[] = []
  let sentence = 0
  let first = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const { start, end, pos } = tokens[index] as Token
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      sentence += 1
      first = index
    }
    const told = happeningsOf(lower[index] as string, numbers[index] as number)
    if (!told || !mayTell.has(pos)) continue
    const happening = happeningOf(told, tokens, index)
    if (!happening) continue
    const from = governedFrom(tokens, Math.max(first, index - reach), index)
    events.push({ start, end, ...happening, ...settle(lowercase, from, index, happenings) })
  }
  return events
}

/** The tags that an event word has, or is given by mistake. */
const mayTell: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN', 'X'])

/** What a word tells as a noun and as a verb. */
interface Told {
  readonly noun: Happening | undefined
  readonly verb: Happening | undefined
}

const known = new WeakMap<Happenings, OfWord<Told | null>>()

/** What words tell; null for those that tell nothing. */
function happeningsBy(happenings: Happenings): OfWord<Told | null> {
  const kept = known.get(happenings)
  if (kept) return kept
  const made = byNumber((word) => {
    const [noun, verb] = [happenings.nouns.get(word), happenings.verbs.get(word)]
    return noun || verb ? { noun, verb } : null
  })
  known.set(happenings, made)
  return made
}

/** What a word tells by its tag; after an auxiliary a participle is told as a verb, whatever it is tagged. */
function happeningOf(
  { noun, verb }: Told,
  tokens: readonly Token[],
  index: number,
): Happening | undefined {
  const pos = tokens[index]?.pos
  if (pos === 'VERB') return verb ?? noun
  if (pos === 'NOUN' && noun) return noun
  return verb && isAfterAuxiliary(tokens, index) ? verb : undefined
}

/** were injured, had |since| recaptured, was |not| killed */
function isAfterAuxiliary(tokens: readonly Token[], index: number): boolean {
  let before = index - 1
  while (passed.has(tokens[before]?.pos ?? 'X') && index - before <= mostPassed) before -= 1
  return tokens[before]?.pos === 'AUX'
}

const passed: ReadonlySet<PartOfSpeech> = new Set(['ADV', 'PART'])
const mostPassed = 2

/** The first word that may govern an event, after the nearest mark: what stands beyond a comma governs something else. */
function governedFrom(tokens: readonly Token[], from: number, event: number): number {
  let first = event
  while (first > from && tokens[first - 1]?.pos !== 'PUNCT') first -= 1
  return first
}

function settle(
  { lower, numbers }: LowercaseWords,
  from: number,
  event: number,
  happenings: Happenings,
): { polarity: Polarity; modality: Modality } {
  const some = (words: ReadonlySet<string>) => {
    const isOne = isIn(words)
    for (let at = from; at < event; at += 1)
      if (isOne(lower[at] as string, numbers[at] as number)) return true
    return false
  }
  const modality = some(happenings.doubts)
    ? 'possible'
    : some(happenings.plans)
      ? 'planned'
      : 'happened'
  return { polarity: some(happenings.negations) ? 'negated' : 'affirmed', modality }
}
