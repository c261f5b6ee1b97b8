import { readMarks } from '../../../annotate/quotation-marks.ts'
import type { Analysis } from '../../../model/analysis.ts'
import type { Span } from '../../../model/span.ts'
import type { Token } from '../../../model/token.ts'
import { Layer } from '../../../resolve/layer.ts'
import type { Telling } from '../../claims/telling.ts'
import { termOfWord } from './term-of-word.ts'

/** A word that somebody is quoted with. */
export interface QuotedWord extends Span {
  /** In lower-case letters. */
  readonly word: string
  /** What its forms share; null where it tells nothing of itself ("the"), or so little that translators choose freely ("then"). */
  readonly stem: string | null
  /** Whether it is a verb: translators choose those more freely than what they tell of. */
  readonly verb: boolean
}

/** Longer quotations are compared as far as this (words). */
const most = 60

/** What tells something of itself; of verbs and adverbs only those that are as rare as this (nats): not "have", "then". */
const telling: ReadonlySet<Token['pos']> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'NUM', 'ADV'])
const common: ReadonlySet<Token['pos']> = new Set(['VERB', 'ADV'])
const leastWeight = 1.5
/** Parts of contractions, and words that differ with them: don|’t, do |not|. */
const leftOut: ReadonlySet<Token['pos']> = new Set(['PUNCT', 'PART', 'SYM'])
const contracted = /^['’]/

interface Layers {
  readonly tokens: Layer<Token>
  readonly sentences: Layer<Span>
}

const layers = new WeakMap<Analysis, Layers>()
const quoted = new WeakMap<Telling, readonly QuotedWord[]>()

/**
 * The words in quotation marks of the sentence that a telling is in; none where nothing of it is quoted. Two halves of a
 * quotation that are two tellings are one here: “I asked him to go, |and he went|.”
 */
export function quotedWords(one: Telling): readonly QuotedWord[] {
  const known = quoted.get(one)
  if (known) return known
  const words = readWords(one)
  quoted.set(one, words)
  return words
}

/** How many words that tell something two quotations have in common, as a first look; the same form of each word counts. */
export function commonStems(one: readonly QuotedWord[], other: readonly QuotedWord[]): number {
  const theirs = new Set(other.map(({ stem }) => stem))
  return one.filter(({ stem }) => stem !== null && theirs.has(stem)).length
}

function readWords({ analysis, statement }: Telling): QuotedWord[] {
  const { kind, content } = analysis.attributions[statement.attribution ?? -1] ?? {}
  if (!content || kind === 'indirect') return []
  const { tokens, sentences } = layersOf(analysis)
  const [sentence] = sentences.touching(statement)
  const parts = content.flatMap((part): Span[] => {
    const inside = sentence ? overlap(part, sentence) : part
    return inside ? (kind === 'direct' ? [inside] : inMarks(analysis.article.text, inside)) : []
  })
  return parts
    .flatMap((part) => tokens.within(part))
    .filter(({ pos }) => !leftOut.has(pos))
    .map((token) => wordOf(token, analysis))
    .filter(({ word }) => !contracted.test(word))
    .slice(0, most)
}

function wordOf({ start, end, pos }: Token, analysis: Analysis): QuotedWord {
  const word = analysis.article.text.slice(start, end).toLowerCase()
  const term = telling.has(pos) ? termOfWord(word, analysis) : null
  const tells = telling.has(pos) && !(common.has(pos) && term && term.weight < leastWeight)
  return { start, end, word, stem: tells ? (term?.stem ?? word) : null, verb: pos === 'VERB' }
}

function layersOf(analysis: Analysis): Layers {
  const known = layers.get(analysis)
  if (known) return known
  const made = { tokens: new Layer(analysis.tokens), sentences: new Layer(analysis.sentences) }
  layers.set(analysis, made)
  return made
}

function overlap(one: Span, other: Span): Span | null {
  const [start, end] = [Math.max(one.start, other.start), Math.min(one.end, other.end)]
  return start < end ? { start, end } : null
}

/** The stretches between quotation marks. */
function inMarks(text: string, span: Span): Span[] {
  const found: Span[] = []
  let open: number | null = null
  for (const { at, width, family, opens, closes } of readMarks(text, span)) {
    if (family === 'single') continue
    if (open !== null && closes) {
      found.push({ start: open, end: at })
      open = null
    } else if (open === null && opens) open = at + width
  }
  return open === null ? found : [...found, { start: open, end: span.end }]
}
