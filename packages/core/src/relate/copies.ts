import type { Decision } from '../model/decision.ts'
import type { Overlap } from './copies/direction.ts'
import { type Family, familiesOf } from './copies/family.ts'
import { sharedRuns, shinglesIn, wordsCovered } from './copies/passages.ts'
import { retoldShare } from './copies/retelling.ts'
import {
  fingerprintsOf,
  firstPlaces,
  type Shingled,
  shingle,
  shingleSize,
} from './copies/shingles.ts'
import { ownWordsOf } from './copies/words.ts'
import { decided, decisionsOn } from './decisions.ts'
import { aboutOf } from './grouping/about.ts'
import { Components } from './grouping/components.ts'
import { cosine } from './grouping/features.ts'
import { Postings } from './grouping/postings.ts'
import type { Pile } from './pile.ts'

/** Fewer shared shingles than this are a set phrase, not a copied passage. */
const leastShingles = 4
/** The share of an article's words that makes it a copy … */
const partly = 0.25
/** … or so small a one, with so many words, where it tells again so much sentence for sentence. */
const rewritten = { share: 0.1, words: 15, retold: 0.28 }
/** What carries the same words on unlike matters (cosine) is the same page's furniture, not the same news. */
const sameMatter = 0.25
/** Of the articles that share a fingerprint, each is compared with so many. */
const mostCompared = 16

/** Which articles carry text of which, in families that descend from one text; kept up to date. */
export class Copies {
  readonly #pile: Pile
  readonly #decisions: readonly Decision[]
  readonly #postings: Postings
  readonly #texts = new Map<number, Shingled>()
  readonly #overlaps = new Map<number, Map<number, Overlap>>()
  readonly #components = new Components((article) => this.#overlaps.get(article)?.keys() ?? [])

  constructor(pile: Pile, decisions: readonly Decision[]) {
    this.#pile = pile
    this.#decisions = decisions
    this.#postings = new Postings(pile.order, mostCompared)
  }

  /** Takes in articles; returns the families that are no more (by their members), and those that are new or changed. */
  add(articles: readonly number[]): { gone: Iterable<readonly number[]>; made: Family[] } {
    const unsure = new Set<number>(articles)
    for (const article of articles) {
      const text = shingle(ownWordsOf(this.#pile.at(article)).map(({ folded }) => folded))
      this.#texts.set(article, text)
      for (const moved of this.#postings.put(article, fingerprintsOf(text))) unsure.add(moved)
    }
    const changed = new Set<number>(articles)
    for (const article of [...unsure].sort(this.#pile.order)) {
      for (const touched of this.#compare(article, unsure)) changed.add(touched)
    }
    const { gone, made } = this.#components.regroup(changed)
    return { gone, made: made.flatMap((members) => this.#describe(members)) }
  }

  /** Compares an article with those that it meets; returns whose links that changes. */
  #compare(article: number, unsure: ReadonlySet<number>): number[] {
    const met = this.#postings.met(article)
    for (const other of this.#joinedWith(article)) met.add(other)
    const changed: number[] = []
    for (const other of this.#overlaps.get(article)?.keys() ?? []) {
      if (met.has(other)) continue
      this.#overlaps.get(article)?.delete(other)
      this.#overlaps.get(other)?.delete(article)
      changed.push(article, other)
    }
    let places: Map<number, number> | undefined
    for (const other of met) {
      const first = this.#pile.order(article, other) < 0
      if ((!first && unsure.has(other)) || this.#overlaps.get(article)?.has(other)) continue
      if (first) places ??= firstPlaces(this.#textOf(article))
      const overlap =
        first && places
          ? this.#overlap(article, places, other)
          : this.#overlap(other, firstPlaces(this.#textOf(other)), article)
      if (!this.#isCopy(article, other, overlap)) continue
      this.#link(article, other, overlap)
      changed.push(article, other)
    }
    return changed
  }

  /** Those that a reviewer holds to be of one text with this article, whether or not they share any. */
  #joinedWith(article: number): number[] {
    const id = this.#pile.idOf(article)
    return decisionsOn(this.#decisions, 'copy', id).flatMap(({ a, b, verdict }) => {
      const other = verdict === 'same' ? this.#pile.numberOf(a === id ? b : a) : undefined
      return other === undefined || other === article ? [] : [other]
    })
  }

  #overlap(a: number, places: ReadonlyMap<number, number>, b: number): Overlap {
    const [from, copy] = [this.#textOf(a), this.#textOf(b)]
    const runs = sharedRuns(from, places, copy)
    const covered = wordsCovered(runs)
    const share = ({ words }: Shingled) =>
      Math.min(1, covered / Math.max(shingleSize, words.length))
    const [one, two] = [this.#pile.at(a).article, this.#pile.at(b).article]
    const decision = decided(this.#decisions, 'copy', one.id, two.id) ?? null
    return { a: one, b: two, runs, ofA: share(from), ofB: share(copy), decision }
  }

  /** A reviewer's word wins. */
  #isCopy(one: number, other: number, { ofA, ofB, runs, decision }: Overlap): boolean {
    if (decision) return decision.verdict === 'same'
    if (shinglesIn(runs) < leastShingles) return false
    const share = Math.max(ofA, ofB)
    if (share < rewritten.share || this.#matterInCommon(one, other) < sameMatter) return false
    return (
      share >= partly ||
      (wordsCovered(runs) >= rewritten.words &&
        retoldShare(this.#pile.at(one), this.#pile.at(other)) >= rewritten.retold)
    )
  }

  #matterInCommon(one: number, other: number): number {
    return cosine(aboutOf(this.#pile.at(one)), aboutOf(this.#pile.at(other)))
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

  #describe(members: readonly number[]): Family[] {
    const sorted = members.toSorted(this.#pile.order)
    return familiesOf(
      sorted.map((member) => this.#pile.at(member)),
      (at) => [...(this.#overlaps.get(sorted[at] ?? -1)?.values() ?? [])],
    )
  }

  #textOf(article: number): Shingled {
    const text = this.#texts.get(article)
    if (!text) throw new RangeError(`no words of article ${article} are known`)
    return text
  }
}
