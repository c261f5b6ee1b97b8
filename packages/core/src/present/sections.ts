import type { ClaimStatus } from '../model/claim.ts'
import type { ClaimView } from './claim.ts'
import type { StoryView } from './story.ts'
import type { RowView } from './timeline.ts'

/** A claim with its date in the timeline. */
export interface DatedClaim {
  readonly date: string | null
  readonly background: boolean
  readonly claim: ClaimView
}

export interface Section {
  readonly status: ClaimStatus
  readonly heading: string
  readonly meaning: string
  /** The story’s own days in their order, then background, then what no span dates. */
  readonly claims: readonly DatedClaim[]
  /** How many more claims there are than were asked for. */
  readonly leftOut: number
}

const headings: readonly Omit<Section, 'claims' | 'leftOut'>[] = [
  { status: 'corroborated', heading: 'Agreed', meaning: 'two or more originators' },
  {
    status: 'repeated',
    heading: 'Reported by several',
    meaning: 'no two sources surely say the same',
  },
  { status: 'contested', heading: 'Disputed', meaning: 'accounts that cannot both hold' },
  { status: 'single-source', heading: 'Said once', meaning: 'one report' },
]

/** The claims of a story by how well they are supported, each once, at most `most` in a section; empty sections included. */
export function groupClaims(view: StoryView, most = Number.POSITIVE_INFINITY): Section[] {
  const dated = new Map<string, DatedClaim>()
  for (const { date, background, claims } of ownDaysFirst(view.rows)) {
    for (const claim of claims) {
      if (!dated.has(claim.id)) dated.set(claim.id, { date, background, claim })
    }
  }
  const all = [...dated.values()]
  return headings.map((heading) => {
    const claims = all.filter(({ claim }) => claim.status === heading.status)
    const kept = claims.slice(0, most)
    return { ...heading, claims: kept, leftOut: claims.length - kept.length }
  })
}

/** The rows of a timeline in reading order: the story’s own days, background, what no span dates. */
export function ownDaysFirst(rows: readonly RowView[]): RowView[] {
  const place = ({ date, background }: RowView) => (date === null ? 2 : background ? 1 : 0)
  return rows.toSorted((a, b) => place(a) - place(b))
}
