import type { Tagger } from '../../language/tagger.ts'
import { addRows } from '../words/add-rows.ts'
import type { WordFacts } from '../words/word-facts.ts'
import { FORMS, fillWordFeatures, WORD_FEATURES } from './word-features.ts'

type PartsOfSpeech = Pick<Tagger, 'partsOfSpeech' | 'settled'>

/** This many words are remembered: a power of two. */
const PLACES = 1 << 15

/** What the features of words by themselves come to, remembered: a word that falls on the place of another takes it. */
export class KnownWords {
  /** What speaks for each label, one row a place. */
  readonly scores: Int16Array
  /** The number of the label that the dictionary settles, from 1, at each place; 0: it is not settled, and has scores. */
  readonly settled = new Uint8Array(PLACES)
  readonly #tagger: PartsOfSpeech
  readonly #lower = new Int32Array(PLACES)
  readonly #shape = new Int32Array(PLACES)
  /** The form and 1; 0: nothing stands there yet. */
  readonly #form = new Uint8Array(PLACES)
  readonly #rows = new Int32Array(WORD_FEATURES.length)
  readonly #sum: Int32Array

  constructor(tagger: PartsOfSpeech) {
    this.#tagger = tagger
    const width = tagger.partsOfSpeech.labels.length
    this.scores = new Int16Array(PLACES * width)
    this.#sum = new Int32Array(width)
  }

  /** The place of word `i`, whose letters and their shape are all that its features ask for, besides its form. */
  placeOf(facts: WordFacts, i: number, form: number): number {
    const lower = facts.lower[i] as number
    const shape = facts.shape[i] as number
    const mixed = lower ^ (lower >>> 15) ^ shape ^ Math.imul(form, PLACES / FORMS)
    const place = mixed & (PLACES - 1)
    if (
      this.#lower[place] !== lower ||
      this.#shape[place] !== shape ||
      this.#form[place] !== form + 1
    ) {
      this.#learn(facts, i, form, place)
      this.#lower[place] = lower
      this.#shape[place] = shape
      this.#form[place] = form + 1
    }
    return place
  }

  #learn(facts: WordFacts, i: number, form: number, place: number): void {
    const { partsOfSpeech, settled } = this.#tagger
    const label = settled.labelOf(facts.lower[i] as number, form)
    this.settled[place] = label
    if (label > 0) return
    const { labels, lanes, rows: size } = partsOfSpeech
    const rows = this.#rows
    fillWordFeatures(facts, i, form, size - 1, rows)
    const sum = this.#sum.fill(0)
    addRows(lanes, labels.length, rows, 0, rows.length, sum, 0)
    this.scores.set(sum, place * labels.length)
  }
}

const kept = new WeakMap<PartsOfSpeech, KnownWords>()

/** The words that were met with these weights: texts have most of their words in common. */
export function knownWords(tagger: PartsOfSpeech): KnownWords {
  const known = kept.get(tagger) ?? new KnownWords(tagger)
  kept.set(tagger, known)
  return known
}
