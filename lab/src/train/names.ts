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
import { Adagrad } from './adagrad.ts'
import { chainGradient } from './chain.ts'
import { pack } from './pack.ts'
import { printed } from './printed.ts'
import { randomFrom, shuffle } from './random.ts'

type NameType = Mention['type']

const ROWS = 1 << 19
const MODELS = 3
const ROUNDS = 5
/** A model is the mean of what it was after so many rounds, the last ones. */
const AVERAGED = 3
const DROP = 0.5
const STEP = 0.02
const CALM = 0.1
/** A feature that stands more seldom tells nothing of other texts. */
const SELDOM = 2
const WIDTH = NAME_LABELS.length

/** What one of a logarithm of odds is kept as, and the most that a weight can be. */
const UNIT_OF_ODDS = 100
const MOST = 127
/** Smaller weights are left out: two of five are, and names of other texts are read no worse. */
const LEAST = 2
/** A gradient that moves nothing. */
const STILL = 3e-3
/** Longer runs are no text. */
const LONGEST_RUN = 200

/** A text to learn from. */
export interface NameLesson {
  readonly text: NamedText
  /** The type that its set does not mark: what is no name there may be one of this type. */
  readonly unmarked: NameType | null
}

interface Example {
  /** The features of its words, one row a word. */
  readonly rows: readonly Int32Array[]
  /** The labels that may be right, as bits, one entry a word. */
  readonly right: Int32Array
}

/**
 * Learns names from texts: a conditional random field over runs of capitalized words, the mean of several. Half of the
 * features are dropped at random, so that others learn to stand in for them.
 */
export function trainNames(
  lessons: readonly NameLesson[],
  languageFor: (text: NamedText) => Language,
): PackedWeights {
  const examples = withoutSeldom(
    lessons.flatMap(({ text, unmarked }, i) =>
      examplesOf(i % 2 ? printed(text) : text, unmarked, languageFor(text)),
    ),
  )
  const table = new Float64Array(ROWS * WIDTH)
  const transitions = new Float64Array(WIDTH * WIDTH)
  for (let seed = 1; seed <= MODELS; seed++) {
    const model = new Adagrad(ROWS * WIDTH, STEP, CALM)
    const chain = new Adagrad(WIDTH * WIDTH, STEP, CALM)
    const random = randomFrom(seed)
    for (let round = 1; round <= ROUNDS; round++) {
      let loss = 0
      for (const example of shuffle(examples, random)) loss += learn(model, chain, example, random)
      const mean = (loss / examples.length).toFixed(4)
      console.error(`names, model ${seed}, round ${round}: mean loss ${mean}`)
      if (round <= ROUNDS - AVERAGED) continue
      addTo(table, model.weights)
      addTo(transitions, chain.weights)
    }
  }
  return {
    labels: NAME_LABELS,
    rows: ROWS,
    table: pack(whole(table)),
    transitions: pack(whole(transitions)),
  }
}

function addTo(sum: Float64Array, weights: Float32Array): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + (weights[i] as number)
}

/** The mean of the models in whole numbers. */
function whole(sum: Float64Array): Int8Array {
  return Int8Array.from(sum, (weight) => {
    const value = Math.round((weight / (MODELS * AVERAGED)) * UNIT_OF_ODDS)
    return Math.abs(value) < LEAST ? 0 : Math.max(-MOST, Math.min(MOST, value))
  })
}

/** Learns a run; the loss of the model before. */
function learn(
  model: Adagrad,
  chain: Adagrad,
  { rows, right }: Example,
  random: () => number,
): number {
  const length = rows.length
  const scale = 1 / (1 - DROP)
  const scores = new Float64Array(length * WIDTH)
  const kept = rows.map((row) => row.filter(() => random() >= DROP))
  kept.forEach((row, i) => {
    for (const one of row) {
      for (let label = 0; label < WIDTH; label++) {
        const at = i * WIDTH + label
        scores[at] = (scores[at] as number) + scale * (model.weights[one * WIDTH + label] as number)
      }
    }
  })
  const moves = chainGradient(scores, length, chain.weights, right)
  kept.forEach((row, i) => {
    for (let label = 0; label < WIDTH; label++) {
      const gradient = scale * (moves.scores[i * WIDTH + label] as number)
      if (Math.abs(gradient) < STILL) continue
      for (const one of row) model.move(one * WIDTH + label, gradient)
    }
  })
  moves.transitions.forEach((gradient, at) => {
    if (gradient !== 0) chain.move(at, gradient)
  })
  return moves.loss
}

/** Does every name of the run begin and end in it? */
function isWhole(labels: Uint8Array): boolean {
  return [...labels, OUTSIDE].every((label, i) =>
    follows(i > 0 ? (labels[i - 1] as number) : OUTSIDE, label),
  )
}

/** The examples without the features that hardly any of them has. */
function withoutSeldom(examples: readonly Example[]): Example[] {
  const times = new Int32Array(ROWS)
  for (const { rows } of examples) {
    for (const row of rows) for (const one of row) times[one] = (times[one] as number) + 1
  }
  return examples.map(({ rows, right }) => ({
    rows: rows.map((row) => row.filter((one) => (times[one] as number) >= SELDOM)),
    right,
  }))
}

function examplesOf(
  { text, names, sentences: told }: NamedText,
  unmarked: NameType | null,
  language: Language,
): Example[] {
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
