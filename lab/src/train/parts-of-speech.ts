import { PartOfSpeech, type Span } from '@dateline/core'
import {
  CONTEXT_FEATURES,
  fillContextFeatures,
} from '@dateline/core/inside/annotate/parts-of-speech/context-features'
import {
  fillWordFeatures,
  formOf,
  WORD_FEATURES,
} from '@dateline/core/inside/annotate/parts-of-speech/word-features'
import { readWordFacts, type WordFacts } from '@dateline/core/inside/annotate/words/word-facts'
import type { Tagger } from '@dateline/core/inside/language/tagger'
import type { PackedWeights } from '@dateline/core/inside/language/weights'
import type { TaggedText } from '../formats.ts'
import { pack, quantize } from './pack.ts'
import { Perceptron } from './perceptron.ts'
import { printed } from './printed.ts'
import { randomFrom, shuffle } from './random.ts'

const ROWS = 1 << 18
const DROP = 0.2
const ROUNDS = 8

const LABELS = PartOfSpeech.options
const UNKNOWN = 255

interface Example {
  readonly facts: WordFacts
  readonly first: number
  readonly last: number
  readonly gold: Uint8Array
}

/**
 * Learns parts of speech from texts whose words are tagged, as the mean of several models; words without a tag teach
 * nothing. Some features are dropped at random, so that others learn to stand in for them.
 */
export function trainPartsOfSpeech(
  texts: readonly TaggedText[],
  tagger: Pick<Tagger, 'clusters' | 'uses'>,
  models: number,
): PackedWeights {
  const examples = texts.flatMap((text, i) => examplesOf(i % 2 ? printed(text) : text, tagger))
  const sum = new Float64Array(ROWS * LABELS.length)
  for (let seed = 1; seed <= models; seed++) {
    const model = new Perceptron(ROWS, LABELS.length)
    const random = randomFrom(seed)
    for (let round = 0; round < ROUNDS; round++) {
      let right = 0
      let known = 0
      for (const example of shuffle(examples, random)) {
        const learned = learn(model, example, random)
        right += learned.right
        known += learned.known
      }
      const share = ((100 * right) / known).toFixed(2)
      console.error(`parts of speech, model ${seed}, round ${round + 1}: ${share} % right`)
    }
    model.averaged().forEach((weight, i) => {
      sum[i] = (sum[i] as number) + weight
    })
  }
  const table = quantize(sum)
  return { labels: LABELS, rows: ROWS, table: pack(table), transitions: '' }
}

function learn(model: Perceptron, { facts, first, last, gold }: Example, random: () => number) {
  const tags = new Uint8Array(facts.count)
  const own = new Int32Array(WORD_FEATURES.length)
  const others = new Int32Array(CONTEXT_FEATURES.length)
  const rows = new Int32Array(own.length + others.length)
  const scores = new Float64Array(LABELS.length)
  let right = 0
  let known = 0
  for (let i = first; i <= last; i++) {
    fillWordFeatures(facts, i, formOf(facts, i, first), ROWS - 1, own)
    fillContextFeatures(facts, i, first, last, tags, ROWS - 1, others)
    WORD_FEATURES.forEach((feature, n) => {
      rows[feature] = own[n] as number
    })
    CONTEXT_FEATURES.forEach((feature, n) => {
      rows[feature] = others[n] as number
    })
    const used = rows.filter(() => random() >= DROP)
    model.score(used, scores)
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
      model.update(used, label, 1)
      model.update(used, best, -1)
    }
  }
  return { right, known }
}

function examplesOf(
  { text, tokens, sentences }: TaggedText,
  tagger: Pick<Tagger, 'clusters' | 'uses'>,
): Example[] {
  const facts = readWordFacts(text, tokens, tagger)
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
