import type { Counting } from '../../language/counting.ts'
import type { Token } from '../../model/token.ts'
import { type Around, beforeVerbs, headOf, isNoun, lowerAt, posAt } from './around.ts'

const modifying: ReadonlySet<Token['pos'] | null> = new Set<Token['pos'] | null>([
  'DET',
  'ADV',
  'ADJ',
  'NUM',
  'PRON',
  'SYM',
  'PART',
])

/**
 * The nouns that say what a figure is a figure of, by their places among the words.
 *
 *     a |depth| of [24 km]      |Turnout| was [61 per cent]      a [22%] |premium|      its |filing| on [Friday]
 */
export function nounsSaidOf(around: Around, { partitive, holding }: Counting): number[] {
  const found = [...nounsBefore(around, partitive), ...nounsAfter(around, [partitive, holding])]
  return [...new Set(found)].filter(
    (at) => isNoun(around, at) && !around.marks.named[at] && !around.marks.counted[at],
  )
}

function nounsBefore(around: Around, partitive: string): number[] {
  let at = around.first - 1
  while (modifying.has(posAt(around, at))) at -= 1
  switch (posAt(around, at)) {
    case 'ADP': {
      let held = at - 1
      while (posAt(around, held) === 'ADV') held -= 1
      if (!isNoun(around, held)) return subjectsOf(around, held)
      return lowerAt(around, at) === partitive ? [held] : [held, headOf(around, held)]
    }
    case 'AUX':
    case 'VERB':
      return subjectsOf(around, at)
    case 'PUNCT':
      // "Depth of focus: 24 km"
      return lowerAt(around, at) === ':' ? [headOf(around, at - 1)] : []
    default:
      return [at]
  }
}

/** "The price |rose to|": what the verb tells of. */
function subjectsOf(around: Around, verb: number): number[] {
  const pos = posAt(around, verb)
  if ((pos !== 'VERB' && pos !== 'AUX') || around.marks.told[verb]) return []
  return [headOf(around, beforeVerbs(around, verb))]
}

function nounsAfter(around: Around, links: readonly string[]): number[] {
  const [noun, after] = lastNoun(around, around.last + 1)
  const linked = links.includes(lowerAt(around, after)) ? lastNoun(around, after + 1)[0] : -1
  return [noun, linked]
}

const leading: ReadonlySet<Token['pos'] | null> = new Set<Token['pos'] | null>([
  'ADJ',
  'DET',
  'PRON',
])

/** The last of the nouns that begin at a word, -1 where there are none, and the word after them. */
function lastNoun(around: Around, from: number): [number, number] {
  let [last, at] = [-1, from]
  while (isNoun(around, at) || (last < 0 && leading.has(posAt(around, at)))) {
    if (isNoun(around, at)) last = at
    at += 1
  }
  return [last, at]
}
