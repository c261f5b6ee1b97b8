import type { Happenings } from '../language/happenings.ts'
import type { Event, Modality, Polarity } from '../model/event.ts'
import type { Sentence, Token } from '../model/token.ts'

/** How far back a "not" or "will" reaches: "will not be able to fully capture". */
const reach = 6

/** Finds the words that name events, with what "not", "will" or "may" before them makes of them. */
export function findEvents(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  happenings: Happenings,
): Event[] {
  const events: Event[] = []
  let sentence = 0
  let first = 0
  for (const [index, { start, end, pos }] of tokens.entries()) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) {
      sentence += 1
      first = index
    }
    // "were injured": a participle behind an auxiliary is told as a verb, whatever it is tagged
    const participle = pos === 'ADJ' && tokens[index - 1]?.pos === 'AUX'
    const table =
      pos === 'NOUN' ? happenings.nouns : pos === 'VERB' || participle ? happenings.verbs : null
    const happening = table?.get(text.slice(start, end).toLowerCase())
    if (!happening) continue
    const before = governors(text, tokens.slice(Math.max(first, index - reach), index))
    events.push({ start, end, ...happening, ...settle(before, happenings) })
  }
  return events
}

/** The words before an event, back to the nearest mark: what stands beyond a comma governs something else. */
function governors(text: string, before: readonly Token[]): string[] {
  const words: string[] = []
  for (const { start, end, pos } of before.toReversed()) {
    if (pos === 'PUNCT') break
    words.push(text.slice(start, end).toLowerCase())
  }
  return words
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
