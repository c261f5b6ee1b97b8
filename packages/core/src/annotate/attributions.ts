import type { Language } from '../language/language.ts'
import type { Attribution, AttributionKind } from '../model/attribution.ts'
import type { Mention } from '../model/name.ts'
import type { Span } from '../model/span.ts'
import type { Sentence, Token } from '../model/token.ts'
import { findDirectSpeech } from './direct-speech.ts'
import type { Draft } from './draft.ts'
import { findIndirectSpeech } from './indirect-speech.ts'
import { findNounsOfSpeech } from './nouns-of-speech.ts'
import { Passage } from './passage.ts'
import { findPassiveSpeech } from './passive-speech.ts'
import { findPhrasesOfSpeech } from './phrases-of-speech.ts'
import type { Quotation } from './quotes.ts'

/** An attribution whose source is a span still, nobody in particular. */
export type FoundAttribution = Omit<Attribution, 'speaker' | 'via'> & {
  readonly via: readonly Span[]
}

/** Finds who is said to say what: source, cue and content. */
export function findAttributions(
  text: string,
  found: {
    readonly tokens: readonly Token[]
    readonly sentences: readonly Sentence[]
    readonly names: readonly Mention[]
    readonly quotes: readonly Quotation[]
  },
  language: Pick<Language, 'speech'>,
): FoundAttribution[] {
  const passage = new Passage(text, found, language.speech)
  const usedCues = new Set<number>()
  const drafts = [
    ...findDirectSpeech(passage, usedCues),
    ...findPassiveSpeech(passage, usedCues),
    ...findIndirectSpeech(passage, usedCues),
    ...findPhrasesOfSpeech(passage, usedCues),
    ...findNounsOfSpeech(passage, usedCues),
  ]
  return settle(passage, drafts)
}

function settle(passage: Passage, drafts: readonly Draft[]): FoundAttribution[] {
  const sorted = drafts
    .map((draft) => ({
      draft,
      start: Math.min(...draft.content.map(({ start }) => start)),
      end: Math.max(...draft.content.map(({ end }) => end)),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return sorted.map(({ draft }) => ({
    ...draft,
    content: [...draft.content],
    because: [...draft.because],
    kind: kindOf(passage, draft.content),
    role: null,
    hedged: false,
    nested: false,
  }))
}

function kindOf(passage: Passage, content: readonly Span[]): AttributionKind {
  const inside = content.every(({ start, end }) =>
    passage.quotes.some((quote) => quote.start <= start && end <= quote.end),
  )
  if (inside) return 'direct'
  const some = content.some(({ start, end }) =>
    passage.quotes.some((quote) => quote.start < end && start < quote.end),
  )
  return some ? 'mixed' : 'indirect'
}
