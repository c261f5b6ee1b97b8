import type { Language } from '../../language/language.ts'
import { PartOfSpeech, type Sentence, type Token } from '../../model/token.ts'
import { CAPITAL, readWordFacts, SMALL, type WordFacts } from '../words/word-facts.ts'
import { type CapitalRun, findCapitalRuns } from './capital-runs.ts'
import { type Elsewhere, lookElsewhere } from './elsewhere.ts'
import { lookUpNameWords } from './words.ts'

/** What the tagger of names sees of a text. */
export interface NameFacts extends WordFacts {
  /** Numbers of the parts of speech. */
  readonly parts: Uint8Array
  /** What the lists know of each word: the bits of name-words. */
  readonly known: Int32Array
  /** 1: the word stands in the text in lower case; 2: with a capital inside of a sentence. */
  readonly seen: Uint8Array
  /** What stands around each word in the whole text. */
  readonly elsewhere: Elsewhere
  readonly sentences: readonly RunsOfSentence[]
}

export interface RunsOfSentence {
  readonly first: number
  readonly last: number
  /** Nearly all of it is in capitals, so that they tell nothing: it has no runs. */
  readonly shouted: boolean
  readonly runs: readonly CapitalRun[]
}

const LEAST_SHOUTED = 4
const SHOUTED_TO_SMALL = 4
const SEEN_SMALL = 1
export const SEEN_CAPITAL = 2
const PARTS = Object.fromEntries(PartOfSpeech.options.map((part, i) => [part, i])) as Readonly<
  Record<PartOfSpeech, number>
>

export function readNameFacts(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  { naming, gazetteer, tagger }: Pick<Language, 'naming' | 'gazetteer' | 'tagger'>,
  facts: WordFacts = readWordFacts(text, tokens, tagger),
): NameFacts {
  const known = lookUpNameWords(text, tokens, facts, naming, gazetteer)
  const parts = new Uint8Array(tokens.length)
  for (let i = 0; i < parts.length; i++) parts[i] = PARTS[(tokens[i] as Token).pos]
  const ranges = rangesOf(tokens, sentences)
  const runsOf = ranges.map(({ first, last }) => {
    const shouted = isShouted(facts, first, last)
    const runs = shouted ? [] : findCapitalRuns(text, tokens, facts, parts, known, first, last)
    return { first, last, shouted, runs }
  })
  return {
    ...facts,
    parts,
    known,
    seen: seenForms(facts, ranges),
    elsewhere: lookElsewhere(facts, parts, known, runsOf),
    sentences: runsOf,
  }
}

/** HEADLINES LIKE THIS ONE, but not NATO. */
function isShouted({ makeup }: WordFacts, first: number, last: number): boolean {
  let shouted = 0
  let small = 0
  for (let i = first; i <= last; i++) {
    const make = makeup[i] as number
    if (make & SMALL) small++
    else if (make & CAPITAL) shouted++
  }
  return shouted >= LEAST_SHOUTED && shouted > SHOUTED_TO_SMALL * small
}

function rangesOf(tokens: readonly Token[], sentences: readonly Sentence[]): CapitalRun[] {
  let first = 0
  return sentences.map((sentence) => {
    let last = first
    while (last + 1 < tokens.length && (tokens[last + 1] as Token).end <= sentence.end) last++
    const range = { first, last }
    first = last + 1
    return range
  })
}

function seenForms(
  { count, first: firstOf, makeup }: WordFacts,
  sentences: readonly CapitalRun[],
): Uint8Array {
  const seen = new Uint8Array(count)
  for (const { first, last } of sentences) {
    for (let i = first; i <= last; i++) {
      const word = firstOf[i] as number
      const make = makeup[i] as number
      const bit = make & CAPITAL ? (i > first ? SEEN_CAPITAL : 0) : make & SMALL ? SEEN_SMALL : 0
      seen[word] = (seen[word] as number) | bit
    }
  }
  // what stood first comes first: it is not changed before it is asked for
  for (let i = 0; i < count; i++) seen[i] = seen[firstOf[i] as number] as number
  return seen
}
