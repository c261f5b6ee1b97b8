import type { Speech } from '../../language/speech.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import { cutClauses } from './clauses.ts'
import { isMainClause, orders } from './finite.ts'
import { cutAtContents, joinParts, type Said } from './pieces.ts'
import { helpersOf, joinedSaying, sayingWords } from './saying-words.ts'
import { findTail } from './tail.ts'
import { withoutSaying } from './trailing-saying.ts'

/** A clause of a sentence, and whose words it is. */
export interface ToldClause extends Span {
  /** The attributions whose content it is, outermost first: indices. */
  readonly sayings: readonly number[]
  readonly words: readonly Word[]
  /** Its words but those that say who says it and that it is said. */
  readonly own: readonly Word[]
  readonly place: PlaceOfClause
  /** Whether nothing was cut off its sentence before it was cut into clauses. */
  readonly isWhole: boolean
}

/**
 * Whether a clause is said by somebody, goes on after who says it (`tail`), is what is `left` beside what is said, or has
 * no part in it:
 *
 *     The embassy declined | and the envoy said in a letter | nobody was told | , bringing the count to three.
 *     plain                  left                             said              tail
 */
type PlaceOfClause = 'said' | 'tail' | 'left' | 'plain'

/** A sentence, and what is said in it. */
interface Telling {
  readonly sentence: Span
  readonly said: Layer<Said>
  /** What is said in a clause of its own. */
  readonly clausal: readonly Said[]
  readonly tail: Said | null
  /** The words that only say who says the next, and where they begin. */
  readonly joined: readonly Span[]
  readonly joints: ReadonlySet<number>
}

/**
 * Cuts sentences into clauses, each with who says it: first where somebody else's words begin and end, then where subject
 * and verb stand on both sides of a conjunction. What is said without a subject and a verb of its own is told with who
 * says it: "They demand more pay".
 */
export class ToldClauses {
  readonly #text: string
  readonly #attributions: readonly Attribution[]
  readonly #words: Layer<Word>
  readonly #speech: Speech
  readonly #contents: Layer<Said>
  /** By attribution: whether what is said is a clause of its own. */
  readonly #clausal: readonly boolean[]
  readonly #saying: Layer<Span>
  readonly #cues: Layer<Span>
  /** What helps to say so, where what is said is a clause of its own. */
  readonly #helping: Layer<Span>
  /** Each once: a quotation that never closes is asked for in every sentence. */
  readonly #isMain = new Map<Span, boolean>()

  constructor(
    text: string,
    attributions: readonly Attribution[],
    words: Layer<Word>,
    speech: Speech,
  ) {
    this.#text = text
    this.#attributions = attributions
    this.#words = words
    this.#speech = speech
    this.#contents = new Layer(
      attributions
        .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
        .sort(byStart),
    )
    this.#clausal = attributions.map((one) => this.#saysClause(one))
    this.#cues = new Layer(attributions.flatMap(({ cue }) => cue ?? []).sort(byStart))
    const clausal = attributions.filter((_, index) => this.#clausal[index])
    this.#saying = new Layer(attributions.flatMap(sayingWords).sort(byStart))
    this.#helping = new Layer(clausal.flatMap((one) => helpersOf(one, words)).sort(byStart))
  }

  /** The clauses of a sentence, in order. */
  of(sentence: Span): ToldClause[] {
    const telling = this.#tellingOf(sentence)
    const { clausal, joined, tail } = telling
    return cutAtContents(sentence, [...clausal, ...joined, ...(tail ? [tail] : [])]).flatMap(
      (piece) => {
        const words = this.#words.within(piece)
        const told = this.#withoutSaying(words, piece, telling)
        return cutClauses(told, this.#speech).map((clause) =>
          // but: said the mayor |, adding |
          this.#told(clause, piece, telling, told !== words && !this.#cues.touches(clause)),
        )
      },
    )
  }

  /** The words of a piece but those at its end that hang what is said on them: He resigned |, saying |. */
  #withoutSaying(words: readonly Word[], { end }: Span, { clausal }: Telling): readonly Word[] {
    const next = clausal.find(({ start }) => start === end)
    const attribution = next && this.#attributions[next.index]
    return attribution ? withoutSaying(words, attribution, this.#speech) : words
  }

  #tellingOf(sentence: Span): Telling {
    if (!this.#contents.touches(sentence)) return { sentence, ...nothingSaid }
    const said = joinParts(this.#contents.touching(sentence), (span) => this.#isClause(span))
    const clausal = said.filter(({ index }) => this.#clausal[index])
    const joined = clausal.flatMap((one) => {
      const attribution = this.#attributions[one.index]
      return (attribution && joinedSaying(attribution, one, this.#words)) ?? []
    })
    const last = clausal.at(-1)
    const tail = findTail(sentence, last, this.#attributions, this.#words, this.#speech)
    const joints = new Set(joined.map(({ start }) => start))
    return { sentence, said: new Layer(said), clausal, tail, joined, joints }
  }

  #told(
    clause: Span,
    piece: Span,
    { sentence, said, clausal, tail, joints }: Telling,
    isFreed: boolean,
  ): ToldClause {
    const near = said.touching(clause)
    const holding = near.length > 0 ? near.filter((one) => holds(one, clause)) : near
    const filling = near.length > 0 ? near.filter((one) => this.#fills(one, clause)) : near
    const goesOn = tail !== null && piece.start === tail.start
    const place = goesOn
      ? 'tail'
      : holding.some(({ index }) => this.#clausal[index])
        ? 'said'
        : clausal.length > 0 && !joints.has(piece.end) && !isFreed
          ? 'left'
          : 'plain'
    const sayings = goesOn ? [tail] : holding.length > 0 ? holding : filling.slice(0, 1)
    const words = this.#words.within(clause)
    const leads = place === 'left' || clausal.some(({ start }) => start === piece.end)
    const says = (span: Span) =>
      this.#saying.touches(span) || (leads && this.#helping.touches(span))
    return {
      ...clause,
      sayings: sayings.map(({ index }) => index),
      words,
      own:
        filling.length > 0 || isFreed || !says(clause)
          ? words
          : words.filter((word) => !says(word)),
      place,
      isWhole: holds(piece, sentence),
    }
  }

  #saysClause({ kind, content }: Attribution): boolean {
    return content.some((span) => {
      const words = this.#words.within(span)
      const [first] = words
      const calls = first && this.#speech.calling.has(this.#text.slice(first.start, first.end))
      return !calls && (this.#isClause(span) || (kind === 'direct' && orders(words)))
    })
  }

  #isClause(span: Span): boolean {
    const known = this.#isMain.get(span) ?? isMainClause(this.#words.within(span), this.#speech)
    this.#isMain.set(span, known)
    return known
  }

  /**
   * Whether what is said, which is no clause, and who says it are most of a clause, but for when or why it is said:
   *
   *     She declared victory | after partial results had given her a lead
   */
  #fills({ index }: Said, whole: Span): boolean {
    const attribution = this.#attributions[index]
    if (!attribution || this.#clausal[index]) return false
    const told = Math.max(...attribution.content.map(({ end }) => end))
    const next = { start: told, end: Math.min(whole.end, told + nearby) }
    const isBeside = this.#speech.subordinators.has(this.#words.within(next)[0]?.lower ?? '')
    const clause = isBeside ? { start: whole.start, end: told } : whole
    const inside = [...sayingWords(attribution), ...attribution.content].reduce(
      (sum, { start, end }) =>
        sum + Math.max(0, Math.min(end, clause.end) - Math.max(start, clause.start)),
      0,
    )
    return 2 * inside >= clause.end - clause.start
  }
}

const nothingSaid: Omit<Telling, 'sentence'> = {
  said: new Layer([]),
  clausal: [],
  tail: null,
  joined: [],
  joints: new Set(),
}

/** The word after what is said begins and ends within this many code units. */
const nearby = 12

/** The outermost first where two begin together. */
function byStart(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && one.end >= other.end
}
