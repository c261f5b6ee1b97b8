import type { Span } from '../model/span.ts'

/** A sorted layer of spans, asked for what lies inside or touches another span by binary search. */
export class Layer<T extends Span> {
  readonly spans: readonly T[]
  /** The farthest end up to each span: tells how far back a touching span can begin. */
  readonly #reach: readonly number[]

  constructor(spans: readonly T[]) {
    this.spans = spans
    let farthest = 0
    this.#reach = spans.map(({ end }) => (farthest = Math.max(farthest, end)))
  }

  at(index: number): T | undefined {
    return this.spans[index]
  }

  /** The spans that lie wholly inside. */
  within({ start, end }: Span): T[] {
    const near = this.#near(start, end)
    const isWithin = (span: T) => span.start >= start && span.end <= end
    return near.every(isWithin) ? near : near.filter(isWithin)
  }

  /** The indices of the spans that lie wholly inside. */
  indicesWithin({ start, end }: Span): number[] {
    const indices: number[] = []
    for (let at = this.#firstReaching(start); at < this.spans.length; at += 1) {
      const span = this.spans[at]
      if (!span || span.start >= end) break
      if (span.start >= start && span.end <= end) indices.push(at)
    }
    return fitted(indices)
  }

  /** The spans that share a code unit with this one. */
  touching({ start, end }: Span): T[] {
    const near = this.#near(start, end)
    const touches = (span: T) => span.end > start
    return near.every(touches) ? near : near.filter(touches)
  }

  /** The indices of the spans that share a code unit with this one. */
  indicesTouching({ start, end }: Span): number[] {
    const indices: number[] = []
    for (let at = this.#firstReaching(start); at < this.spans.length; at += 1) {
      const span = this.spans[at]
      if (!span || span.start >= end) break
      if (span.end > start) indices.push(at)
    }
    return fitted(indices)
  }

  /** Whether a span shares a code unit with this one. */
  touches({ start, end }: Span): boolean {
    for (let at = this.#firstReaching(start); at < this.spans.length; at += 1) {
      const span = this.spans[at]
      if (!span || span.start >= end) return false
      if (span.end > start) return true
    }
    return false
  }

  /** The spans from the first that, or one before which, reaches beyond `start`, to the last that begins before `end`. */
  #near(start: number, end: number): T[] {
    const from = this.#firstReaching(start)
    let to = from
    while (to < this.spans.length && (this.spans[to] as T).start < end) to += 1
    return this.spans.slice(from, to)
  }

  /** The first index whose span, or one before it, ends after `offset`. */
  #firstReaching(offset: number): number {
    let [low, high] = [0, this.#reach.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#reach[middle] ?? 0) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
}

/** The same list without the room for sixteen more that engines give one that is added to: analyses keep many. */
function fitted(indices: readonly number[]): number[] {
  return indices.length === 0 ? [] : indices.slice()
}
