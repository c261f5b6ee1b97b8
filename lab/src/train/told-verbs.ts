import { articleFromText, type Language, type Span } from '@dateline/core'
import { findAskedSpeech } from '@dateline/core/inside/annotate/attributions/asked-speech'
import { speechVerb } from '@dateline/core/inside/annotate/attributions/cues/speech-verb'
import { findDirectSpeech } from '@dateline/core/inside/annotate/attributions/direct-speech'
import { tellingAt } from '@dateline/core/inside/annotate/attributions/indirect-speech'
import {
  clauseReasons,
  isClause,
  openingOf,
} from '@dateline/core/inside/annotate/attributions/indirect-speech/clause-reasons'
import {
  isTold,
  toldByRule,
} from '@dateline/core/inside/annotate/attributions/indirect-speech/complement'
import { edgeReasons } from '@dateline/core/inside/annotate/attributions/indirect-speech/edge-reasons'
import { edgesOf } from '@dateline/core/inside/annotate/attributions/indirect-speech/edges'
import type { Telling } from '@dateline/core/inside/annotate/attributions/indirect-speech/reporting-clause'
import { findNestedSpeech } from '@dateline/core/inside/annotate/attributions/nested-quotes'
import { Passage } from '@dateline/core/inside/annotate/attributions/passage/passage'
import { findPassiveSpeech } from '@dateline/core/inside/annotate/attributions/passive-speech'
import { findRelayedSpeech } from '@dateline/core/inside/annotate/attributions/relayed-speech'
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

/** What a verb tells, with the ends it may have. */
export interface ToldEnds {
  readonly cue: Span
  /** What is told up to each of the edges, the last to the end. */
  readonly contents: readonly Span[]
  /** The sums of what each of `edgeReasons` says of the edges within each of them. */
  readonly measures: readonly (readonly number[])[]
  /** Index of the one that is told by rule. */
  readonly rule: number
}

/** The verbs of a text that may tell the clause behind them. */
export function findToldVerbs(text: string, language: Language): ToldVerb[] {
  return findTellings(text, language).flatMap(({ passage, telling }) =>
    isClause(telling) ? (measure(passage, telling) ?? []) : [],
  )
}

/** What verbs of a text tell, where more than one end is in question. */
export function findToldEnds(text: string, language: Language): ToldEnds[] {
  return findTellings(text, language).flatMap(({ passage, telling }) =>
    isTold(passage, telling) ? (measureEnds(passage, telling) ?? []) : [],
  )
}

interface Found {
  readonly passage: Passage
  readonly telling: Telling
}

function findTellings(text: string, language: Language): Found[] {
  const { speech, naming, counting } = language
  const layers = annotate(articleFromText(text), language)
  const passage = new Passage(text, layers, speech, naming, counting)
  const taken = { cues: new Set<number>(), quotes: new Set<never>() }
  for (const find of earlier) find(passage, taken)
  return passage.verbs.flatMap(({ index }) => {
    const verb = taken.cues.has(index) ? null : speechVerb(passage, index)
    const telling = verb && tellingAt(passage, index, verb)
    return telling ? [{ passage, telling }] : []
  })
}

function measureEnds(passage: Passage, telling: Telling): ToldEnds | null {
  const cue = passage.span({ from: telling.verb, to: telling.end })
  const rule = toldByRule(passage, telling)
  const edges = edgesOf(passage, telling, rule)
  if (!cue || edges.length === 0) return null
  const ends = [...edges.map(({ at }) => at), edges[0]?.limit ?? rule.to]
  const contents = ends.flatMap((to) => passage.span({ from: rule.from, to }) ?? [])
  let sums = edgeReasons.map(() => 0)
  const measures = [sums]
  for (const edge of edges) {
    sums = sums.map((sum, at) => sum + Number(edgeReasons[at]?.holds(passage, edge)))
    measures.push(sums)
  }
  return { cue, contents, measures, rule: ends.indexOf(rule.to) }
}

function measure(passage: Passage, telling: Telling): ToldVerb | null {
  const cue = passage.span({ from: telling.verb, to: telling.end })
  const content = passage.span(telling.content)
  if (!cue || !content) return null
  const opening = openingOf(passage, telling)
  const measures = clauseReasons.map(({ holds }) => Number(holds(passage, telling, opening)))
  return { verb: telling.cue, cue, content, measures }
}
