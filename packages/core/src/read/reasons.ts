import type { BlockRole } from '../model/article.ts'
import { aroundReasons } from './around-reasons.ts'
import type { Before } from './before.ts'
import { bodyReasons } from './body-reasons.ts'
import { captionReasons } from './caption-reasons.ts'
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
  ...standfirstReasons,
  ...captionReasons,
  ...aroundReasons,
  ...linkReasons,
  ...noticeReasons,
]

/** A reason with its signs and uses as bits. All have the same keys: that makes them quick to read. */
export interface ReadyReason {
  readonly role: BlockRole
  readonly weight: number
  readonly because: string
  readonly signs: number
  readonly uses: number
  readonly holds: NonNullable<Reason['holds']>
}

/** Longer lines are paragraphs: they are no titles, headings, bylines, dates. */
const MOST_WORDS = 60
const ofShortLines: readonly BlockRole[] = ['title', 'heading', 'byline', 'date']
const ofComments: readonly BlockRole[] = ['furniture', 'notice']

/** Where a line stands and how it ends: signs that most reasons ask for. */
const usual = bitsOfSigns(['top', 'inside', 'foot', 'ended', 'unended', 'worded', 'unworded'])

const ready = reasons.map((reason) => [reason, makeReady(reason)] as const)

/** The reasons that may hold for lines of so many words that show these of the usual signs; made once they are asked for. */
const byLength = Array.from({ length: MOST_WORDS + 2 }, () => new Map<number, ReadyReason[]>())

function reasonsFor(wordCount: number, shown: number): readonly ReadyReason[] {
  const words = Math.min(wordCount, MOST_WORDS + 1)
  const bySigns = byLength[words] as Map<number, ReadyReason[]>
  const seen = shown & usual
  let fitting = bySigns.get(seen)
  if (!fitting) {
    fitting = ready
      .filter(([reason, { signs }]) => fits(reason, words) && (signs & usual & ~seen) === 0)
      .map(([, reason]) => reason)
    bySigns.set(seen, fitting)
  }
  return fitting
}

function fits({ role, least = 0, most = Number.POSITIVE_INFINITY }: Reason, words: number) {
  return words >= least && words <= most && (words <= MOST_WORDS || !ofShortLines.includes(role))
}

function makeReady(reason: Reason): ReadyReason {
  const { role, weight, because, signs = [], uses = [], holds = () => true } = reason
  const outside = ofComments.includes(role) ? [] : (['not in comments'] as const)
  return {
    role,
    weight,
    because,
    signs: bitsOfSigns([...signs, ...outside]),
    uses: bitsOf((use) => uses.includes(use)),
    holds,
  }
}

/** The reasons that hold for a line, as the table lists them. What is seen at a glance leaves few to look at closely. */
export function reasonsThatHold(line: Line, page: Page, before: Before): ReadyReason[] {
  const held: ReadyReason[] = []
  const shown = signsOf(line, page, before)
  const used = line.any.bits
  for (const reason of reasonsFor(line.wordCount, shown)) {
    const { signs, uses } = reason
    if ((signs & shown) !== signs || (uses & used) !== uses) continue
    if (reason.holds(line, page, before)) held.push(reason)
  }
  return held
}
