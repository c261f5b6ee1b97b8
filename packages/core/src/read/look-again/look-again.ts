import type { BlockRole } from '../../model/article.ts'
import type { Line } from '../observe.ts'
import type { Page } from '../page.ts'
import { likeliestPath } from './likeliest-path.ts'
import { rowsOfSlot, slotsOf } from './rows.ts'
import { sightOf, survey } from './sight.ts'
import { roles, type State, states } from './states.ts'
import { type RoleWeights, WIDTH } from './weights.ts'

/** What the table of reasons says of a line: the role it gives, and how much speaks for each. */
export interface Judged {
  readonly role: BlockRole
  /** whether that is sure */
  readonly settled: boolean
  readonly sums: readonly { readonly role: BlockRole; readonly weight: number }[]
}

/** A role that the page as a whole speaks for, where the table says otherwise. */
export interface Changed {
  readonly index: number
  readonly role: BlockRole
  /** how far it is ahead of the role that the table gives: even is 0.5 */
  readonly score: number
  readonly because: string[]
}

/** The sums of the table were written on the layouts from which is learned: where it is not sure they count for less, */
const TRUST = 0.5
/** … and body that is lost does more harm than furniture that is told: a line of so many words is sooner body, by so much. */
const LONG = 12
const WORTH = 4
/** One of so many words that the table holds for a part of the report is given away to what stands around it for much. */
const SENTENCE = 6
const MUCH = 6
/** What is settled before lines are looked at speaks so much against all else. */
const NEVER = -50
const parts: ReadonlySet<BlockRole> = new Set(['body', 'heading', 'subtitle'])
const around = (['furniture', 'notice', 'credit', 'caption'] as const).map((role) =>
  roles.indexOf(role),
)
const BODY = roles.indexOf('body')
const TITLE = roles.indexOf('title')
/** Names, days and places have marks of their own: where the table sees none, a line is no byline, date or dateline. */
const marked = (['byline', 'date', 'dateline'] as const).map((role) => roles.indexOf(role))

/**
 * Looks again at the lines of a page together: which is the title, where its report begins and ends, and the role of each
 * line that the table of reasons does not surely give to the body. A conditional random field (J. Lafferty et al. 2001)
 * over roles in sections, learned by `lab/src/train/roles.ts`, with what the table says added. Gives the lines that change.
 */
export function lookAgain(page: Page, judged: readonly Judged[], weights: RoleWeights): Changed[] {
  if (judged.every(({ settled }) => settled)) return []
  const all = survey(page)
  const slotsAt = (index: number) => slotsOf(sightOf(index, all))
  const sumsAt = (index: number, seen = slotsAt(index)) =>
    sumsOfLine(page.lines[index] as Line, judged[index] as Judged, seen, weights)
  const path = likeliestPath(judged.map(isSurelyBody), (index) => sumsAt(index), weights)
  const told = path.map((state) => roles[(states[state] as State).role] as BlockRole)
  // a title stands above something: a page of which nothing is left to tell keeps what the table gives it
  if (!told.includes('body')) return []
  return judged.flatMap((one, index) => {
    const [state, role] = [path[index] as number, told[index] as BlockRole]
    if (role === one.role || page.lines[index]?.part) return []
    const seen = slotsAt(index)
    const score = scoreOf(sumsAt(index, seen), state, one.role)
    const because = saidFor(role, one.role, seen, weights)
    return [{ index, role, score, because }]
  })
}

/** Such lines stand: no other role and no other section is thought of. */
export function isSurelyBody({ role, settled }: Judged): boolean {
  return role === 'body' && settled
}

/** What speaks for each state of a line. */
function sumsOfLine(
  line: Line,
  one: Judged,
  slots: readonly number[],
  weights: RoleWeights,
): Float32Array {
  const sums = weights.states.slice()
  if (line.part) return onlyFor(roles.indexOf(one.role), sums)
  const seen = sumsOfTable(one, line.wordCount)
  for (const slot of slots) {
    const from = slot * WIDTH
    for (let at = 0; at < WIDTH; at++)
      seen[at] = (seen[at] as number) + (weights.seen[from + at] as number)
  }
  for (let at = 0; at < sums.length; at++) {
    const { role, section } = states[at] as State
    sums[at] =
      (sums[at] as number) + (seen[role] as number) + (seen[roles.length + section] as number)
  }
  return sums
}

/** What the table says for each role, so far as it is trusted; which line is the title is told by what is seen alone. */
function sumsOfTable({ role: given, settled, sums }: Judged, wordCount: number): Float32Array {
  const table = new Float32Array(WIDTH)
  const trust = settled ? 1 : TRUST
  for (const { role, weight } of sums) table[roles.indexOf(role)] = trust * weight
  table[TITLE] = 0
  for (const role of marked) if ((table[role] as number) <= 0) table[role] = NEVER
  if (!settled && wordCount >= LONG) table[BODY] = (table[BODY] as number) + WORTH
  if (wordCount >= SENTENCE && parts.has(given))
    for (const role of around) table[role] = (table[role] as number) - MUCH
  return table
}

/** What was told by how a text is printed keeps its role, in whatever section. */
function onlyFor(role: number, sums: Float32Array): Float32Array {
  return sums.map((sum, at) => ((states[at] as State).role === role ? sum : sum + NEVER))
}

/** How far a state is ahead of all those of another role, looking at the line alone; at least even. */
function scoreOf(sums: Float32Array, state: number, other: BlockRole): number {
  const role = roles.indexOf(other)
  let most = Number.NEGATIVE_INFINITY
  for (const [at, sum] of sums.entries())
    if ((states[at] as State).role === role) most = Math.max(most, sum)
  const ahead = Math.max(0, (sums[state] as number) - most)
  return Math.round(100 / (1 + Math.exp(-ahead))) / 100
}

/** So many of the things seen are told, those that speak most for a role and against that of the table. */
const TOLD = 3

function saidFor(
  role: BlockRole,
  other: BlockRole,
  seen: readonly number[],
  { seen: weights }: RoleWeights,
): string[] {
  const oddsOf = (slot: number) =>
    (weights[slot * WIDTH + roles.indexOf(role)] as number) -
    (weights[slot * WIDTH + roles.indexOf(other)] as number)
  const most = seen
    .map((slot) => ({ slot, odds: oddsOf(slot) }))
    .filter(({ odds }) => odds > 0)
    .sort((a, b) => b.odds - a.odds)
    .slice(0, TOLD)
  return [
    `its neighbours speak for ${role} rather than ${other}`,
    ...most.map(({ slot }) => `seen of it: ${rowsOfSlot(slot).at(-1)}`),
  ]
}
