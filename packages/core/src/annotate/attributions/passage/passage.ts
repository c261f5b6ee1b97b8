import type { Counting } from '../../../language/counting.ts'
import type { Naming } from '../../../language/naming.ts'
import type { Cue, Phrase, Speech } from '../../../language/speech.ts'
import type { Mention } from '../../../model/name.ts'
import type { Span } from '../../../model/span.ts'
import type { Sentence, Token } from '../../../model/token.ts'
import type { Quotation } from '../../quotes/quotation.ts'
import type { LowercaseWords } from '../../words/lowercase-words.ts'
import { byNumber, type OfWord } from '../../words/word-numbers.ts'
import { pastDateline } from './dateline.ts'
import { isHeadline, partInHeadline } from './headline.ts'
import { partBeside, partOfOpening } from './part-of-speech.ts'
import { closesPair, closesParenthesis, isTrimmed, opensQuote } from './span-edges.ts'

/** A token with what the layers say about where it stands. */
export interface Word extends Token {
  readonly index: number
  readonly lower: string
  /** Ends like "saying". */
  readonly doing: boolean
  /** Words of the sentence around it: from this one to, but without, that one. */
  readonly first: number
  readonly last: number
  /** Index of the name it belongs to, or -1. */
  readonly name: number
  /** The outermost quotation it stands in, marks included. */
  readonly quote: Quotation | null
  /** Whether it is a mark of that quotation. */
  readonly mark: boolean
  /** What it can tell as a verb of speech. */
  readonly cues: readonly Cue[]
  /** The phrases of speech that begin with it: "according to". */
  readonly phrases: readonly Phrase[]
  /** "allegedly" */
  readonly hedges: boolean
  /** What it can carry as a noun, "the claim that", and as a state, "is sure that"; null for nearly all words. */
  readonly carries: Carries | null
}

interface Carries {
  readonly noun: Cue | undefined
  readonly state: Cue | undefined
}

/** Words from `from` to, but without, `to`. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** How far, in words, speech is looked for around a cue: longer sentences are lists or noise. */
export const reach = 90

/** What stands in a text that attributions are found by. */
export interface PassageLayers {
  readonly tokens: readonly Token[]
  readonly lowercase: LowercaseWords
  readonly sentences: readonly Sentence[]
  readonly names: readonly Mention[]
  readonly quotes: readonly Quotation[]
}

/** The words of a text, asked by index; beyond either end there is a full stop. */
export class Passage {
  readonly text: string
  readonly words: readonly Word[]
  /** Those of the words that can be verbs of speech. */
  readonly verbs: readonly Word[]
  readonly names: readonly Mention[]
  readonly quotes: readonly Quotation[]
  readonly speech: Speech
  /** "minister", "coach": what people are by office or trade. */
  readonly roles: ReadonlySet<string>
  /** "inc", "ltd": behind the comma of a firm's name. */
  readonly firms: ReadonlySet<string>
  /** "more than", "at least": what bounds the number behind it. */
  readonly bounds: Counting['before']

  constructor(
    text: string,
    found: PassageLayers,
    speech: Speech,
    { roles, companyForms }: Pick<Naming, 'roles' | 'companyForms'>,
    { before }: Pick<Counting, 'before'>,
  ) {
    this.text = text
    this.names = found.names
    this.quotes = found.quotes
    this.speech = speech
    this.roles = roles
    this.firms = companyForms
    this.bounds = before
    this.words = placeWords(text, found, speech)
    this.verbs = this.words.filter(({ cues }) => cues.length > 0)
  }

  at(index: number): Word {
    return this.words[index] ?? { ...stop, index }
  }

  /** The phrase of speech that begins with a word: "according to". */
  phraseAt(index: number): Phrase | undefined {
    const { phrases } = this.at(index)
    if (phrases.length === 0) return undefined
    return phrases.find(({ words }) => words.every((word, i) => this.at(index + i).lower === word))
  }

  /** The text from the first to the last word of a range, or null when it holds no word. */
  span({ from, to }: Range): Span | null {
    let [first, last] = [from, to - 1]
    while (first <= last && isTrimmed(this.at(first)) && !opensQuote(this, first, last)) first++
    if (this.at(first).lower === '(' && !closesParenthesis(this, first, last)) first++
    // he left [...]
    if (/^(?:\.{3}|…)$/.test(this.at(last).lower) && this.at(last - 1).lower === '[') {
      if (this.at(last + 1).lower === ']') last++
      else last -= 2
    }
    while (last >= first && isTrimmed(this.at(last)) && !closesPair(this, first, last)) last--
    return first <= last ? { start: this.at(first).start, end: this.at(last).end } : null
  }

  /** The texts of ranges that hold a word. */
  spans(ranges: readonly Range[]): Span[] {
    return ranges.flatMap((range) => this.span(range) ?? [])
  }

  /** The first word of the sentence around a word, or of the quotation that it stands in. */
  opening(index: number): number {
    const { first, quote, mark } = this.at(index)
    if (!quote || mark) return Math.max(first, index - reach)
    return Math.max(first, index - reach, this.indexAt(quote.start))
  }

  /** Index of the first word that begins at or behind an offset. */
  indexAt(offset: number): number {
    let [low, high] = [0, this.words.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.at(middle).start < offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

const stop: Word = {
  start: 0,
  end: 0,
  pos: 'PUNCT',
  index: -1,
  lower: '.',
  doing: false,
  first: 0,
  last: 0,
  name: -1,
  quote: null,
  mark: false,
  cues: [],
  phrases: [],
  hedges: false,
  carries: null,
}

function placeWords(text: string, found: PassageLayers, speech: Speech): Word[] {
  const { numbers } = found.lowercase
  const formOf = formsOf(speech)
  const outermost = found.quotes.filter(({ depth }) => depth === 0)
  const bounds = sentenceBounds(text, found.tokens, found.sentences)
  const tagged = { tokens: found.tokens, lower: found.lowercase.lower }
  let [name, quote] = [0, 0]
  return found.tokens.map((token, index) => {
    const { start, end } = token
    while ((found.names[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name++
    while ((outermost[quote]?.outer.end ?? Number.POSITIVE_INFINITY) <= start) quote++
    const named = (found.names[name]?.start ?? Number.POSITIVE_INFINITY) < end
    const around = outermost[quote]
    const quoted = around !== undefined && around.outer.start < end
    const small = found.lowercase.lower[index] as string
    const form = formOf(small, numbers[index] as number)
    // the WHO and the US are no pronouns
    const isAcronym = form.refers && /^\p{Lu}{2,}$/u.test(text.slice(start, end))
    const lower = isAcronym ? text.slice(start, end) : isDash(text, token) ? '—' : small
    const { from: first, to: last, inHeadline } = bounds[index] as Bounds
    const opens = index === first ? partOfOpening(tagged, index, speech) : null
    const part = inHeadline && index > first ? partInHeadline(lower, speech) : opens
    return {
      start,
      end,
      pos: isAcronym ? 'PROPN' : (part ?? partBeside(text, tagged, index, speech)),
      index,
      lower,
      doing: form.doing && !isAcronym,
      first,
      last,
      name: named && part === null ? name : -1,
      quote: quoted ? around : null,
      mark: quoted && (start < around.start || end > around.end),
      cues: isAcronym ? stop.cues : form.cues,
      phrases: isAcronym ? stop.phrases : form.phrases,
      hedges: form.hedges && !isAcronym,
      carries: isAcronym ? null : form.carries,
    }
  })
}

/** What speech has to know of a word wherever it stands, in small letters. */
interface Form {
  /** Ends like "saying". */
  readonly doing: boolean
  /** "who", "us" */
  readonly refers: boolean
  readonly cues: readonly Cue[]
  readonly phrases: readonly Phrase[]
  readonly hedges: boolean
  readonly carries: Carries | null
}

const known = new WeakMap<Speech, OfWord<Form>>()

/** Texts have most of their words in common: they are looked up once. */
function formsOf(speech: Speech): OfWord<Form> {
  const kept = known.get(speech)
  if (kept) return kept
  const { forms, relatives, objects, verbs, nouns, states } = speech
  const phrases = Map.groupBy(speech.phrases, ({ words }) => words[0] ?? '')
  const made = byNumber((word): Form => {
    const refers = relatives.has(word) || objects.has(word)
    const [noun, state] = [nouns.get(word), states.get(word)]
    return {
      doing: forms.doing.test(word),
      refers,
      cues: verbs.get(word) ?? stop.cues,
      phrases: phrases.get(word) ?? stop.phrases,
      hedges: speech.hedges.has(word),
      carries: noun || state ? { noun, state } : null,
    }
  })
  known.set(speech, made)
  return made
}

/** "--" and a hyphen between spaces are dashes. */
function isDash(text: string, { start, end }: Span): boolean {
  if (text.charCodeAt(start) !== hyphen) return false
  if (end - start > 1) return /^-{2,3}$/.test(text.slice(start, end))
  return text.charAt(start - 1) === ' ' && text.charAt(end) === ' '
}

const hyphen = 0x2d

/** The words of a sentence behind its dateline, or those of its dateline. */
interface Bounds extends Range {
  readonly inHeadline: boolean
}

function sentenceBounds(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Bounds[] {
  const bounds: Bounds[] = new Array(tokens.length)
  let from = 0
  for (const sentence of sentences) {
    let to = from
    while ((tokens[to]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) to++
    const told = pastDateline(text, tokens, from, to)
    const dateline = { from, to: told, inHeadline: false }
    bounds.fill(dateline, from, told)
    const inHeadline = isHeadline(text.slice(sentence.start, sentence.end))
    const range = { from: told, to, inHeadline }
    bounds.fill(range, told, to)
    from = to
  }
  return bounds.fill({ from, to: tokens.length, inHeadline: false }, from)
}
