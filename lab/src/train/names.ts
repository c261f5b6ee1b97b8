import type { Language, Mention, Span, Token } from '@dateline/core'
import type { CapitalRun } from '@dateline/core/inside/annotate/names/capital-runs'
import {
  type NameFacts,
  type RunsOfSentence,
  readNameFacts,
} from '@dateline/core/inside/annotate/names/facts'
import { fillNameFeatures, NAME_FEATURES } from '@dateline/core/inside/annotate/names/features'
import {
  BEGIN,
  follows,
  INSIDE,
  LAST,
  labelOf,
  NAME_LABELS,
  NAME_TYPES,
  OUTSIDE,
  typeOf,
  UNIT,
} from '@dateline/core/inside/annotate/names/labels'
import { tagWords } from '@dateline/core/inside/annotate/parts-of-speech'
import { findSentences } from '@dateline/core/inside/annotate/sentences'
import { findWords } from '@dateline/core/inside/annotate/words'
import type { PackedWeights } from '@dateline/core/inside/language/weights'
import type { NamedText } from '../formats.ts'
import { type ChainExample, learnChain } from './chain-learner.ts'
import { printed } from './printed.ts'

type NameType = Mention['type']

const ROWS = 1 << 18
/** Longer runs are no text. */
const LONGEST_RUN = 200

/** A text to learn from. */
export interface NameLesson {
  readonly text: NamedText
  /** The type that its set does not mark: what is no name there may be one of this type. */
  readonly unmarked: NameType | null
}

/** Learns names from texts, by the runs of capitalized words in them. */
export function trainNames(
  lessons: readonly NameLesson[],
  languageFor: (text: NamedText) => Language,
): PackedWeights {
  const examples = lessons.flatMap(({ text, unmarked }, i) =>
    examplesOf(i % 2 ? printed(text) : text, unmarked, languageFor(text)),
  )
  return learnChain(examples, ROWS)
}

/** Does every name of the run begin and end in it? */
function isWhole(labels: Uint8Array): boolean {
  return [...labels, OUTSIDE].every((label, i) =>
    follows(i > 0 ? (labels[i - 1] as number) : OUTSIDE, label),
  )
}

function examplesOf(
  { text, names, sentences: told }: NamedText,
  unmarked: NameType | null,
  language: Language,
): ChainExample[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, language.writing)
  const sentences = told ?? findSentences(text, words, blocks, language.writing)
  const inside = words.filter((word) =>
    sentences.some(({ start, end }) => word.start >= start && word.end <= end),
  )
  const tokens = tagWords(text, inside, sentences, language)
  const facts = readNameFacts(text, tokens, sentences, language)
  const gold = goldLabels(tokens, names)
  return facts.sentences.flatMap((sentence) =>
    sentence.runs.flatMap((run) => {
      const labels = gold.slice(run.first, run.last + 1)
      if (labels.length > LONGEST_RUN || !isWhole(labels)) return []
      const right = Int32Array.from(labels, (label) => (1 << label) | mayBe(label, unmarked))
      return [{ rows: featuresOf(facts, sentence, run), right }]
    }),
  )
}

/** The labels of the unmarked type, as bits, where a word is of no name; none where it is of one. */
function mayBe(label: number, unmarked: NameType | null): number {
  if (label !== OUTSIDE || unmarked === null) return 0
  const type = NAME_TYPES.indexOf(unmarked)
  return NAME_LABELS.reduce(
    (bits, _, one) => (one !== OUTSIDE && typeOf(one) === type ? bits | (1 << one) : bits),
    0,
  )
}

function featuresOf(facts: NameFacts, sentence: RunsOfSentence, run: CapitalRun): Int32Array[] {
  return Array.from({ length: run.last - run.first + 1 }, (_, i) => {
    const rows = new Int32Array(NAME_FEATURES)
    fillNameFeatures(facts, run.first + i, run, sentence, ROWS - 1, rows)
    return rows
  })
}

/** Labels of the words that lie inside the names. */
function goldLabels(tokens: readonly Token[], names: NamedText['names']): Uint8Array {
  const labels = new Uint8Array(tokens.length).fill(OUTSIDE)
  let i = 0
  for (const name of names) {
    while (i < tokens.length && (tokens[i] as Span).end <= name.start) i++
    const first = i
    while (i < tokens.length && (tokens[i] as Span).end <= name.end) i++
    const last = i - 1
    const type = NAME_TYPES.indexOf(name.type)
    for (let at = first; at <= last; at++) {
      const part = first === last ? UNIT : at === first ? BEGIN : at === last ? LAST : INSIDE
      labels[at] = labelOf(type, part)
    }
  }
  return labels
}
