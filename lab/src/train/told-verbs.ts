import { articleFromText, type Language, type Span } from '@dateline/core'
import { findAskedSpeech } from '@dateline/core/inside/annotate/attributions/asked-speech'
import {
  clauseReasons,
  isClause,
  openingOf,
} from '@dateline/core/inside/annotate/attributions/clause-reasons'
import { findDirectSpeech } from '@dateline/core/inside/annotate/attributions/direct-speech'
import { tellingAt } from '@dateline/core/inside/annotate/attributions/indirect-speech'
import { findNestedSpeech } from '@dateline/core/inside/annotate/attributions/nested-speech'
import { Passage } from '@dateline/core/inside/annotate/attributions/passage'
import { findPassiveSpeech } from '@dateline/core/inside/annotate/attributions/passive-speech'
import { findRelayedSpeech } from '@dateline/core/inside/annotate/attributions/relayed-speech'
import { speechVerb } from '@dateline/core/inside/annotate/attributions/speech-verb'
import type { Telling } from '@dateline/core/inside/annotate/attributions/telling'
import { annotate } from '@dateline/core/inside/annotate/index'
import type { Cue } from '@dateline/core/inside/language/speech'

/** A verb of speech or thought with a clause behind it that it may tell. */
export interface ToldVerb {
  readonly verb: Cue
  readonly cue: Span
  readonly content: Span
  /** What each of `clauseReasons` says of it. */
  readonly measures: readonly number[]
}

/** What finds its verbs before it is asked what a verb tells: quotations, passives and the like. */
const earlier = [
  findRelayedSpeech,
  findDirectSpeech,
  findNestedSpeech,
  findPassiveSpeech,
  findAskedSpeech,
]

/** The verbs of a text that may tell the clause behind them. */
export function findToldVerbs(text: string, language: Language): ToldVerb[] {
  const { speech, naming, counting } = language
  const layers = annotate(articleFromText(text), language)
  const passage = new Passage(text, layers, speech, naming, counting)
  const taken = { cues: new Set<number>(), quotes: new Set<never>() }
  for (const find of earlier) find(passage, taken)
  return passage.verbs.flatMap(({ index }) => {
    const verb = taken.cues.has(index) ? null : speechVerb(passage, index)
    const telling = verb && tellingAt(passage, index, verb)
    return telling && isClause(telling) ? (measure(passage, telling) ?? []) : []
  })
}

function measure(passage: Passage, telling: Telling): ToldVerb | null {
  const cue = passage.span({ from: telling.verb, to: telling.end })
  const content = passage.span(telling.content)
  if (!cue || !content) return null
  const opening = openingOf(passage, telling)
  const measures = clauseReasons.map(({ holds }) => Number(holds(passage, telling, opening)))
  return { verb: telling.cue, cue, content, measures }
}
