import type { Draft } from '../draft.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { isHead, nounPhraseAfter } from '../syntax/noun-phrase.ts'
import { phraseBefore } from '../syntax/noun-phrase-before.ts'
import { isOutlet } from './outlet.ts'

/** "officials | quoted by TASS | said": who passes on what the words before it say. */
function relayInside(passage: Passage, source: Range): { source: Range; via: Range } | null {
  for (let i = source.from + 1; i < source.to - 1; i++) {
    if (!isRelay(passage, i)) continue
    const agent = agentAfter(passage, i + 1)
    const end = passage.at(i - 1).lower === ',' ? i - 1 : i
    const head = agent && phraseBefore(passage, end, source.from)
    if (head) return { source: { from: source.from, to: head.to }, via: agent }
  }
  return null
}

/** Whom a teller cites, and the word that says so. */
export interface Cited {
  readonly teller: Range
  readonly cue: number
  /** Null where it is no source but a reason: "citing | the new law |". */
  readonly source: Range | null
}

/** "The Daily | , citing | two officials | , said". */
export function citedInside(passage: Passage, teller: Range): Cited | null {
  for (let i = teller.from + 1; i < teller.to - 1; i++) {
    if (!isRelay(passage, i) || !passage.at(i).doing) continue
    const end = passage.at(i - 1).lower === ',' ? i - 1 : i
    const head = phraseBefore(passage, end, teller.from)
    const source = { from: i + 1, to: teller.to }
    if (head) return { teller: head, cue: i, source: canTell(passage, source) ? source : null }
  }
  return null
}

/** "Reuters reported, | citing | local officials |". */
export function citedBehind(passage: Passage, comma: number, teller: Range): Cited | null {
  const cue = comma + 1
  if (passage.at(comma).lower !== ',' || !passage.at(cue).doing || !isRelay(passage, cue))
    return null
  const source = nounPhraseAfter(passage, cue + 1)
  return source && canTell(passage, source) ? { teller, cue, source } : null
}

/** Somebody, or something to read or look at: "officials", "a police report", not "the tax law". */
function canTell({ speech, roles, words }: Passage, { from, to }: Range): boolean {
  const { anybody, anyBody, documents, outlets, plurals, records, tellers, witnesses } = speech
  const tells = [roles, anybody, anyBody, documents, outlets, plurals, records, tellers, witnesses]
  return words
    .slice(from, to)
    .some(
      ({ name, lower }) =>
        name >= 0 || tells.some((set) => set.has(lower) || set.has(lower.replace(/s$/, ''))),
    )
}

/** What is told on somebody’s word is told twice: by who tells it and, inside of that, by who is cited. */
export function withCited(passage: Passage, draft: Draft, cited: Cited | null): Draft[] {
  if (!cited) return [draft]
  const outer = { ...draft, source: passage.span(cited.teller) }
  if (!cited.source) return [outer]
  const inner = {
    ...draft,
    source: passage.span(cited.source),
    cue: passage.span({ from: cited.cue, to: cited.cue + 1 }),
    via: [],
    because: ['cited by who tells it'],
  }
  return [outer, inner]
}

function isRelay(passage: Passage, index: number): boolean {
  const cues = passage.speech.verbs.get(passage.at(index).lower)
  return cues?.some(({ frames }) => frames.has('relay')) ?? false
}

/** Source behind "by": "confirmed | by the Security Service". */
export function agentAfter(passage: Passage, from: number): Range | null {
  if (!passage.speech.agents.has(passage.at(from).lower) || !isHead(passage.at(from + 1)))
    return null
  return nounPhraseAfter(passage, from + 1)
}

/** Who says it, and who passes it on: "officials | quoted by TASS |", "told | Reuters |". */
export function passedOn(
  passage: Passage,
  source: Range | null,
  hearer: Range | null,
): Pick<Draft, 'source' | 'via'> {
  const relay = source && relayInside(passage, source)
  const outlet = hearer && isOutlet(passage, hearer) ? [hearer] : []
  const speaker = relay ? relay.source : source
  return {
    source: speaker && passage.span(speaker),
    via: passage.spans(relay ? [relay.via, ...outlet] : outlet),
  }
}
