import type { Decision } from '../model/decision.ts'
import { findDirection } from './copies/direction.ts'
import { type Described, type Family, familiesOf } from './copies/family.ts'
import type { Overlap } from './copies/overlap.ts'
import { Paraphrases } from './copies/paraphrases.ts'
import { shinglesIn } from './copies/passages.ts'
import { retoldShare } from './copies/retelling.ts'
import { type Carried, Verbatim } from './copies/verbatim.ts'
import { decided, decisionsOn } from './decisions.ts'
import { Components } from './grouping/components.ts'
import type { Subjects } from './grouping/subjects.ts'
import type { InParts } from './in-parts.ts'
import type { Pile } from './pile.ts'

/** Fewer shared shingles than this are a set phrase, not a copied passage. */
const leastShingles = 4
/** The share of an article's words that makes it a copy … */
const partly = 0.25
/** … or so small a one, with this many words, where it tells again so much sentence for sentence. */
const rewritten = { share: 0.1, words: 15, retold: 0.28 }
/** What carries the same words on unlike matters (cosine) is the same page's furniture, not the same news. */
const sameMatter = 0.25

/** What two articles are compared for. */
interface Met {
  readonly verbatim: boolean
  readonly paraphrase: boolean
}

/** Which articles carry text of which, in families that descend from one text; kept up to date. */
export class Copies {
  readonly #pile: Pile
  readonly #decisions: readonly Decision[]
  readonly #verbatim: Verbatim
  readonly #paraphrases: Paraphrases
  readonly #subjects: Subjects
  readonly #overlaps = new Map<number, Map<number, Overlap>>()
  readonly #described = new Map<string, Described>()
  readonly #components = new Components((article) => this.#overlaps.get(article)?.keys() ?? [])

  constructor(pile: Pile, subjects: Subjects, decisions: readonly Decision[]) {
    this.#pile = pile
    this.#subjects = subjects
    this.#decisions = decisions
    this.#verbatim = new Verbatim(pile)
    this.#paraphrases = new Paraphrases(pile, subjects)
  }

  /**
   * Takes in articles, with pauses; returns the families that are no more (by their members), and those that are new or
   * changed.
   */
  *add(
    articles: readonly number[],
  ): InParts<{ gone: Iterable<readonly number[]>; made: Family[] }> {
    const fresh = new Set<number>(articles)
    const moved = new Set<number>()
    for (const article of articles) {
      for (const one of this.#verbatim.put(article)) moved.add(one)
      for (const one of this.#paraphrases.put(article)) moved.add(one)
      yield
    }
    const changed = new Set<number>(articles)
    for (const article of moved) {
      if (fresh.has(article)) continue
      for (const touched of this.#part(article)) changed.add(touched)
    }
    for (const [article, paraphrases] of this.#byNearness(fresh)) {
      for (const touched of this.#compare(article, paraphrases, fresh)) changed.add(touched)
      yield
    }
    const { gone, made } = this.#components.regroup(changed)
    const families: Family[] = []
    for (const members of made) {
      families.push(...(yield* this.#describe(members)))
      yield
    }
    return { gone, made: families }
  }

  /** Articles, each with those that it may tell in other words, in an order in which those follow each other. */
  *#byNearness(articles: ReadonlySet<number>): Iterable<[article: number, met: Set<number>]> {
    const left = new Set(articles)
    for (const first of articles) {
      for (const open = [first]; open.length > 0; ) {
        const article = open.pop() as number
        if (!left.delete(article)) continue
        const met = this.#paraphrases.met(article)
        for (const other of met) if (left.has(other)) open.push(other)
        yield [article, met]
      }
    }
  }

  /** Parts an article from those that it meets no longer: more articles never make two meet. Returns whose links that changes. */
  #part(article: number): number[] {
    const links = this.#overlaps.get(article)
    if (!links || links.size === 0) return []
    const parted: number[] = []
    for (const [other, overlap] of links) {
      const [a, b] = this.#pile.order(article, other) < 0 ? [article, other] : [other, article]
      const met = {
        verbatim: this.#verbatim.meets(article, other),
        paraphrase: this.#paraphrases.meets(article, other),
      }
      if (this.#isLink(a, b, overlap, met)) continue
      links.delete(other)
      this.#overlaps.get(other)?.delete(article)
      parted.push(article, other)
    }
    return parted
  }

  /** Compares a new article with those that it meets; returns whose links that changes. */
  #compare(
    article: number,
    paraphrases: ReadonlySet<number>,
    fresh: ReadonlySet<number>,
  ): number[] {
    const verbatim = this.#verbatim.met(article)
    const joined = this.#joinedWith(article)
    const linked: number[] = []
    for (const other of new Set([...verbatim, ...paraphrases, ...joined])) {
      const first = this.#pile.order(article, other) < 0
      if (!first && fresh.has(other)) continue
      const [a, b] = first ? [article, other] : [other, article]
      const met = { verbatim: verbatim.has(other), paraphrase: paraphrases.has(other) }
      const overlap = this.#overlap(a, b, {
        ...met,
        verbatim: met.verbatim || joined.has(other),
      })
      if (!overlap || !this.#isLink(a, b, overlap, met)) continue
      this.#link(article, other, overlap)
      linked.push(article, other)
    }
    return linked
  }

  /** Those that a reviewer holds to be of one text with an article, whether or not they share any. */
  #joinedWith(article: number): Set<number> {
    const id = this.#pile.idOf(article)
    const joined = decisionsOn(this.#decisions, 'copy', id).flatMap(({ a, b, verdict }) => {
      const other = verdict === 'same' ? this.#pile.numberOf(a === id ? b : a) : undefined
      return other === undefined || other === article ? [] : [other]
    })
    return new Set(joined)
  }

  /** What two articles have in common: where that makes a link, the same whatever they met for. */
  #overlap(a: number, b: number, asked: Met): Overlap | null {
    const [{ article: one }, { article: two }] = [this.#pile.at(a), this.#pile.at(b)]
    const decision = decided(this.#decisions, 'copy', one.id, two.id) ?? null
    if (decision && decision.verdict !== 'same') return null
    // what can be a copy in other words only is held against each other for that alone
    const byWords = decision || (asked.verbatim && this.#isSameMatter(a, b))
    if (!byWords && !asked.paraphrase) return null
    const known = byWords ? null : this.#paraphrases.compare(a, b)
    if (known && !known.isCopy) return null
    const carried = this.#verbatim.compare(a, b)
    const isVerbatim = this.#isVerbatim(a, b, carried)
    const enough = isVerbatim && Math.max(carried.ofA, carried.ofB) >= partly
    const matters = !enough && (isVerbatim || asked.paraphrase)
    const retold = matters ? (known ?? this.#paraphrases.compare(a, b)) : null
    const { ofA, ofB } = retold?.isCopy ? retold : carried
    const direction = findDirection({ a: one, b: two, ofA, ofB })
    return { a: one, b: two, ...carried, retold, isVerbatim, direction, decision }
  }

  /** Whether the one is a copy of the other, for what they are compared for. A reviewer's word wins. */
  #isLink(a: number, b: number, { decision, isVerbatim, retold }: Overlap, met: Met): boolean {
    if (decision) return decision.verdict === 'same'
    if (isVerbatim && met.verbatim) return true
    return met.paraphrase && (retold ?? this.#paraphrases.compare(a, b)).isCopy
  }

  #isVerbatim(a: number, b: number, { ofA, ofB, runs, covered }: Carried): boolean {
    if (shinglesIn(runs) < leastShingles) return false
    const share = Math.max(ofA, ofB)
    const [one, two] = [this.#pile.at(a), this.#pile.at(b)]
    if (share < rewritten.share || !this.#isSameMatter(a, b)) return false
    return (
      share >= partly || (covered >= rewritten.words && retoldShare(one, two) >= rewritten.retold)
    )
  }

  #isSameMatter(a: number, b: number): boolean {
    return this.#subjects.likeness(a, b) >= sameMatter
  }

  #link(a: number, b: number, overlap: Overlap): void {
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = this.#overlaps.get(one)
      if (known) known.set(other, overlap)
      else this.#overlaps.set(one, new Map([[other, overlap]]))
    }
  }

  *#describe(members: readonly number[]): InParts<Family[]> {
    const sorted = members.toSorted(this.#pile.order)
    return yield* familiesOf(
      sorted.map((member) => this.#pile.at(member)),
      (at) => [...(this.#overlaps.get(sorted[at] ?? -1)?.values() ?? [])],
      this.#described,
    )
  }
}
