import type { Block, BlockRole, BlockShape } from '../model/article.ts'
import type { Before } from './before.ts'
import { BAR, GAP, TAB } from './glyphs.ts'
import { type Judged, lookAgain } from './look-again/look-again.ts'
import { weightsOf } from './look-again/weights.ts'
import type { Mark } from './mark.ts'
import { type Line, wordsOfHit } from './observe.ts'
import { isAboutSomebody, type Page, tells } from './page.ts'
import { type ReadyReason, reasonsThatHold } from './reasons.ts'
import { wordingWeight } from './wording-weight.ts'

/** What the markup calls a line outweighs most that its words can say. */
const MARKED = 5.5

const worded = ['furniture', 'notice', 'credit', 'caption'] as const satisfies readonly BlockRole[]

interface Weighed {
  readonly role: BlockRole
  weight: number
}

type Settled = Pick<Block, 'role' | 'score' | 'because'>

/** A role that is ahead by so much stands; for body and furniture, the two that most is known of, less is enough, */
const SURE = 4.5
const SURE_OF_MOST = 4
/** … or by so much for a reason that says exactly what to look for: those weigh so much or more. */
const CLEAR = 1
const EXACT = 4.5

/**
 * Gives each line the role that most reasons speak for, from top to bottom; where no markup says what is what, all lines
 * are looked at again together.
 */
export function giveRoles(page: Page): Block[] {
  const judged: Judged[] = []
  const blocks = settleEach(page, judged)
  if (page.lines.some(({ mark }) => mark !== null)) return withoutLooseHeadings(blocks)
  const weights = weightsOf(page.lexicon.masthead.lineRoles)
  for (const { index, role, score, because } of lookAgain(page, judged, weights)) {
    const line = page.lines[index] as Line
    const shape = role === 'body' ? shapeOf(line) : null
    blocks[index] = { ...(blocks[index] as Block), role, shape, score, because }
  }
  return withoutLooseHeadings(blocks)
}

/** What the table of reasons says of each line. */
export function judgeLines(page: Page): Judged[] {
  const judged: Judged[] = []
  settleEach(page, judged)
  return judged
}

/** Gives each line the role that most reasons speak for; adds to `judged` how much speaks for each. */
function settleEach(page: Page, judged: Judged[]): Block[] {
  const blocks: Block[] = []
  let open: BlockRole | null = null
  for (const line of page.lines) {
    const { start, end } = line
    const { role, score, because }: Settled = line.part
      ? { role: line.part.role, score: 0.95, because: [line.part.because] }
      : settle(line, page, { open, previous: blocks.at(-1)?.role ?? null }, judged)
    if (line.part) judged.push({ role, settled: true, sums: [] })
    blocks.push({
      start,
      end,
      role,
      shape: role === 'body' ? (line.mark?.shape ?? shapeOf(line)) : null,
      score,
      because,
    })
    if ((role === 'furniture' || role === 'notice') && opens(line, role)) open = role
    else if (role === 'body' && page.close < line.index && line.text.endsWith(':')) open = role
    else if (open === 'furniture' && role !== 'furniture' && endsList(line, role)) open = null
    else if (open === 'body' && role !== 'body') open = null
  }
  return blocks
}

/** Menus end at the title, lists of links at the next sentence. */
function endsList(line: Line, role: BlockRole): boolean {
  return role === 'title' || tells(line) || line.clock
}

/** A heading with nothing of the report below it is one of something else. */
function withoutLooseHeadings(blocks: Block[]): Block[] {
  for (let i = blocks.length - 1; i >= 0 && blocks[i]?.role !== 'body'; i--) {
    const block = blocks[i] as Block
    if (block.role === 'heading')
      blocks[i] = {
        ...block,
        role: 'furniture',
        because: ['a heading with nothing of the report below it'],
      }
  }
  return blocks
}

/** The role that most speaks for, with what was said for it. */
function settle(line: Line, page: Page, before: Before, judged: Judged[]): Settled {
  const held = reasonsThatHold(line, page, before)
  const sums = weigh(line, held)
  const { role, ahead } = most(sums)
  const score = Math.round(100 / (1 + Math.exp(-ahead))) / 100
  judged.push({ role, settled: isSettled(role, ahead, held), sums })
  return { role, score, because: said(role, line, held) }
}

/** Which line is the title was chosen among all that may be. */
function isSettled(role: BlockRole, ahead: number, held: readonly ReadyReason[]): boolean {
  if (role === 'title') return true
  if (ahead >= (role === 'body' || role === 'furniture' ? SURE_OF_MOST : SURE)) return true
  if (ahead < CLEAR) return false
  return held.some((reason) => reason.role === role && reason.weight >= EXACT)
}

function weigh(line: Line, held: readonly ReadyReason[]): Weighed[] {
  const weights: Weighed[] = []
  if (line.mark?.role) add(weights, line.mark.role, MARKED)
  for (const { role, weight } of held) add(weights, role, weight)
  for (const role of worded) {
    const { weight, hits } = wordingWeight(line, role)
    if (hits.length > 0) add(weights, role, weight)
  }
  return weights
}

/** There are few roles: looking through them is quicker than a map. */
function add(weights: Weighed[], role: BlockRole, weight: number): void {
  for (const weighed of weights)
    if (weighed.role === role) {
      weighed.weight += weight
      return
    }
  weights.push({ role, weight })
}

/** Everything that speaks for a role, in words. */
function said(role: BlockRole, line: Line, held: readonly ReadyReason[]): string[] {
  const because: string[] = []
  if (line.mark?.role === role) because.push(`marked up as ${markedAs(line.mark)}`)
  for (const reason of held) if (reason.role === role) because.push(reason.because)
  if (worded.some((one) => one === role))
    for (const hit of wordingWeight(line, role).hits)
      because.push(`worded like ${hit.meaning.what}: “${wordsOfHit(line, hit)}”`)
  return because
}

function opens(line: Line, role: BlockRole): boolean {
  if (role !== 'notice') return wordingWeight(line, role).opens
  // "Media contact: press office, 555 0100" says all there is
  return (wordingWeight(line, role).opens && !line.labelled) || isAboutSomebody(line)
}

function markedAs({ role, shape }: Mark): string {
  return `a ${role === 'body' ? shape : role}`
}

/** The role for which most speaks, and how far it is ahead of the next. */
function most(weights: readonly Weighed[]): { role: BlockRole; ahead: number } {
  let best: Weighed = { role: 'body', weight: Number.NEGATIVE_INFINITY }
  let second = 0
  for (const weighed of weights) {
    if (weighed.weight > best.weight) {
      second = Math.max(second, best.weight)
      best = weighed
    } else second = Math.max(second, weighed.weight)
  }
  return { role: best.role, ahead: best.weight - second }
}

function shapeOf(line: Line): BlockShape {
  if (line.bullet) return 'list'
  if (line.quoted) return 'quote'
  // a tab, a bar or three spaces
  if ((line.glyphs & (TAB | BAR | GAP)) === 0) return 'paragraph'
  return /\S(?:\t+|\s{3,}|\s*\|\s*)\S.*(?:\t|\s{3,}|\|)/.test(line.text.slice(0, 400))
    ? 'table'
    : 'paragraph'
}
