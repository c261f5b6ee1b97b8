/**
 * Learns what is seen of lines beside their neighbours (`read/look-again`): which role they have. Prints how many roles are
 * right in texts left out of the learning, and how much of the body is lost; then writes the weights.
 *
 *     node src/train/roles.ts
 */
import type { LineRoles } from '@dateline/core/inside/language/line-roles'
import { isSurelyBody } from '@dateline/core/inside/read/look-again/look-again'
import { rowsOfSlot, slotCount, slotsOf } from '@dateline/core/inside/read/look-again/rows'
import { sightOf, survey } from '@dateline/core/inside/read/look-again/sight'
import { roles, sectionsOf, stateOf } from '@dateline/core/inside/read/look-again/states'
import { WIDTH } from '@dateline/core/inside/read/look-again/weights'
import { giveRoles, judgeLines } from '@dateline/core/inside/read/roles'
import { writeBuilt } from '../write-built.ts'
import { type LaidOut, layOutAll, linesTaught, lookedAt } from './laid-out.ts'
import { learnLines, type PageExample } from './line-learner.ts'

const folds = 10
/** What holds by test counts more often, and what is taught. */
const times: Readonly<Record<string, number>> = { 'corpus/read': 3, lessons: 8 }
/** What one of a weight is, in nats, and the most that there may be of it. */
const unit = 0.05
const most = 127
const lost: readonly string[] = ['furniture', 'notice', 'credit', 'caption']
const nothing: LineRoles = { unit, seen: {}, states: [], opens: [], follows: [] }

const names: readonly string[] = roles
const slots = Array.from({ length: slotCount }, (_, slot) => rowsOfSlot(slot))
const rows = [...new Set(slots.flat())]
const indexOf = new Map(rows.map((row, at) => [row, at]))
const rowIndices = slots.map((names) => names.map((name) => indexOf.get(name) ?? 0))

/** The noted role of each line; null where it is not noted. A line that is printed twice is noted twice. */
function noted({ page, gold }: LaidOut): (string | null)[] {
  const open = [...gold]
  return page.lines.map(({ text }) => {
    const at = open.findIndex((line) => line.text === text)
    return at < 0 ? null : (open.splice(at, 1)[0]?.role ?? null)
  })
}

/** The lines of a page as they are looked at again, with the states that they should have: those that are sure keep theirs. */
function exampleOf(laidOut: LaidOut): PageExample {
  const { page } = laidOut
  const all = survey(page)
  const judged = judgeLines(page)
  const right = noted(laidOut).map((role, i) => {
    const one = judged[i]
    return one && isSurelyBody(one) ? 'body' : (roles[names.indexOf(role ?? '')] ?? null)
  })
  const sections = sectionsOf(right)
  return judged.map((one, i) => {
    const role = right[i] ?? null
    const state = role === null ? -1 : stateOf(role, sections[i] ?? 0)
    const sure = isSurelyBody(one)
    const isBare = sure || page.lines[i]?.part
    const seen = isBare ? [] : slotsOf(sightOf(i, all)).flatMap((slot) => rowIndices[slot] ?? [])
    return { rows: seen, right: state < 0 ? null : state, sure }
  })
}

/** Learns from texts; weights in whole numbers, without rows that weigh nothing. */
function learn(texts: readonly PageExample[]): LineRoles {
  const learned = learnLines(texts, rows.length)
  const inUnits = (weights: Float32Array) =>
    [...weights].map((one) => Math.max(-most, Math.min(most, Math.round(one / unit))) || 0)
  const seen = rows.map(
    (name, row) => [name, inUnits(learned.seen.subarray(row * WIDTH, (row + 1) * WIDTH))] as const,
  )
  return {
    unit,
    seen: Object.fromEntries(seen.filter(([, row]) => row.some((one) => one !== 0))),
    states: inUnits(learned.states),
    opens: inUnits(learned.opens),
    follows: inUnits(learned.follows),
  }
}

interface Judgement {
  readonly right: number
  readonly lines: number
  readonly lost: number
  readonly body: number
}

function judge(laidOut: LaidOut, learned: LineRoles): Judgement {
  const { page, gold } = laidOut
  const masthead = { ...page.lexicon.masthead, lineRoles: learned }
  const lexicon = { ...page.lexicon, masthead }
  const blocks = giveRoles({ ...page, lexicon })
  const found = noted(laidOut).map((role, i) => ({
    role,
    found: blocks[i]?.role ?? '',
    length: page.lines[i]?.text.length ?? 0,
  }))
  const body = found.filter(({ role }) => role === 'body')
  const sum = (lengths: readonly { readonly length: number }[]) =>
    lengths.reduce((whole, { length }) => whole + length, 0)
  return {
    right: found.filter((one) => one.role === one.found).length,
    lines: gold.length,
    lost: sum(body.filter((one) => lost.includes(one.found))),
    body: sum(gold.filter(({ role }) => role === 'body').map(({ text }) => text)),
  }
}

const repeat = <T>(one: T, often: number): T[] => Array.from({ length: often }, () => one)

function said(judged: readonly Judgement[]): string {
  const sum = (key: keyof Judgement) => judged.reduce((whole, one) => whole + one[key], 0)
  const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(2)
  return `${share(sum('right'), sum('lines'))} % right, ${share(sum('lost'), sum('body'))} % of the body lost`
}

const textsOf = (laidOut: ReturnType<typeof layOutAll>) =>
  laidOut.map((one) => ({ ...one, example: exampleOf(one.laidOut) }))
const texts = textsOf(layOutAll())
const taught = textsOf(layOutAll({ lessons: linesTaught }))
const learnFrom = (some: typeof texts) =>
  learn([...taught, ...some].flatMap(({ set, example }) => repeat(example, times[set] ?? 1)))
const byFold = Array.from({ length: folds }, (_, fold) =>
  learnFrom(texts.filter((_, at) => at % folds !== fold)),
)
const learned = learnFrom(texts)
for (const [set, { digest }] of Object.entries(lookedAt)) {
  const own = texts.flatMap((text, at) => (text.set === set ? [{ ...text, at }] : []))
  const by = (weights: (at: number) => LineRoles) =>
    said(own.map(({ laidOut, at }) => judge(laidOut, weights(at))))
  console.log(`${set} (${digest})`)
  console.log(`  left out of the learning: ${by((at) => byFold[at % folds] ?? nothing)}`)
  console.log(`  learned from: ${by(() => learned)}`)
}
writeBuilt('line-roles', learned, {
  about:
    'line-roles.js: how much each thing that is seen of a line speaks for each role and section',
  licence: 'MIT',
  attribution: ['Dateline, layouts of its own'],
  command: 'node lab/src/train/roles.ts',
  sources: {
    'lab/lessons/lines.md': linesTaught.digest,
    ...Object.fromEntries(Object.entries(lookedAt).map(([set, { digest }]) => [set, digest])),
  },
})
