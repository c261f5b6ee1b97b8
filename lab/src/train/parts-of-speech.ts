import { PartOfSpeech, type Span } from '@dateline/core'
import {
  fillPartFeatures,
  PART_FEATURES,
} from '@dateline/core/inside/annotate/parts-of-speech/features'
import { readWordFacts, type WordFacts } from '@dateline/core/inside/annotate/words/word-facts'
import type { Clusters } from '@dateline/core/inside/language/clusters'
import type { PackedWeights } from '@dateline/core/inside/language/weights'
import type { TaggedText } from '../formats.ts'
import { pack, quantize } from './pack.ts'
import { Perceptron } from './perceptron.ts'
import { randomFrom, shuffle } from './random.ts'

const ROWS = 1 << 17
const ROUNDS = 6
const LARGEST = 2000
const LEAST = 4

const LABELS = PartOfSpeech.options
const UNKNOWN = 255

interface Example {
  readonly facts: WordFacts
  readonly first: number
  readonly last: number
  readonly gold: Uint8Array
}

/** Learns parts of speech from texts whose words are tagged; words without a tag teach nothing. */
export function trainPartsOfSpeech(
  texts: readonly TaggedText[],
  clusters: Clusters,
): PackedWeights {
  const examples = texts.flatMap((text) => examplesOf(text, clusters))
  const model = new Perceptron(ROWS, LABELS.length)
  const random = randomFrom(1)
  for (let round = 0; round < ROUNDS; round++) {
    let right = 0
    let known = 0
    for (const example of shuffle(examples, random)) {
      const learned = learn(model, example)
      right += learned.right
      known += learned.known
    }
    console.error(
      `parts of speech, round ${round + 1}: ${((100 * right) / known).toFixed(2)} % right`,
    )
  }
  const table = quantize(model.averaged(), LARGEST, LEAST)
  return { labels: LABELS, rows: ROWS, table: pack(table), transitions: '' }
}

function learn(model: Perceptron, { facts, first, last, gold }: Example) {
  const tags = new Uint8Array(facts.count)
  const rows = new Int32Array(PART_FEATURES)
  const scores = new Float64Array(LABELS.length)
  let right = 0
  let known = 0
  for (let i = first; i <= last; i++) {
    fillPartFeatures(facts, i, first, last, tags, ROWS - 1, rows)
    model.score(rows, scores)
    let best = 0
    for (let label = 1; label < scores.length; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label
    }
    tags[i] = best
    const label = gold[i] as number
    if (label === UNKNOWN) continue
    model.next()
    known++
    if (best === label) right++
    else {
      model.update(rows, label, 1)
      model.update(rows, best, -1)
    }
  }
  return { right, known }
}

function examplesOf({ text, tokens, sentences }: TaggedText, clusters: Clusters): Example[] {
  const facts = readWordFacts(text, tokens, clusters)
  const gold = Uint8Array.from(tokens, ({ pos }) => (pos ? LABELS.indexOf(pos) : UNKNOWN))
  let first = 0
  return sentences.flatMap((sentence) => {
    let last = first
    while (last + 1 < tokens.length && (tokens[last + 1] as Span).end <= sentence.end) last++
    const example = { facts, first, last, gold }
    first = last + 1
    return [example]
  })
}
