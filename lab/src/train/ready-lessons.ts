import type { Language, Mention, Span, Token } from '@dateline/core'
import type { CapitalRun } from '@dateline/core/inside/annotate/names/capital-runs'
import { type NameFacts, readNameFacts } from '@dateline/core/inside/annotate/names/facts'
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
import type { NamedText } from '../formats.ts'
import { printed } from './printed.ts'

export type NameType = Mention['type']

/** Longer runs are no text. */
const LONGEST_RUN = 200

/** A text to learn from. */
export interface NameLesson {
  readonly text: NamedText
  /** The type that its set does not mark: what is no name there may be one of this type. */
  readonly unmarked: NameType | null
}

/** A text as the tagger sees it, with what is right in it. */
export interface ReadyLesson {
  readonly id: string
  readonly facts: NameFacts
  /** The labels that may be right of each word of a run, as bits; null where nothing is to be learned from it. */
  readonly rightOf: (run: CapitalRun) => Int32Array | null
}

/** Lessons as the tagger sees them, every other one with the marks of print. */
export function readyLessons(
  lessons: readonly NameLesson[],
  languageFor: (text: NamedText) => Language,
): ReadyLesson[] {
  return lessons.map(({ text, unmarked }, i) =>
    readyLesson(i % 2 ? printed(text) : text, unmarked, languageFor(text)),
  )
}

function readyLesson(
  { id, text, names, sentences: told }: NamedText,
  unmarked: NameType | null,
  language: Language,
): ReadyLesson {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, language.writing)
  const sentences = told ?? findSentences(text, words, blocks, language.writing)
  const inside = words.filter((word) =>
    sentences.some(({ start, end }) => word.start >= start && word.end <= end),
  )
  const tokens = tagWords(text, inside, sentences, language)
  const gold = goldLabels(tokens, names)
  const rightOf = ({ first, last }: CapitalRun) => {
    const labels = gold.slice(first, last + 1)
    if (labels.length > LONGEST_RUN || !isWhole(labels)) return null
    return Int32Array.from(labels, (label) => (1 << label) | mayBe(label, unmarked))
  }
  return { id, facts: readNameFacts(text, tokens, sentences, language), rightOf }
}

/** Does every name of the run begin and end in it? */
function isWhole(labels: Uint8Array): boolean {
  return [...labels, OUTSIDE].every((label, i) =>
    follows(i > 0 ? (labels[i - 1] as number) : OUTSIDE, label),
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
