import type { Word } from '../words.ts'

/** A figure among the words of its sentence, no more of them than are looked at. Words are told by their places in the text. */
export interface Around {
  /** All words of the text: those looked at stand from `from` to, but without, `to`. */
  readonly words: readonly Word[]
  readonly from: number
  readonly to: number
  /** Whether the first of those opens the sentence. */
  readonly opens: boolean
  /** The first and the last word of the figure itself. */
  readonly first: number
  readonly last: number
  readonly marks: Marks
}

/** What is known of each word of a text: 1 where it is so. */
export interface Marks {
  /** It belongs to a name. */
  readonly named: Uint8Array
  /** It belongs to a figure. */
  readonly counted: Uint8Array
  /** It says that something is said: the figure is not of that. */
  readonly told: Uint8Array
}

type Pos = Word['pos']

export function wordAt({ words, from, to }: Around, at: number): Word | undefined {
  return at >= from && at < to ? words[at] : undefined
}

export function posAt(around: Around, at: number): Pos | null {
  return wordAt(around, at)?.pos ?? null
}

/** The word in lower case; '' where none is looked at. */
export function lowerAt(around: Around, at: number): string {
  return wordAt(around, at)?.lower ?? ''
}

/** This many words right before a figure, in lower case. */
export function lowerBefore({ words, from, first }: Around, most: number): string[] {
  const before: string[] = []
  for (let at = Math.max(from, first - most); at < first; at += 1)
    before.push((words[at] as Word).lower)
  return before
}

export function isNoun(around: Around, at: number): boolean {
  const pos = posAt(around, at)
  return pos === 'NOUN' || pos === 'PROPN'
}

const verbal: ReadonlySet<Pos | null> = new Set<Pos | null>(['VERB', 'AUX', 'ADV', 'PART'])

/** The last word before the verbs and adverbs that end at a word: "the trial |is now due to resume|". */
export function beforeVerbs(around: Around, at: number): number {
  let word = at
  while (verbal.has(posAt(around, word))) word -= 1
  return word
}

const ends: ReadonlySet<Pos | null> = new Set<Pos | null>([
  'VERB',
  'AUX',
  'CCONJ',
  'SCONJ',
  'PUNCT',
])

/**
 * The head of the noun phrase that ends at a word, -1 where there is none: its first noun that another phrase hangs on.
 *
 *     the |depth| of the lake      the club's |chairman|
 */
export function headOf(around: Around, at: number): number {
  let head = -1
  for (let word = at; word >= around.from && !ends.has(posAt(around, word)); word -= 1) {
    if (!isNoun(around, word)) continue
    if (head < 0 || posAt(around, word + 1) === 'ADP') head = word
  }
  return head
}
