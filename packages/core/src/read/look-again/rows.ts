import { kindsOfUse } from '../uses.ts'
import { formViews } from './form-views.ts'
import { neighbourViews } from './neighbour-views.ts'
import { placeViews } from './place-views.ts'
import { places, type Sight } from './sight.ts'
import type { View } from './view.ts'
import { sizesAndEnds, wordViews } from './word-views.ts'

const views: readonly View[] = [...placeViews, ...neighbourViews, ...formViews, ...wordViews]

/** Which signs stand in a line: by their bits in `glyphs.ts`. */
const glyphs = [
  'at',
  'bar',
  'bracket',
  'colon',
  'copyright',
  'figure',
  'slash',
  'small letter',
  'tab',
  'gap',
  'quotation mark',
  'pointer',
  'hash',
]

const sizes = views.map(({ values, byPlace }) => values.length * (byPlace ? places.length : 1))
/** The first slot of each view. */
const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
const firstGlyph = sizes.reduce((sum, size) => sum + size, 0)
const firstUse = firstGlyph + glyphs.length
const endings = sizesAndEnds.values

/** All that can be seen of a line: a slot for each value of a view and, where that says something else by place, each place. */
export const slotCount = firstUse + kindsOfUse.length * places.length * endings.length

/**
 * A slot has one or several rows, in words, of which weights are learned each for itself: “end: colon” and
 * “end, in the report: colon”.
 */
export function rowsOfSlot(slot: number): string[] {
  if (slot >= firstUse) return rowsOfUse(slot - firstUse)
  if (slot >= firstGlyph) return [`sign: ${glyphs[slot - firstGlyph]}`]
  const at = starts.findLastIndex((start) => start <= slot)
  const { name, values, byPlace } = views[at] as View
  const within = slot - (starts[at] as number)
  const value = values[within % values.length]
  const place = places[Math.floor(within / values.length)]
  return [
    ...(byPlace === 'only' ? [] : [`${name}: ${value}`]),
    ...(byPlace ? [`${name}, ${place}: ${value}`] : []),
  ]
}

function rowsOfUse(slot: number): string[] {
  const use = kindsOfUse[Math.floor(slot / (places.length * endings.length))]
  const place = places[Math.floor(slot / endings.length) % places.length]
  const ending = endings[slot % endings.length]
  return [`use: ${use}`, `use, ${place}: ${use}`, `use, ${sizesAndEnds.name}: ${use}, ${ending}`]
}

/** The slots of what is seen of a line. */
export function slotsOf(sight: Sight): number[] {
  const { place, line } = sight
  const seen: number[] = []
  for (let i = 0; i < views.length; i++) {
    const { see, byPlace, values } = views[i] as View
    const value = see(sight)
    if (value < 0) continue
    seen.push((starts[i] as number) + (byPlace ? place * values.length : 0) + value)
  }
  for (let rest = line.glyphs; rest !== 0; rest &= rest - 1) seen.push(firstGlyph + lowest(rest))
  const size = place * endings.length + sizesAndEnds.see(sight)
  for (let rest = line.any.bits; rest !== 0; rest &= rest - 1)
    seen.push(firstUse + lowest(rest) * places.length * endings.length + size)
  return seen
}

/** The place of the lowest bit. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}
