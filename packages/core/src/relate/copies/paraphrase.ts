import type { Span } from '../../model/span.ts'
import { isDerived } from './derivation.ts'
import { laterOf } from './direction.ts'
import { type Facts, shareIn } from './paraphrase/facts.ts'
import { inOrder } from './paraphrase/in-order.ts'
import { alikeSentences, type Likes } from './paraphrase/sentence-likeness.ts'
import type { Told, ToldSentence } from './paraphrase/told.ts'

/** What two articles tell alike, sentence for sentence and in the same order. */
export interface Paraphrase {
  /** The sentences that tell the same. */
  readonly sentences: readonly { readonly a: Span; readonly b: Span }[]
  /** Shares of what each article tells that stands in the other, 0 to 1. */
  readonly ofA: number
  readonly ofB: number
  /** Shares of the facts of each that the other has as well. */
  readonly factsOfA: number
  readonly factsOfB: number
  /** Shares of the text of each that stands in those sentences. */
  readonly textOfA: number
  readonly textOfB: number
  /** How many sentences of each tell something. */
  readonly countA: number
  readonly countB: number
  /** Whether the one was made from the other, as far as can be told from that. */
  readonly isCopy: boolean
}

/** So large a share of its facts, times the doublings of the sentences of the shorter, an article has from where it was made. */
const made = 0.5

/** Where less of the order is kept, nobody went through the one to write the other. */
const leastOrder = 0.5

/** A sentence whose facts weigh so much, in nats, and are known to so large a share, was taken from where they are known. */
const [leastFacts, nearlyAll] = [4, 0.7]

/**
 * Whether one article is another in other words, wholly or in part. A text that was rewritten, by a person, a machine or through
 * another language, keeps facts of the other and their order and adds few of its own; two reporters share some facts, not
 * their order, and each has names, numbers and people of their own. Asked of the later of the two, or where nothing tells which
 * that is, of either.
 */
export function findParaphrase(a: Told, b: Told): Paraphrase {
  const [ones, others] = [a.sentences, b.sentences]
  const later = laterOf(a.article, b.article)
  const [factsOfA, factsOfB] = [shareIn(a.facts, b.facts), shareIn(b.facts, a.facts)]
  const asked = { ofA: later === 'b' ? 0 : factsOfA, ofB: later === 'a' ? 0 : factsOfB }
  const possible = areEnough(Math.max(asked.ofA, asked.ofB), Math.min(ones.length, others.length))
  const alike = possible ? alikeSentences(ones, others) : []
  const chosen = inOrder(alike)
  const isMadeFrom = orderKept(alike, chosen) >= leastOrder && mayBeDerived(a, b, later)
  const inA = new Set(chosen.map((pair) => pair.a))
  const inB = new Set(chosen.map((pair) => pair.b))
  return {
    sentences: chosen.map((pair) => ({
      a: spanOf(ones[pair.a] as ToldSentence),
      b: spanOf(others[pair.b] as ToldSentence),
    })),
    ofA: shareOf(a, inA, b),
    ofB: shareOf(b, inB, a),
    ...{ factsOfA, factsOfB },
    textOfA: textShare(ones, inA),
    textOfB: textShare(others, inB),
    countA: ones.length,
    countB: others.length,
    isCopy: isMadeFrom && keepsNumbers(a, b, chosen),
  }
}

/** Whether the later of two was made from the other; where nothing tells which that is, either. */
function mayBeDerived(a: Told, b: Told, later: 'a' | 'b' | null): boolean {
  return (
    (later !== 'a' && isDerived({ earlier: a, later: b })) ||
    (later !== 'b' && isDerived({ earlier: b, later: a }))
  )
}

/** Whether two can be made from each other that share so much of their facts, the shorter having so many sentences. */
export function areEnough(shared: number, sentences: number): boolean {
  return shared >= made / Math.log2(sentences + 1)
}

/**
 * Whether of the sentences that tell the same no more give numbers of their own than the same ones: whoever puts a text in
 * other words does not make 318 passengers of 312.
 */
function keepsNumbers(a: Told, b: Told, pairs: readonly Likes[]): boolean {
  let [kept, changed] = [0, 0]
  for (const pair of pairs) {
    const one = a.sentences[pair.a]?.figures ?? []
    const other = b.sentences[pair.b]?.figures ?? []
    const alien = other.filter(({ fact }) => !a.facts.has(fact))
    const isChanged = one.some(
      ({ fact, unit }) => !b.facts.has(fact) && alien.some((own) => own.unit === unit),
    )
    if (isChanged) changed += 1
    else if (one.some(({ fact }) => other.some((same) => same.fact === fact))) kept += 1
  }
  return changed <= kept
}

/** How much of what is alike follows each other in both: 1 where no sentence has a better like out of order. */
function orderKept(alike: readonly Likes[], chosen: readonly Likes[]): number {
  const [ofA, ofB] = [new Map<number, number>(), new Map<number, number>()]
  for (const { a, b, score } of alike) {
    ofA.set(a, Math.max(score, ofA.get(a) ?? 0))
    ofB.set(b, Math.max(score, ofB.get(b) ?? 0))
  }
  const most = Math.min(sumOf(ofA.values()), sumOf(ofB.values()))
  return most === 0 ? 0 : sumOf(chosen.map(({ score }) => score)) / most
}

function sumOf(scores: Iterable<number>): number {
  let sum = 0
  for (const score of scores) sum += score
  return sum
}

/**
 * The share of what an article tells that stands in the other: in sentences that have a like, and in those that have
 * none, as where two were made one, and yet no facts of their own.
 */
function shareOf({ sentences, facts }: Told, alike: ReadonlySet<number>, other: Told): number {
  let [all, shared] = [0, 0]
  for (const [at, { told }] of sentences.entries()) {
    const weight = sumOf(told.values())
    const own = new Map([...told].filter(([key]) => facts.has(key)))
    all += weight
    if (alike.has(at) || isTold(own, other.facts)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

/** The share of the text of sentences that some of them have. */
function textShare(sentences: readonly ToldSentence[], some: ReadonlySet<number>): number {
  const lengths = sentences.map(({ start, end }) => end - start)
  return sumOf(lengths.filter((_, at) => some.has(at))) / Math.max(1, sumOf(lengths))
}

/** Whether there are facts that tell something, and nearly all of them stand in the other article. */
function isTold(own: Facts, other: Facts): boolean {
  return sumOf(own.values()) >= leastFacts && shareIn(own, other) >= nearlyAll
}

function spanOf({ start, end }: Span): Span {
  return { start, end }
}
