import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import { type Days, daysBetween, daysOf } from './days.ts'
import { decided, decisionsOn, sayDecision } from './decisions.ts'
import { aboutOf } from './grouping/about.ts'
import { agglomerate, type Pair } from './grouping/agglomerate.ts'
import { Components } from './grouping/components.ts'
import { type Features, sharedFeatures } from './grouping/features.ts'
import { Growth } from './grouping/growth.ts'
import { keyOf, mixKeys, pairsOf } from './grouping/key-of.ts'
import { Postings } from './grouping/postings.ts'
import { printedWords } from './grouping/printed-words.ts'
import { sampleOf } from './grouping/sample.ts'
import type { Subjects } from './grouping/subjects.ts'
import { weightiest } from './grouping/weightiest.ts'
import type { InParts } from './in-parts.ts'
import type { Pile } from './pile.ts'
import { centreOf } from './stories/centre.ts'
import { nearestDay } from './stories/day-without-year.ts'

/** How alike articles of one story are on average (cosine, after time decay). */
const together = 0.11
/**
 * Two groups are two stories where articles of one and the other are on average less than so much as alike as those of
 * the looser one are: two earthquakes of one week share much, two reports of one of them far more.
 */
const cohesion = 0.5
/** Two are not near each other that are less than so much as alike as both are to others. */
const near = 0.5
/** After so many days between two articles, their likeness counts for half. */
const halfLife = 10
/** This many days lie between two of which one has no day at all, as far as can be told: each may be of any time. */
const unknown = 5
/** After so many days no likeness is enough. */
const farthest = halfLife * Math.log2(1 / together)
/** Articles are compared that share two of this many of their weightiest features … */
const paired = 10
/** … or, in the same weeks, one of this many; what has no date shares weeks with none, and so two of these do. */
const single = 24
/** This many days are the same weeks; they overlap by half, so that what is near is together in one of them. */
const weeks = 32
/** Of the articles that share such features, each is compared with this many. */
const mostCompared = 32
/** Where more than a few share one, so many keys must bring two together: those of two features, for weeks overlap. */
const crowds = { few: 8, crowded: 3 }

/** Articles about one chain of events. */
export interface StoryGroup {
  /** Sorted by article id. */
  readonly analyses: readonly Analysis[]
  /** The article most like all the others. */
  readonly centre: Analysis
  /** How alike two of its articles are. */
  readonly likeness: (a: Analysis, b: Analysis) => number
  /** Why these articles are one story. */
  readonly because: string[]
}

/** Articles in groups by what happened, kept up to date. */
export class Stories {
  readonly #pile: Pile
  readonly #decisions: readonly Decision[]
  readonly #growth: Growth
  readonly #postings: Postings
  readonly #subjects: Subjects
  readonly #days: (Days | null)[] = []
  readonly #alike = new Map<number, Map<number, number>>()
  /** How alike the article is that each is most like. */
  readonly #best = new Map<number, number>()
  readonly #groupsOf = new WeakMap<readonly number[], number[][]>()
  readonly #components = new Components((article) => this.#nearTo(article))

  constructor(pile: Pile, subjects: Subjects, decisions: readonly Decision[]) {
    this.#pile = pile
    this.#subjects = subjects
    this.#decisions = decisions.filter(({ noun }) => noun === 'story')
    this.#growth = new Growth(() => pile.size)
    this.#postings = new Postings(pile.order, mostCompared, crowds, this.#growth)
  }

  /** Takes in articles that are new, with pauses; returns the groups around them, as they were and as they are. */
  *update(
    articles: readonly number[],
  ): InParts<{ gone: readonly (readonly number[])[]; made: number[][] }> {
    const fresh = new Set<number>(articles)
    const moved = new Set<number>()
    for (const article of articles) {
      const analysis = this.#pile.at(article)
      const about = aboutOf(analysis)
      const days = daysOf(analysis.article.publishedAt ?? '')
      this.#days[article] = days
      this.#growth.count()
      for (const one of this.#postings.put(article, keysOf(about, days))) moved.add(one)
      yield
    }
    const changed = new Set<number>(articles)
    for (const article of moved) {
      if (fresh.has(article)) continue
      for (const touched of this.#part(article)) changed.add(touched)
    }
    for (const article of articles) {
      for (const touched of this.#compare(article, fresh)) changed.add(touched)
      yield
    }
    for (const article of [...changed]) {
      const links = this.#linksOf(article)
      const best = [...links.values()].reduce((most, score) => Math.max(most, score), 0)
      if (best === this.#best.get(article)) continue
      this.#best.set(article, best)
      for (const other of links.keys()) changed.add(other)
    }
    const { gone, made } = this.#components.regroup(changed)
    const groups: number[][] = []
    for (const component of made) {
      groups.push(...(yield* this.#divide(component)))
      yield
    }
    return {
      gone: [...gone].flatMap((component) => this.#groupsOf.get(component) ?? []),
      made: groups,
    }
  }

  /**
   * Those that an article can share a story with: not where both are far more like others. So what is only a little
   * alike does not make one component of the whole pile.
   */
  *#nearTo(article: number): Iterable<number> {
    const best = this.#best.get(article) ?? 0
    for (const [other, score] of this.#alike.get(article) ?? []) {
      if (score >= near * Math.min(best, this.#best.get(other) ?? 0)) yield other
    }
  }

  /** Parts an article from those that it meets no longer: more articles never make two meet. Returns whose links that changes. */
  #part(article: number): number[] {
    const links = this.#alike.get(article)
    if (!links || links.size === 0) return []
    const met = this.#metBy(article)
    const parted: number[] = []
    for (const other of links.keys()) {
      if (met.has(other)) continue
      links.delete(other)
      this.#alike.get(other)?.delete(article)
      parted.push(article, other)
    }
    return parted
  }

  /** Compares a new article with those that it meets; returns whose links that changes. */
  #compare(article: number, fresh: ReadonlySet<number>): number[] {
    const linked: number[] = []
    for (const other of this.#metBy(article)) {
      if (fresh.has(other) && other < article) continue
      const score = this.#score(article, other)
      if (score < together) continue
      this.#linksOf(article).set(other, score)
      this.#linksOf(other).set(article, score)
      linked.push(article, other)
    }
    return linked
  }

  #metBy(article: number): Set<number> {
    const met = this.#postings.met(article)
    for (const other of this.#decidedWith(article, true)) met.add(other)
    return met
  }

  /** Parts what hangs together into stories: none is joined to another by one likeness alone. */
  *#divide(component: readonly number[]): InParts<number[][]> {
    const members = component.toSorted(this.#pile.order)
    const placeOf = new Map(members.map((member, at) => [member, at]))
    const pairs = members.flatMap((member, a) =>
      [
        ...(this.#alike.get(member) ?? []),
        ...this.#decidedWith(member, false).map(
          (other) => [other, Number.NEGATIVE_INFINITY] as const,
        ),
      ].flatMap(([other, score]): Pair[] => {
        const b = placeOf.get(other)
        return b !== undefined && a < b ? [{ a, b, score }] : []
      }),
    )
    const score = (a: number, b: number) => this.#score(members[a] as number, members[b] as number)
    const divided = yield* agglomerate(members.length, pairs, together, score, cohesion)
    const groups = divided.map((group) => group.map((at) => members[at] as number))
    this.#groupsOf.set(component, groups)
    return groups
  }

  /** Describes a group sorted by article id. */
  describe(group: readonly number[]): StoryGroup {
    const analyses = group.map((article) => this.#pile.at(article))
    const numbers = new Map(analyses.map((analysis, at) => [analysis, group[at] as number]))
    const likeness = (a: Analysis, b: Analysis) =>
      this.#likeness(numbers.get(a) as number, numbers.get(b) as number)
    const centre = centreOf(analyses, likeness)
    return { analyses, centre, likeness, because: this.#reasonsOf(analyses, centre) }
  }

  #likeness(a: number, b: number): number {
    const [one, two] = [this.#days[a], this.#days[b]]
    const apart = one && two ? daysBetween(one, two) : this.#mostlyApart(a, b)
    if (apart > farthest) return 0
    return this.#subjects.likeness(a, b) * 0.5 ** (apart / halfLife)
  }

  /** How many days lie between two of which not both are dated, by the day printed above the one where it has no year. */
  #mostlyApart(a: number, b: number): number {
    const [one, two] = [this.#days[a], this.#days[b]]
    const dated = one ?? two
    const nearest = dated && nearestDay(this.#pile.at(one ? b : a).article, dated)
    return nearest?.apart ?? unknown
  }

  /** A reviewer's word wins. */
  #score(a: number, b: number): number {
    const verdict = decided(
      this.#decisions,
      'story',
      this.#pile.idOf(a),
      this.#pile.idOf(b),
    )?.verdict
    if (verdict === undefined) return this.#likeness(a, b)
    return verdict === 'same' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
  }

  /** The articles that a reviewer's latest word joins to this one, or keeps apart from it. */
  #decidedWith(article: number, joined: boolean): number[] {
    const id = this.#pile.idOf(article)
    return decisionsOn(this.#decisions, 'story', id)
      .filter(({ verdict }) => (verdict === 'same') === joined)
      .flatMap(({ a, b }) => this.#pile.numberOf(a === id ? b : a) ?? [])
  }

  #linksOf(article: number): Map<number, number> {
    const links = this.#alike.get(article) ?? new Map<number, number>()
    this.#alike.set(article, links)
    return links
  }

  /** What reviewers said of the articles of a story, and of others with them. */
  #reviewsOf(members: readonly Analysis[]): string[] {
    const reviews = new Set(
      members.flatMap(({ article }) => decisionsOn(this.#decisions, 'story', article.id)),
    )
    return [...reviews].map((one) => `${one.a} and ${one.b}: ${sayDecision(one)}`).sort()
  }

  /** What the articles have in common with the one in their middle. */
  #reasonsOf(members: readonly Analysis[], centre: Analysis): string[] {
    if (members.length === 1) return ['no other article tells of this', ...this.#reviewsOf(members)]
    const middle = aboutOf(centre)
    const counts = new Map<string, number>()
    for (const member of sampleOf(members)) {
      if (member === centre) continue
      for (const feature of sharedFeatures(middle, aboutOf(member))) {
        counts.set(feature, (counts.get(feature) ?? 0) + 1)
      }
    }
    const common = new Map(
      [...counts].map(([stem, count]) => [stem, count * (middle.get(stem) ?? 0)]),
    )
    const words = printedWords(weightiest(common, 8), centre.article.text)
    return [`words in common: ${words.join(', ')}`, ...this.#reviewsOf(members)]
  }
}

function keysOf(about: Features, days: Days | null): number[] {
  const keys = weightiest(about, single).map(keyOf)
  const first = keys.slice(0, days ? paired : single).sort((a, b) => a - b)
  const mixed = pairsOf(first)
  for (const week of weeksOf(days)) for (const key of keys) mixed.push(mixKeys(key, week))
  return mixed
}

/** The stretches of weeks that hold the first or the last of the days, by number; -1 where no day is known. */
function weeksOf(days: Days | null): number[] {
  if (!days) return [-1]
  const half = weeks / 2
  const halves = [days.from, days.to].map((day) => Math.floor(day / half))
  return [...new Set(halves.flatMap((at) => [at, at + 1]))]
}
