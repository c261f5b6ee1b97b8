import type { Token } from '../../model/token.ts'

/** The words about a figure, no more of its sentence than is looked at. */
export interface Around {
  readonly tokens: readonly Token[]
  /** The words in lower case. */
  readonly words: readonly string[]
  /** The first and the last word of the figure itself. */
  readonly first: number
  readonly last: number
  /** Whether a word belongs to a name. */
  readonly named: readonly boolean[]
  /** Whether a word belongs to a figure. */
  readonly counted: readonly boolean[]
  /** Whether a word says that something is said: the figure is not of that. */
  readonly told: readonly boolean[]
}

type Pos = Token['pos']

export function posAt({ tokens }: Around, at: number): Pos | null {
  return tokens[at]?.pos ?? null
}

export function isNoun(around: Around, at: number): boolean {
  const pos = posAt(around, at)
  return pos === 'NOUN' || pos === 'PROPN'
}

const verbal: ReadonlySet<Pos | null> = new Set<Pos | null>(['VERB', 'AUX', 'ADV', 'PART'])

/** The last word before the verbs and adverbs that end at a word: "the trial |is now due to resume|". */
export function beforeVerbs(around: Around, at: number): number {
  let word = at
  while (word >= 0 && verbal.has(posAt(around, word))) word -= 1
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
  for (let word = at; word >= 0 && !ends.has(posAt(around, word)); word -= 1) {
    if (!isNoun(around, word)) continue
    if (head < 0 || posAt(around, word + 1) === 'ADP') head = word
  }
  return head
}
