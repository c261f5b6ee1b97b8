import { SMALL } from '../glyphs.ts'
import type { Line } from '../observe.ts'

const lengths = ['a few words', 'a short line', 'a line', 'a paragraph'] as const
const ends = ['with a full stop', 'with a colon', 'open'] as const

/** What a line looks like to its neighbours, whatever its words are. */
export const shapes: readonly string[] = [
  'nothing',
  'a part',
  'a date',
  'a byline',
  'a picture',
  'an item',
  'a time of day',
  ...['', 'capitals, '].flatMap((letters) =>
    lengths.flatMap((length) => ends.map((end) => `${letters}${length}, ${end}`)),
  ),
]
/** Where nothing stands: above the first line and below the last one. */
export const NOTHING = 0
const FIRST_OF_WORDS = 7
export const FIRST_IN_CAPITALS = FIRST_OF_WORDS + lengths.length * ends.length
const COLON = 0x3a
const CAPITALS = /\p{Lu}{2}/u

/** The shape of a line, as its place among `shapes`. */
export function shapeOf(line: Line): number {
  if (line.part) return 1
  if (line.date?.whole) return 2
  if (line.byline?.labelled) return 3
  if (line.photo) return 4
  if (line.bullet) return 5
  if (line.clock) return 6
  const capitals = isInCapitals(line) ? 1 : 0
  const end = line.ended ? 0 : line.text.charCodeAt(line.text.length - 1) === COLON ? 1 : 2
  return FIRST_OF_WORDS + (capitals * lengths.length + lengthOf(line)) * ends.length + end
}

function lengthOf({ wordCount }: Line): number {
  if (wordCount <= 3) return 0
  if (wordCount <= 14) return 1
  return wordCount <= 24 ? 2 : 3
}

function isInCapitals({ text, glyphs }: Line): boolean {
  return (glyphs & SMALL) === 0 && CAPITALS.test(text)
}
