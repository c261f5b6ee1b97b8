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

/**
 * All that can be seen of a line, each a slot: of a view, its value and, where that says something else by place, the place.
 * A slot has one or several rows, in words, that are learned each for itself: “end: colon” and “end, in the report: colon”.
 */
export const slots: readonly (readonly string[])[] = [
  ...views.flatMap(slotsOfView),
  ...glyphs.map((glyph) => [`sign: ${glyph}`]),
  ...kindsOfUse.flatMap((use) =>
    places.flatMap((place) =>
      sizesAndEnds.values.map((size) => [
        `use: ${use}`,
        `use, ${place}: ${use}`,
        `use, ${sizesAndEnds.name}: ${use}, ${size}`,
      ]),
    ),
  ),
]

function slotsOfView({ name, values, byPlace }: View): string[][] {
  const alone = values.map((value) => `${name}: ${value}`)
  if (!byPlace) return alone.map((row) => [row])
  return places.flatMap((place) =>
    values.map((value, at) => [
      ...(byPlace === 'too' ? [alone[at] as string] : []),
      `${name}, ${place}: ${value}`,
    ]),
  )
}

const sizes = views.map(({ values, byPlace }) => values.length * (byPlace ? places.length : 1))
/** The first slot of each view. */
const starts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0))
const firstGlyph = sizes.reduce((sum, size) => sum + size, 0)
const firstUse = firstGlyph + glyphs.length
const sizesOfUse = sizesAndEnds.values.length

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
  const size = place * sizesOfUse + sizesAndEnds.see(sight)
  for (let rest = line.any.bits; rest !== 0; rest &= rest - 1)
    seen.push(firstUse + lowest(rest) * places.length * sizesOfUse + size)
  return seen
}

/** The place of the lowest bit. */
function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits)
}
