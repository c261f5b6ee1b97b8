import type { Tagger } from '../language/tagger.ts'
import type { Span } from '../model/span.ts'
import type { PartOfSpeech, Sentence, Token } from '../model/token.ts'
import { CONTEXT_FEATURES, fillContextFeatures } from './parts-of-speech/context-features.ts'
import { knownWords } from './parts-of-speech/known-words.ts'
import { formOf } from './parts-of-speech/word-features.ts'
import { addRows } from './words/add-rows.ts'
import { readWordFacts, type WordFacts } from './words/word-facts.ts'

/**
 * Gives each word its universal part of speech: what is settled by the dictionary first asks for no more, the others get
 * theirs from left to right by a learned linear score.
 */
export function tagWords(
  text: string,
  words: readonly Span[],
  sentences: readonly Sentence[],
  { tagger }: { readonly tagger: Pick<Tagger, 'partsOfSpeech' | 'settled' | 'clusters' | 'uses'> },
  facts: WordFacts = readWordFacts(text, words, tagger),
): Token[] {
  const weights = tagger.partsOfSpeech
  const tags = new Uint8Array(words.length)
  const room = {
    rows: new Int32Array(CONTEXT_FEATURES.length),
    scores: new Int32Array(weights.labels.length),
  }
  let first = 0
  for (const sentence of sentences) {
    let last = first
    while (last + 1 < words.length && (words[last + 1] as Span).end <= sentence.end) last++
    tagSentence(facts, first, last, tagger, tags, room)
    first = last + 1
  }
  return words.map(({ start, end }, i) => {
    const pos = weights.labels[tags[i] as number] as PartOfSpeech
    return { start, end, pos }
  })
}

/** Room to work in: used again for each word. */
interface Room {
  readonly rows: Int32Array
  readonly scores: Int32Array
}

function tagSentence(
  facts: WordFacts,
  first: number,
  last: number,
  tagger: Pick<Tagger, 'partsOfSpeech' | 'settled'>,
  tags: Uint8Array,
  { rows, scores }: Room,
): void {
  const { labels, rows: size, lanes } = tagger.partsOfSpeech
  const width = labels.length
  const known = knownWords(tagger)
  for (let i = first; i <= last; i++) {
    const place = known.placeOf(facts, i, formOf(facts, i, first))
    const settled = known.settled[place] as number
    if (settled > 0) {
      tags[i] = settled - 1
      continue
    }
    const own = place * width
    for (let label = 0; label < width; label++) {
      scores[label] = known.scores[own + label] as number
    }
    fillContextFeatures(facts, i, first, last, tags, size - 1, rows)
    addRows(lanes, width, rows, 0, rows.length, scores, 0)
    let best = 0
    for (let label = 1; label < width; label++) {
      if ((scores[label] as number) > (scores[best] as number)) best = label
    }
    tags[i] = best
  }
}
