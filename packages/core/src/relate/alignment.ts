import { cosine, sharedFeatures } from './features.ts'
import { agree } from './quantities.ts'
import type { Telling } from './telling.ts'

/** How well two tellings say the same, 0 to 1, and why. */
export interface Alignment {
  readonly score: number
  readonly because: string[]
}

interface Reason {
  readonly weight: number
  /** What the two share, in words; null where they share nothing of this kind. */
  readonly shared: (a: Telling, b: Telling) => string | null
}

/** Less in common than this (nats) and two tellings are not compared at all. */
const leastShared = 9

/** What makes two tellings one claim beside what their words have in common. */
const reasons: readonly Reason[] = [
  {
    weight: 0.1,
    shared: (a, b) => {
      const type = a.events.find((one) => b.events.some((two) => one.type === two.type))?.type
      const together = [...a.entities].some((id) => b.entities.has(id))
      return type && together ? `the same kind of event (${type}) with the same name` : null
    },
  },
  {
    weight: 0.1,
    shared: (a, b) => {
      const same = a.quantities.some(
        (one) => one.value !== null && b.quantities.some((two) => agree(one, two)),
      )
      return same ? 'a number in common' : null
    },
  },
  {
    weight: 0.1,
    shared: ({ originator: a }, { originator: b }) =>
      a.key === b.key && !a.key.startsWith('origin ') ? `both from ${a.name}` : null,
  },
  {
    weight: 0.05,
    shared: (a, b) => {
      const day = a.times.find(
        ({ precision, value }) =>
          precision === 'day' && b.times.some((other) => other.value === value),
      )
      return day ? `both of ${day.value}` : null
    },
  },
]

/** Compares two tellings by a table of weighted reasons. */
export function align(a: Telling, b: Telling): Alignment {
  const shared = sharedFeatures(a.features, b.features)
  const common = shared.reduce((sum, feature) => sum + (a.features.get(feature) ?? 0), 0)
  if (common < leastShared) return { score: 0, because: [] }
  const likeness = cosine(a.features, b.features)
  const words = shared.filter((feature) => !feature.includes(' ')).slice(0, 5)
  const because = words.length > 0 ? [`words in common: ${words.join(', ')}`] : []
  let score = likeness
  for (const { weight, shared: find } of reasons) {
    const reason = find(a, b)
    if (!reason) continue
    score += weight
    because.push(reason)
  }
  return { score: Math.min(1, Math.round(score * 100) / 100), because }
}
