import type { BlockRole } from '../model/article.ts'
import { aroundReasons } from './around-reasons.ts'
import type { Before } from './before.ts'
import { bodyReasons } from './body-reasons.ts'
import { captionReasons } from './caption-reasons.ts'
import { dateReasons } from './date-reasons.ts'
import { headingReasons } from './heading-reasons.ts'
import { linkReasons } from './link-reasons.ts'
import { mastheadReasons } from './masthead-reasons.ts'
import { noticeReasons } from './notice-reasons.ts'
import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import type { Reason } from './reason.ts'
import { rowReasons } from './row-reasons.ts'
import { bitsOfSigns, signsOf } from './signs.ts'
import { standfirstReasons } from './standfirst-reasons.ts'
import { bitsOf } from './uses.ts'

/** Everything that speaks for or against a role, beside the wordings of the language. */
const reasons: readonly Reason[] = [
  ...bodyReasons,
  ...headingReasons,
  ...rowReasons,
  ...mastheadReasons,
  ...dateReasons,
  ...standfirstReasons,
  ...captionReasons,
  ...aroundReasons,
  ...linkReasons,
  ...noticeReasons,
]

/** A reason as it is asked once its signs are seen. All have the same keys: that makes them quick to read. */
export interface ReadyReason {
  readonly role: BlockRole
  readonly weight: number
  readonly because: string
  readonly uses: number
  readonly glyphs: number
  /** null where nothing else has to hold */
  readonly holds: NonNullable<Reason['holds']> | null
}

/** Longer lines are paragraphs: they are no titles, headings, bylines, dates. */
const MOST_WORDS = 60
const ofShortLines: readonly BlockRole[] = ['title', 'heading', 'byline', 'date']
const ofComments: readonly BlockRole[] = ['furniture', 'notice', 'date']
/** Lines show few sets of signs; so many are kept at most. */
const MOST_SETS = 1000

const ready = reasons.map((reason) => [reason, signsNeeded(reason), makeReady(reason)] as const)

/** The reasons that may hold for lines of so many words that show these signs; made once they are asked for. */
const byLength: Map<number, ReadyReason[]>[] = []
for (let words = 0; words <= MOST_WORDS + 1; words++) {
  const shorter = byLength.at(-1)
  const alike = reasons.every((reason) => fits(reason, words) === fits(reason, words - 1))
  byLength.push(shorter && alike ? shorter : new Map())
}

function reasonsFor(wordCount: number, shown: number): readonly ReadyReason[] {
  const words = Math.min(wordCount, MOST_WORDS + 1)
  const bySigns = byLength[words] as Map<number, ReadyReason[]>
  const known = bySigns.get(shown)
  if (known) return known
  const fitting = ready
    .filter(([reason, needed]) => fits(reason, words) && (needed & ~shown) === 0)
    .map(([, , one]) => one)
  if (bySigns.size >= MOST_SETS) bySigns.clear()
  bySigns.set(shown, fitting)
  return fitting
}

function fits({ role, least = 0, most = Number.POSITIVE_INFINITY }: Reason, words: number) {
  return words >= least && words <= most && (words <= MOST_WORDS || !ofShortLines.includes(role))
}

function signsNeeded({ role, signs = [] }: Reason): number {
  const outside = ofComments.includes(role) ? [] : (['not in comments'] as const)
  return bitsOfSigns([...signs, ...outside])
}

function makeReady({ role, weight, because, uses = [], glyphs = 0, holds }: Reason): ReadyReason {
  const bits = bitsOf((use) => uses.includes(use))
  return { role, weight, because, uses: bits, glyphs, holds: holds ?? null }
}

/** The reasons that hold for a line, as the table lists them. What is seen at a glance leaves few to look at closely. */
export function reasonsThatHold(line: Line, page: Page, before: Before): ReadyReason[] {
  const held: ReadyReason[] = []
  const used = line.any.bits
  for (const reason of reasonsFor(line.wordCount, signsOf(line, page, before))) {
    const { uses, glyphs, holds } = reason
    if ((uses & used) !== uses || (glyphs !== 0 && (glyphs & line.glyphs) === 0)) continue
    if (holds === null || holds(line, page, before)) held.push(reason)
  }
  return held
}
