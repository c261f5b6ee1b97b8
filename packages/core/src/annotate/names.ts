import type { Language } from '../language/language.ts'
import type { Weights } from '../language/weights.ts'
import type { Mention, NameType } from '../model/name.ts'
import { PartOfSpeech, type Sentence, type Token } from '../model/token.ts'
import { agreeOnNames } from './names/agreement.ts'
import { type CapitalRun, isOfMoney } from './names/capital-runs.ts'
import { titleBefore, trimName } from './names/edges.ts'
import { type NameFacts, type RunsOfSentence, readNameFacts, SEEN_CAPITAL } from './names/facts.ts'
import { fillNameFeatures, NAME_FEATURES } from './names/features.ts'
import {
  BEGIN,
  INSIDE,
  NAME_LABELS,
  NAME_TYPES,
  OUTSIDE,
  partOf,
  typeOf,
  UNIT,
} from './names/labels.ts'
import { findLeftOut } from './names/left-out.ts'
import { type FoundName, partName } from './names/parts.ts'
import { bestPath } from './names/path.ts'
import { findSmallPlaces } from './names/small-places.ts'
import { GIVEN } from './names/words.ts'
import { addRows } from './words/add-rows.ts'
import { CAPITAL, CAPITALIZED, readWordFacts, type WordFacts } from './words/word-facts.ts'

/**
 * Finds the names of persons, places, organizations and other things: a learned tagger reads the runs
 * of capitalized words, then the same name gets the same type in the whole text.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Pick<Language, 'tagger' | 'naming' | 'gazetteer'>,
  wordFacts: WordFacts = readWordFacts(text, tokens, language.tagger),
): Mention[] {
  const facts = readNameFacts(text, tokens, sentences, language, wordFacts)
  const names: Mention[] = []
  const add = (found: FoundName) => names.push(mentionOf(text, tokens, found, language))
  const addParts = (found: FoundName) => {
    for (const part of partName(text, tokens, facts, found, language.naming)) add(part)
  }
  for (const sentence of facts.sentences) {
    for (const run of sentence.runs) nameRun(facts, run, sentence, language.tagger.names, addParts)
  }
  const agreed = agreeOnNames(text, tokens, names, language, (token) =>
    mayBeName(text, tokens, facts, token),
  )
  const more = [
    ...findSmallPlaces(text, tokens, agreed, facts, language),
    ...findLeftOut(text, tokens, agreed, facts, language.naming),
  ]
  return more.length === 0 ? agreed : [...agreed, ...more].sort((a, b) => a.start - b.start)
}

const PRONOUN = PartOfSpeech.options.indexOf('PRON')
const PROPER_NOUN = PartOfSpeech.options.indexOf('PROPN')

/** A word that is never in small letters in this text, and has a capital inside of a sentence. */
function mayBeName(
  text: string,
  tokens: readonly Token[],
  { makeup, seen }: NameFacts,
  token: number,
): boolean {
  const isSeen = ((makeup[token] as number) & CAPITAL) !== 0 && seen[token] === SEEN_CAPITAL
  return isSeen && !isOfMoney(text, tokens[token] as Token)
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  { type, score, ...range }: FoundName,
  language: Pick<Language, 'naming' | 'gazetteer'>,
): Mention {
  const { first, last, title } = trimName(text, tokens, range, type, language)
  const before =
    type === 'person' ? (title ?? titleBefore(text, tokens, first, language.naming)) : null
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    type,
    score,
    because: [
      `read as ${type} from its words and those around it`,
      ...(before ? [`follows the title ${before}`] : []),
    ],
  }
}

/** "|April| Ryan asked": a first name that opens a sentence, right before a person that was read without it. */
function opensWithGiven(
  { known, parts }: NameFacts,
  run: CapitalRun,
  { first }: RunsOfSentence,
): boolean {
  const isGiven = ((known[first] as number) & GIVEN) !== 0 && parts[first] === PROPER_NOUN
  return isGiven && run.first === first
}

/** "I" is nobody's name. */
function isLetter({ lower, prefix1, parts }: NameFacts, token: number): boolean {
  return lower[token] === prefix1[token] && parts[token] === PRONOUN
}

/** Reads the names of a run. */
function nameRun(
  facts: NameFacts,
  run: CapitalRun,
  sentence: RunsOfSentence,
  weights: Weights,
  add: (found: FoundName) => void,
): void {
  const length = run.last - run.first + 1
  const scores = scoreRun(facts, run, sentence, weights)
  const path = bestPath(scores, length, weights.transitions)
  let start = 0
  for (let i = 0; i < length; i++) {
    const label = path[i] as number
    if (label === OUTSIDE) continue
    const part = partOf(label)
    if (part === BEGIN || part === UNIT) start = i
    if (part === BEGIN || part === INSIDE || (part === UNIT && isLetter(facts, run.first + i)))
      continue
    const type = NAME_TYPES[typeOf(label)] as NameType
    const score = confidence(scores, path, start, i)
    const loose = start === 1 && path[0] === OUTSIDE && type === 'person'
    const given = loose && opensWithGiven(facts, run, sentence)
    add({ first: given ? run.first : run.first + start, last: run.first + i, type, score })
  }
}

function scoreRun(
  facts: NameFacts,
  run: CapitalRun,
  sentence: RunsOfSentence,
  { labels, rows: size, lanes }: Weights,
): Int32Array {
  const width = labels.length
  const length = run.last - run.first + 1
  const rows = new Int32Array(NAME_FEATURES)
  const scores = new Int32Array(length * width)
  for (let i = 0; i < length; i++) {
    fillNameFeatures(facts, run.first + i, run, sentence, size - 1, rows)
    addRows(lanes, width, rows, 0, NAME_FEATURES, scores, i * width)
    if (isStranger(facts, run.first + i)) {
      const outside = i * width + OUTSIDE
      scores[outside] = (scores[outside] as number) - STRANGER
    }
  }
  return scores
}

/** How much less a stranger is taken for no name than was learned: to miss a village costs those who build on names more. */
const STRANGER = 50

/** A proper noun with a capital that neither the lists of words nor the clusters know. */
function isStranger({ parts, makeup, use, kin }: NameFacts, token: number): boolean {
  const unknown = use[token] === 0 && kin[token] === 0
  return unknown && parts[token] === PROPER_NOUN && ((makeup[token] as number) & CAPITALIZED) !== 0
}

/** What one of a logarithm of odds is kept as: how far a label must be ahead of the next for a confidence of about 0.73. */
const AHEAD = 100

/** From the mean lead of the labels taken over the best of the others. */
function confidence(scores: Int32Array, path: Uint8Array, first: number, last: number): number {
  const width = NAME_LABELS.length
  let lead = 0
  for (let i = first; i <= last; i++) {
    const label = path[i] as number
    let rival = Number.NEGATIVE_INFINITY
    for (let other = 0; other < width; other++) {
      if (other !== label) rival = Math.max(rival, scores[i * width + other] as number)
    }
    lead += (scores[i * width + label] as number) - rival
  }
  const mean = lead / (last - first + 1)
  return Math.round(1000 / (1 + Math.exp(-mean / AHEAD))) / 1000
}
