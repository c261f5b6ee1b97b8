import type { BlockRole } from '../../model/article.ts'
import type { Line } from '../observe.ts'
import type { Page } from '../page.ts'
import { rowsOfSlot, slotsOf } from './rows.ts'
import { type Survey, sightOf, survey } from './sight.ts'
import { type RoleWeights, roles } from './weights.ts'

/** What the table of reasons says of a line: the role it gives, and how much speaks for each. */
export interface Judged {
  readonly role: BlockRole
  /** whether that stands: it is looked at no more */
  readonly settled: boolean
  readonly sums: readonly { readonly role: BlockRole; readonly weight: number }[]
}

/** A role that the neighbours of a line speak for, where the table says otherwise. */
export interface Changed {
  readonly index: number
  readonly role: BlockRole
  /** how far it is ahead of the role that the table gives: even is 0.5 */
  readonly score: number
  readonly because: string[]
}

/** The sums of the table were written on the layouts from which is learned: they are too sure, and count for less. */
const TRUST = 0.5
/** Body that is lost does more harm than furniture that is told: a line of so many words is sooner body, by so much, */
const LONG = 12
const WORTH = 2
/** … and one of so many words that the table holds for a part of the report is not given away to what stands around it. */
const SENTENCE = 8
const parts: ReadonlySet<BlockRole> = new Set(['body', 'heading', 'subtitle'])
const around: ReadonlySet<BlockRole> = new Set(['furniture', 'notice', 'credit', 'caption'])
const WIDTH = roles.length
const BODY = roles.indexOf('body')
const TITLE = roles.indexOf('title')
/** Names, days and places have marks of their own: where the table sees none, a line is no byline, date or dateline. */
const marked = (['byline', 'date', 'dateline'] as const).map((role) => roles.indexOf(role))

/**
 * Looks again at the lines that the table of reasons leaves open, with their neighbours in view: what was learned of all
 * that is seen of a line (a multinomial logistic regression, by `lab/src/train/roles.ts`), with what the table says added.
 * Gives the lines that change.
 */
export function lookAgain(page: Page, judged: readonly Judged[], weights: RoleWeights): Changed[] {
  const changes: Changed[] = []
  let all: Survey | null = null
  for (const [index, one] of judged.entries()) {
    if (one.settled) continue
    all ??= survey(page)
    const seen = slotsOf(sightOf(index, all))
    const sums = sumsOf(one, seen, weights)
    const { wordCount } = page.lines[index] as Line
    if (wordCount >= LONG) sums[BODY] = (sums[BODY] as number) + WORTH
    const role = roles[indexOfMost(sums)] as BlockRole
    if (role === one.role) continue
    if (wordCount >= SENTENCE && parts.has(one.role) && around.has(role)) continue
    const score = Math.round(100 / (1 + Math.exp(-oddsOf(role, one.role, sums)))) / 100
    changes.push({ index, role, score, because: saidFor(role, one.role, seen, weights) })
  }
  return changes
}

/** How much speaks for each role. */
function sumsOf(one: Judged, seen: readonly number[], weights: RoleWeights): Float64Array {
  const sums = new Float64Array(WIDTH)
  for (const { role, weight } of one.sums) sums[roles.indexOf(role)] = TRUST * weight
  for (const role of marked) if ((sums[role] as number) <= 0) sums[role] = Number.NEGATIVE_INFINITY
  for (const slot of seen) {
    const from = slot * WIDTH
    for (let at = 0; at < WIDTH; at++)
      sums[at] = (sums[at] as number) + (weights[from + at] as number)
  }
  return sums
}

/** Which line is the title is chosen among all that may be: none becomes one here. */
function indexOfMost(sums: Float64Array): number {
  let most = BODY
  for (let at = 0; at < WIDTH; at++)
    if (at !== TITLE && (sums[at] as number) > (sums[most] as number)) most = at
  return most
}

function oddsOf(role: BlockRole, other: BlockRole, weights: ArrayLike<number>, from = 0): number {
  const own = weights[from + roles.indexOf(role)] as number
  return own - (weights[from + roles.indexOf(other)] as number)
}

/** So many of the things seen are told, those that speak most for a role and against that of the table. */
const TOLD = 3

function saidFor(
  role: BlockRole,
  other: BlockRole,
  seen: readonly number[],
  weights: RoleWeights,
): string[] {
  const most = seen
    .map((slot) => ({ slot, odds: oddsOf(role, other, weights, slot * WIDTH) }))
    .filter(({ odds }) => odds > 0)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, TOLD)
  return [
    `its neighbours speak for ${role} rather than ${other}`,
    ...most.map(({ slot }) => `seen of it: ${rowsOfSlot(slot).at(-1)}`),
  ]
}
