import {
  type ClaimView,
  groupClaims,
  measure,
  ownDaysFirst,
  type StoryView,
  sayDate,
  sayShortDate,
  shorten,
} from '@dateline/core'
import { line, type Piece, piece, spread } from '../line.ts'
import type { Item } from '../pane.ts'
import { type Arrangement, articleScreen } from '../screen.ts'
import { matches } from './matches.ts'

/** The claims of a story as a list, by time, by support or by source; only those that hold the words looked for. */
export function claimItems(
  view: StoryView,
  arrangement: Arrangement,
  find: string,
  width: number,
): { items: Item[]; claims: ClaimView[] } {
  const items: Item[] = []
  const claims: ClaimView[] = []
  const dates = datesOf(view)
  const dateCells = Math.max(0, ...[...dates.values()].map(measure))
  for (const group of groupsOf(view, arrangement)) {
    const found = group.claims.filter((claim) => matches(toldIn(claim), find))
    if (found.length === 0) continue
    if (group.heading) items.push({ lines: [line(piece(group.heading, 'faint'))] })
    found.forEach((claim, index) => {
      const date = group.heading || index === 0 ? (dates.get(claim.id) ?? '') : ''
      items.push({
        lines: [claimLine(claim, date.padStart(dateCells), width)],
        choice: choiceOf(view.id, claim),
        landmark: claim.conflicts.length > 0,
      })
      claims.push(claim)
    })
  }
  return { items, claims }
}

/** What a claim is found by: its words, as every article has them, and who says them. */
function toldIn({ text, appearances }: ClaimView): string {
  const told = appearances.flatMap((one) => [one.text, one.who ?? '', one.teller, ...one.via])
  return [text, ...told].join('\n')
}

interface Group {
  /** Null: dates at the left tell the groups apart. */
  readonly heading: string | null
  readonly claims: readonly ClaimView[]
}

function groupsOf(view: StoryView, arrangement: Arrangement): Group[] {
  if (arrangement === 'time') {
    const headed = new Set<string>()
    return ownDaysFirst(view.rows).map(({ date, background, claims }) => {
      const part = date === null ? 'Undated' : background ? 'Before the story' : null
      const heading = part && !headed.has(part) ? part : null
      if (part) headed.add(part)
      return { heading, claims }
    })
  }
  if (arrangement === 'support') {
    return groupClaims(view).map(({ heading, meaning, claims }) => ({
      heading: `${heading} (${meaning})`,
      claims: claims.map(({ claim }) => claim),
    }))
  }
  return view.sources.map(({ article, label, published }) => ({
    heading: published ? `${label} · ${sayDate(published.date)}` : label,
    claims: view.claims.filter((one) => one.appearances.some((told) => told.article === article)),
  }))
}

function datesOf(view: StoryView): Map<string, string> {
  const dates = new Map<string, string>()
  for (const { date, claims } of view.rows) {
    for (const { id } of claims) if (!dates.has(id)) dates.set(id, date ? sayShortDate(date) : '—')
  }
  return dates
}

const most = 4

// ` 8 Sep  Flag raised over the town        ●●●  2 ≠`
function claimLine(claim: ClaimView, date: string, width: number) {
  const dots = '●'.repeat(Math.min(claim.reports, most)).padEnd(most)
  const more = claim.reports > most ? '+' : ' '
  const mark = claim.conflicts.length > 0 ? '≠' : claim.oneOriginator ? '◆' : ' '
  const right: Piece[] = [
    piece(` ${dots}${more}`, 'accent'),
    piece(`${String(claim.originators.length).padStart(2)} ${mark}`),
  ]
  const left = line(piece(date, 'faint'), '  ', shorten(claim.text, width - measure(date) - 13))
  return spread(left, right, width)
}

function choiceOf(story: string, claim: ClaimView) {
  const [conflict] = claim.conflicts
  const [first] = claim.appearances
  if (!first) return { opens: null, citation: claim.text, conflict }
  const { article, label, start, end } = first
  const opens = articleScreen(story, article, { start, end })
  return { opens, citation: `“${first.text}” (${label}, characters ${start}–${end})`, conflict }
}
