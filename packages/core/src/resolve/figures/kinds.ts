import type { FigureKinds } from '../../language/figure-kinds.ts'
import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Figure } from '../../model/figure.ts'
import { inHundredths } from '../../model/hundredths.ts'
import { type FigureView, lookAt, unitOf } from './sights.ts'

/** What a figure tells less probably is left out, and so is what is less probable than this many others. */
const leastTold = 0.01
/** Where nothing is as probable as this it is hard to say. */
const leastFirst = 0.03
const mostTold = 12

type Classify = (view: FigureView) => Figure['tells']

/**
 * Tells what figures tell, as a multinomial logistic regression over what is seen of them; learned by
 * `lab/src/train/figure-kinds.ts`. What tells the same, in quite other words, can be held together. No kind is told in a unit
 * in which it was never seen: no time is a sum of money, whatever stands around it.
 */
export function classifierOf(learned: FigureKinds, stem: Vocabulary['stem']): Classify {
  const kept = made.get(learned) ?? make(learned, stem)
  made.set(learned, kept)
  return kept
}

/** What was learned is laid out when it is first asked for. */
const made = new WeakMap<FigureKinds, Classify>()

function make({ unit, kinds, told, seen }: FigureKinds, stem: Vocabulary['stem']): Classify {
  const rows = rowsBySight(seen)
  const odds = new Float64Array(kinds.length)
  const all = [...kinds.keys()]
  return (view) => {
    odds.fill(0)
    lookAt(view, stem, (sight, word, strength, of) => {
      const known = rows.get(sight)?.get(word)
      if (!known) return
      add(known.row, strength * unit, odds)
      const own = of === undefined ? undefined : known.ofUnits?.get(of)
      if (own) add(own, strength * unit, odds)
    })
    return mostProbable(odds, kinds, told[unitOf(view)] ?? all)
  }
}

type Row = readonly number[]

/** What a word speaks for: wherever it is seen, and beside figures of one unit. */
interface Rows {
  row: Row
  ofUnits: Map<string, Row> | null
}

/**
 * Rows by what is seen and its word. Those by unit and word, `count peopl`, stand with the row of the word: putting these
 * together for each word, or looking for it twice, would take longer than all else.
 */
function rowsBySight(seen: FigureKinds['seen']): ReadonlyMap<string, ReadonlyMap<string, Rows>> {
  const sights = new Map<string, Map<string, Rows>>()
  const rowsOf = (sight: string, word: string): Rows => {
    const words = sights.get(sight) ?? new Map<string, Rows>()
    const rows = words.get(word) ?? { row: [], ofUnits: null }
    sights.set(sight, words.set(word, rows))
    return rows
  }
  const { 'near, by unit': byUnit = {}, ...others } = seen
  for (const [sight, words] of Object.entries(others))
    for (const [word, row] of Object.entries(words)) rowsOf(sight, word).row = row
  for (const [both, row] of Object.entries(byUnit)) {
    const space = both.lastIndexOf(' ')
    const near = rowsOf('near', both.slice(space + 1))
    near.ofUnits ??= new Map()
    near.ofUnits.set(both.slice(0, space), row)
  }
  return sights
}

function add(row: Row, scale: number, odds: Float64Array): void {
  for (let at = 0; at < row.length; at += 2) {
    const kind = row[at] as number
    odds[kind] = (odds[kind] as number) + scale * (row[at + 1] as number)
  }
}

/** Of the possible kinds those that are probable enough, the most probable first. */
function mostProbable(
  odds: Float64Array,
  kinds: readonly string[],
  possible: readonly number[],
): Figure['tells'] {
  let highest = 0
  for (const at of possible) highest = Math.max(highest, odds[at] as number)
  // nothing speaks for most kinds
  const unspoken = Math.exp(-highest)
  let whole = 0
  for (const at of possible) {
    const own = odds[at] as number
    whole += own === 0 ? unspoken : Math.exp(own - highest)
  }
  if (1 < leastFirst * whole) return []
  // odds less than this are not probable enough
  const least = highest + Math.log(leastTold * whole)
  const oddsOf = (at: number) => odds[at] as number
  const kindOf = (at: number) => kinds[at] as string
  const told: number[] = []
  for (const at of possible) if (oddsOf(at) >= least) told.push(at)
  told.sort((a, b) => oddsOf(b) - oddsOf(a) || (kindOf(a) < kindOf(b) ? -1 : 1))
  return told.slice(0, mostTold).map((at) => {
    return {
      kind: kindOf(at),
      probability: inHundredths(Math.exp(oddsOf(at) - highest) / whole),
    }
  })
}
