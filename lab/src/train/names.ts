import type { Language, Span, Token } from '@dateline/core'
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
  UNIT,
} from '@dateline/core/inside/annotate/names/labels'
import { bestPath } from '@dateline/core/inside/annotate/names/path'
import { tagWords } from '@dateline/core/inside/annotate/parts-of-speech'
import { findSentences } from '@dateline/core/inside/annotate/sentences'
import { findWords } from '@dateline/core/inside/annotate/words'
import type { PackedWeights } from '@dateline/core/inside/language/weights'
import type { NamedText } from '../formats.ts'
import { pack, quantize } from './pack.ts'
import { Perceptron } from './perceptron.ts'
import { printed } from './printed.ts'
import { randomFrom, shuffle } from './random.ts'

const ROWS = 1 << 19
const MODELS = 3
const ROUNDS = 10
const DROP = 0.4
const LARGEST = 8000
const LEAST = 32
const WIDTH = NAME_LABELS.length

interface Example {
  readonly facts: NameFacts
  readonly sentence: RunsOfSentence
  readonly gold: Uint8Array
}

/** Learns names from texts: a structured perceptron over runs of capitalized words, the mean of several. */
export function trainNames(
  texts: readonly NamedText[],
  languageFor: (text: NamedText) => Language,
): PackedWeights {
  const examples = texts.flatMap((text, i) =>
    examplesOf(i % 2 ? printed(text) : text, languageFor(text)),
  )
  const both = new Float64Array(ROWS * WIDTH + WIDTH * WIDTH)
  for (let seed = 1; seed <= MODELS; seed++) {
    const model = new Perceptron(ROWS, WIDTH)
    const transitions = new Perceptron(WIDTH, WIDTH)
    const random = randomFrom(seed)
    for (let round = 0; round < ROUNDS; round++) {
      let wrong = 0
      for (const example of shuffle(examples, random))
        wrong += learn(model, transitions, example, random)
      console.error(`names, round ${round + 1}: ${wrong} runs wrong`)
    }
    const learned = [model.averaged(), transitions.averaged()]
    let at = 0
    for (const weights of learned) {
      for (const weight of weights) {
        both[at] = (both[at] as number) + weight
        at++
      }
    }
  }
  const values = quantize(both, LARGEST, LEAST)
  const size = ROWS * WIDTH
  return {
    labels: NAME_LABELS,
    rows: ROWS,
    table: pack(values.subarray(0, size)),
    transitions: pack(values.subarray(size)),
  }
}

function learn(
  model: Perceptron,
  transitions: Perceptron,
  { facts, sentence, gold }: Example,
  random: () => number,
): number {
  let wrong = 0
  for (const run of sentence.runs) {
    const right = gold.subarray(run.first, run.last + 1)
    if (!isWhole(right)) continue
    model.next()
    transitions.next()
    const length = run.last - run.first + 1
    const rows = Array.from({ length }, () => new Int32Array(NAME_FEATURES))
    const scores = new Float64Array(length * WIDTH)
    rows.forEach((all, i) => {
      fillNameFeatures(facts, run.first + i, run, sentence, ROWS - 1, all)
      const filled = all.filter(() => random() >= DROP)
      rows[i] = filled
      model.score(filled, scores.subarray(i * WIDTH, (i + 1) * WIDTH))
    })
    const path = bestPath(scores, length, transitions.weights)
    if (path.every((label, i) => label === right[i])) continue
    wrong++
    for (let i = 0; i < length; i++) {
      const told = right[i] as number
      const found = path[i] as number
      const toldBefore = i > 0 ? (right[i - 1] as number) : OUTSIDE
      const foundBefore = i > 0 ? (path[i - 1] as number) : OUTSIDE
      if (told !== found) {
        model.update(rows[i] as Int32Array, told, 1)
        model.update(rows[i] as Int32Array, found, -1)
      }
      transitions.add(toldBefore * WIDTH + told, 1)
      transitions.add(foundBefore * WIDTH + found, -1)
    }
  }
  return wrong
}

/** Does every name of the run begin and end in it? */
function isWhole(labels: Uint8Array): boolean {
  return [...labels, OUTSIDE].every((label, i) =>
    follows(i > 0 ? (labels[i - 1] as number) : OUTSIDE, label),
  )
}

function examplesOf({ text, names, sentences: told }: NamedText, language: Language): Example[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, language.writing)
  const sentences = told ?? findSentences(text, words, blocks, language.writing)
  const inside = words.filter((word) =>
    sentences.some(({ start, end }) => word.start >= start && word.end <= end),
  )
  const tokens = tagWords(text, inside, sentences, language)
  const facts = readNameFacts(text, tokens, sentences, language)
  const gold = goldLabels(tokens, names)
  return facts.sentences.map((sentence) => ({ facts, sentence, gold }))
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
