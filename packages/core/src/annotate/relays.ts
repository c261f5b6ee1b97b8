import type { Draft } from './draft.ts'
import { isHead, nounPhraseAfter } from './noun-phrases.ts'
import type { Passage, Range } from './passage.ts'
import { phraseBefore } from './phrase-before.ts'
import { isOutlet } from './tellers.ts'

/** "officials | quoted by TASS | said": who passes on what the words before it say. */
export function relayInside(passage: Passage, source: Range): { source: Range; via: Range } | null {
  for (let i = source.from + 1; i < source.to - 1; i++) {
    const cue = passage.speech.verbs
      .get(passage.at(i).lower)
      ?.find(({ frames }) => frames.has('relay'))
    if (!cue) continue
    const agent = agentAfter(passage, i + 1)
    if (agent) {
      const head = phraseBefore(passage, i, source.from)
      return head && { source: { from: source.from, to: head.to }, via: agent }
    }
    const cited = { from: i + 1, to: source.to }
    const citing = passage.at(i).doing
    const head = citing ? phraseBefore(passage, i, source.from) : null
    if (head) return { source: cited, via: head }
  }
  return null
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
