import type { ClaimStatus } from '../model/claim.ts'
import type { ClaimView } from './claim.ts'
import type { StoryView } from './story.ts'

/** A claim with the date under which the timeline lists it first. */
export interface DatedClaim {
  readonly date: string | null
  readonly claim: ClaimView
}

export interface Section {
  readonly status: ClaimStatus
  readonly heading: string
  readonly meaning: string
  readonly claims: readonly DatedClaim[]
}

const headings: readonly Omit<Section, 'claims'>[] = [
  { status: 'corroborated', heading: 'Agreed', meaning: 'two or more originators' },
  {
    status: 'repeated',
    heading: 'Reported by several, said by one',
    meaning: 'several reports, one originator',
  },
  { status: 'contested', heading: 'Disputed', meaning: 'accounts that cannot both hold' },
  { status: 'single-source', heading: 'Said once', meaning: 'one report' },
]

/** The claims of a story by how well they are supported, each once, by date; empty sections too. */
export function groupClaims(view: StoryView): Section[] {
  const dated = new Map<string, DatedClaim>()
  for (const { date, claims } of view.rows) {
    for (const claim of claims) if (!dated.has(claim.id)) dated.set(claim.id, { date, claim })
  }
  const all = [...dated.values()]
  return headings.map((heading) => ({
    ...heading,
    claims: all.filter(({ claim }) => claim.status === heading.status),
  }))
}
