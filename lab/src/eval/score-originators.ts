import type { Claim } from '@dateline/core'
import type { GoldClaim, GoldOriginator } from './gold/gold.ts'
import { type Locate, matchClaim } from './score-claims.ts'

/** How an article's own voice may be called: its publisher, its title, the agency of its dateline or credit. */
export type VoicesOf = (article: string) => readonly string[]

/**
 * Of claims that were met: on how many those who know what the appearances met say are, as a set, those wanted; outlets that name
 * no source and saw nothing themselves are left out on both sides. `originatorsOf` gives the originators of the story that an article
 * belongs to.
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
    const right = new Set(
      match.met.flatMap(({ wanted: { originator, knows } }) => (knows ? originator : [])),
    )
    const found = new Set(
      match.met.flatMap(({ wanted: { article }, found: { originator, stance } }) => {
        const listed = originatorsOf(article)
        const name = nameOriginator(originator, article, listed, voicesOf)
        const known = listed.find((one) => one.name === name)
        const isOutlet = known?.outlet ?? voicesOf(article).some((voice) => voice === originator)
        return isOutlet && stance !== 'witnessed' ? [] : name
      }),
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

/** "the Police" and "police" are one, and so are Kraków and Krakow. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^(?:the|an?) /, '')
}

/** Whole words of the one stand together in the other. */
function holds(a: string, b: string): boolean {
  const [one, other] = [` ${a} `, ` ${b} `]
  return one.includes(other) || other.includes(one)
}
