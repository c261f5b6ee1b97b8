import type { Language } from '../language/language.ts'
import type { Naming } from '../language/naming.ts'
import type { Attribution, AttributionKind } from '../model/attribution.ts'
import type { Mention } from '../model/name.ts'
import type { Span } from '../model/span.ts'
import { findPhrasesOfSpeech, withoutPhrases } from './attributions/according-to.ts'
import { findAskedSpeech } from './attributions/asked-speech.ts'
import { findToldByNouns } from './attributions/copular-speech.ts'
import { withoutDenied } from './attributions/denied-speech.ts'
import { findDirectSpeech } from './attributions/direct-speech.ts'
import type { Draft, Taken } from './attributions/draft.ts'
import { findHeadlineSpeech } from './attributions/headline-speech.ts'
import { findHearsay } from './attributions/hearsay.ts'
import { findIndirectSpeech } from './attributions/indirect-speech.ts'
import { withinTold } from './attributions/nested-contents.ts'
import { findNestedSpeech } from './attributions/nested-quotes.ts'
import { Passage, type PassageLayers } from './attributions/passage/passage.ts'
import { findPassiveSpeech } from './attributions/passive-speech.ts'
import { findPleas } from './attributions/pleas.ts'
import { findRelayedSpeech } from './attributions/relayed-speech.ts'
import { findSourcelessQuotes } from './attributions/sourceless-quotes.ts'
import { roleOf } from './attributions/sources/role.ts'
import { findNounsOfSpeech } from './attributions/speech-nouns.ts'
import { findTranscripts } from './attributions/transcripts.ts'
import type { Quotation } from './quotes/quotation.ts'

/** A name in quotation marks, marks included, is no longer than this, in words. */
const longestName = 5

/** An attribution whose source is a span still, nobody in particular. */
export type FoundAttribution = Omit<Attribution, 'speaker' | 'via'> & {
  readonly via: readonly Span[]
}

/** Finds who is said to say what: source, cue and content. */
export function findAttributions(
  text: string,
  found: PassageLayers,
  { speech, naming, counting }: Pick<Language, 'speech' | 'naming' | 'counting'>,
): FoundAttribution[] {
  const passage = new Passage(text, found, speech, naming, counting)
  const taken: Taken = { cues: new Set(), quotes: new Set() }
  const told = [
    ...findRelayedSpeech(passage, taken),
    ...findDirectSpeech(passage, taken),
    ...findNestedSpeech(passage, taken),
    ...findToldByNouns(passage, taken),
    ...findPleas(passage, taken),
    ...findPassiveSpeech(passage, taken),
    ...findAskedSpeech(passage, taken),
    ...findIndirectSpeech(passage, taken),
    ...findTranscripts(passage, taken),
  ]
  told.push(...findHeadlineSpeech(passage, told))
  told.push(...findNounsOfSpeech(passage, taken, told))
  const phrases = findPhrasesOfSpeech(passage, taken, told)
  const all = [...withoutPhrases(told, phrases), ...phrases]
  all.push(...findSourcelessQuotes(passage, taken, all), ...findHearsay(passage, all))
  return settle(passage, found.names, withinTold(passage, withoutDenied(passage, all)), naming)
}

/** Sorts drafts, the widest first, and tells what each is among the others. */
function settle(
  passage: Passage,
  names: readonly Mention[],
  drafts: readonly Draft[],
  naming: Naming,
): FoundAttribution[] {
  const sorted = drafts
    .filter(({ content }) => content.length > 0)
    .map((draft) => ({ draft, start: startOf(draft), end: endOf(draft) }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const nested = findNested(sorted.map(({ draft }) => draft))
  return sorted.map(({ draft }) => ({
    ...draft,
    content: [...draft.content],
    because: [...draft.because],
    kind: kindOf(passage, draft),
    role:
      draft.source &&
      roleOf(
        passage.text,
        draft.source,
        namesWithin(passage, names, draft.source),
        naming,
        passage.speech,
      ),
    stance: stanceOf(passage, draft),
    hedged: isHedged(passage, draft),
    nested: nested.has(draft),
  }))
}

/** What a court hears is said there; it has seen nothing itself. */
function stanceOf(passage: Passage, { source, stance }: Draft): Draft['stance'] {
  if (stance !== 'witnessed' || !source) return stance
  const last = passage.at(passage.indexAt(source.end) - 1)
  return passage.speech.hearings.has(last.lower) ? 'asserts' : stance
}

function startOf({ content }: Draft): number {
  return Math.min(...content.map(({ start }) => start))
}

function endOf({ content }: Draft): number {
  return Math.max(...content.map(({ end }) => end))
}

/** The drafts that are told inside what another one says. */
function findNested(drafts: readonly Draft[]): Set<Draft> {
  const contents = drafts
    .flatMap((draft) => draft.content.map((span) => ({ ...span, draft })))
    .sort((a, b) => a.start - b.start)
  const tellings = drafts
    .map((draft) => ({ draft, at: (draft.cue ?? draft.source)?.start ?? startOf(draft) }))
    .sort((a, b) => a.at - b.at)
  const nested = new Set<Draft>()
  let open: typeof contents = []
  let next = 0
  for (const { draft, at } of tellings) {
    for (let one = contents[next]; one && one.start <= at; one = contents[++next]) open.push(one)
    open = open.filter(({ end }) => end > at)
    if (open.some((one) => one.draft !== draft)) nested.add(draft)
  }
  // cited by who tells it: the same content, told a second time
  for (const [index, draft] of drafts.entries())
    if (drafts[index - 1]?.content === draft.content) nested.add(draft)
  return nested
}

function namesWithin(passage: Passage, names: readonly Mention[], { start, end }: Span): Mention[] {
  const inside: Mention[] = []
  for (let i = passage.indexAt(start); passage.at(i).start < end && i < passage.words.length; i++) {
    const name = names[passage.at(i).name]
    if (name && name !== inside.at(-1)) inside.push(name)
  }
  return inside
}

/** All, none or some of the words stand in quotation marks. */
function kindOf(passage: Passage, { content, cue }: Draft): AttributionKind {
  // what critics | called | “a farce”: the cue names nothing
  const naming = cue ? passage.indexAt(cue.start) : -1
  let [quoted, plain] = [0, 0]
  for (const { start, end } of content) {
    for (let i = passage.indexAt(start); i < passage.words.length; i++) {
      const word = passage.at(i)
      if (word.start >= end) break
      if (word.mark || word.pos === 'PUNCT') continue
      if (word.quote && !isNaming(passage, word.quote, naming)) quoted++
      else plain++
    }
  }
  if (quoted === 0) return 'indirect'
  return plain === 0 ? 'direct' : 'mixed'
}

/** A name or a letter in quotation marks is no speech: the “V” sign. */
function isNaming(passage: Passage, { outer }: Quotation, cue: number): boolean {
  const [from, to] = [passage.indexAt(outer.start), passage.indexAt(outer.end)]
  if (to - from > longestName || from - 1 === cue) return false
  const { naming } = passage.speech
  return naming.has(passage.at(from - 1).lower) || naming.has(passage.at(to).lower)
}

function isHedged(passage: Passage, { cue, content }: Draft): boolean {
  const { hedges } = passage.speech
  if (cue && hedges.has(passage.text.slice(cue.start, cue.end).toLowerCase())) return true
  return content.some(({ start, end }) => {
    for (let i = passage.indexAt(start); i < passage.words.length; i++) {
      const word = passage.at(i)
      if (word.start >= end) return false
      if (word.hedges) return true
    }
    return false
  })
}
