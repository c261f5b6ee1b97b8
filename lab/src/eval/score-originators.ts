import type { Claim } from '@dateline/core'
import type { GoldClaim, GoldOriginator } from './gold/gold.ts'
import { type Locate, matchClaim } from './score-claims.ts'

/** How an article's own voice may be called: its publisher, its title, the agency of its dateline or credit. */
export type VoicesOf = (article: string) => readonly string[]

/**
 * Of claims that were met: on how many the originators of the appearances that were met are, as a set, those wanted.
 * `originatorsOf` gives the originators of the story that an article belongs to.
 */
export function scoreOriginators(
  claims: readonly Claim[],
  gold: readonly GoldClaim[],
  locate: Locate,
  originatorsOf: (article: string) => readonly GoldOriginator[],
  voicesOf: VoicesOf,
): { right: number; of: number } {
  const met = gold.flatMap((wanted) => {
    const match = matchClaim(claims, wanted, locate)
    if (!match) return []
    const right = new Set(match.met.map(({ wanted: { originator } }) => originator))
    const found = new Set(
      match.met.map(({ wanted: { article }, found: { originator } }) =>
        nameOriginator(originator, article, originatorsOf(article), voicesOf),
      ),
    )
    return [right.size === found.size && [...right].every((name) => found.has(name))]
  })
  return { right: met.filter(Boolean).length, of: met.length }
}

/** Which of the listed originators a printed name stands for; the name itself where it is none of them. */
export function nameOriginator(
  printed: string,
  article: string,
  listed: readonly GoldOriginator[],
  voicesOf: VoicesOf,
): string {
  const words = plain(printed)
  const byForm = listed.find(({ forms }) => forms.some((form) => plain(form) === words))
  if (byForm) return byForm.name
  if (voicesOf(article).some((voice) => plain(voice) === words)) {
    return listed.find(({ voiceOf }) => voiceOf.includes(article))?.name ?? printed
  }
  const inside = listed.filter(({ forms }) => forms.some((form) => holds(words, plain(form))))
  return inside.length === 1 ? (inside[0]?.name ?? printed) : printed
}

/** "the Police" and "police" are one. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '')
}

/** Whole words of the one stand together in the other. */
function holds(a: string, b: string): boolean {
  const [one, other] = [` ${a} `, ` ${b} `]
  return one.includes(other) || other.includes(one)
}
