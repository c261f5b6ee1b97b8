import { cosine, sharedFeatures } from '../grouping/features.ts'
import { sameCounted } from './counted.ts'
import { agree } from './quantities.ts'
import type { Telling } from './telling.ts'

/** How well two tellings say the same, 0 to 1, and why. */
export interface Alignment {
  readonly score: number
  readonly because: string[]
}

interface Reason {
  readonly weight: number
  /** What speaks for it, in words; null where nothing does. */
  readonly find: (a: Telling, b: Telling) => string | null
}

/** Less in common than this (nats) is no ground to call two tellings one, unless it is all that both say. */
const leastShared = 2
const wordForWord = 0.95
/** One word in common is a coincidence; peoples and kinds of event do not count. */
const leastTelling = 2

/** A name that is more common than this (nats) tells nothing by itself. */
const rareName = 2.5

/** What makes two tellings one claim, beside how much their words have in common. */
const reasons: readonly Reason[] = [
  {
    weight: 0.12,
    find: (a, b) => {
      const type = a.events.find((one) => b.events.some((two) => one.type === two.type))?.type
      return type && named(a).some((name) => named(b).includes(name))
        ? `the same kind of event (${type}) with the same name`
        : null
    },
  },
  {
    weight: 0.1,
    find: (a, b) => {
      const same = a.quantities.some(
        (one) => one.value !== null && b.quantities.some((two) => agree(one, two)),
      )
      return same ? 'a number in common' : null
    },
  },
  {
    weight: 0.15,
    find: ({ originator: a }, { originator: b }) =>
      a.key === b.key && !a.key.startsWith('origin ') ? `both from ${a.name}` : null,
  },
  {
    weight: 0.1,
    find: (a, b) =>
      a.originator.key === b.originator.key && isQuoted(a) && isQuoted(b)
        ? 'one speaker, quoted twice'
        : null,
  },
  {
    weight: 0.05,
    find: (a, b) => {
      const day = a.times.find(
        ({ precision, value }) =>
          precision === 'day' && b.times.some((other) => other.value === value),
      )
      return day ? `both of ${day.value}` : null
    },
  },
  {
    weight: 0.1,
    find: (a, b) => {
      const counted = a.quantities.flatMap((one) =>
        b.quantities.flatMap((two) => sameCounted(a, one, b, two) ?? []),
      )[0]
      return counted ? `both give a number of ${counted}` : null
    },
  },
]

/** Compares two tellings by a table of weighted reasons. */
export function align(a: Telling, b: Telling): Alignment {
  const shared = sharedFeatures(a.features, b.features)
  const common = shared.reduce((sum, feature) => sum + (a.features.get(feature) ?? 0), 0)
  const words = shared.filter((feature) => !feature.includes(' ')).slice(0, 5)
  const because = words.length > 0 ? [`words in common: ${words.join(', ')}`] : []
  let score = cosine(a.features, b.features)
  if (common < leastShared && score < wordForWord) return { score: 0, because }
  if (shared.filter(tells).length < leastTelling && score < wordForWord)
    return { score: 0, because }
  for (const { weight, find } of reasons) {
    const reason = find(a, b)
    if (!reason) continue
    score += weight
    because.push(reason)
  }
  return { score: Math.min(1, Math.round(score * 100) / 100), because }
}

/** A stem, or the name of somebody, something or some place. */
function tells(feature: string): boolean {
  return !feature.includes(' ') || /^(?:person|organization|place) /.test(feature)
}

/** The names that tell one thing from others: no peoples, and none that half the story has. */
function named({ features }: Telling): string[] {
  return [...features]
    .filter(([key, weight]) => /^(?:person|organization|place) /.test(key) && weight >= rareName)
    .map(([key]) => key)
}

/** Whether a telling stands in quotation marks, in part at least: two translations of it share few words. */
function isQuoted({ analysis, statement }: Telling): boolean {
  const kind = analysis.attributions[statement.attribution ?? -1]?.kind
  return kind === 'direct' || kind === 'mixed'
}
