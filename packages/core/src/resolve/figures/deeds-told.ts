import type { DeedPhrase, Deeds } from '../../language/deeds.ts'
import { type Around, isNoun, posAt, wordAt } from './around.ts'

/** At most this many words may stand in the gap of a phrase: "let the crew of the Ketty go". */
const mostBetween = 5

/**
 * What happens in the clause that a figure stands in, as the language calls it: what its verb tells, with the words after it;
 * where that tells nothing by itself, what its nouns tell.
 *
 *     |touched down| at [04:12]      the funeral |was held| on [Friday]      since his |arrest| on [4 March]
 */
export function deedsOf(
  around: Around,
  verb: number,
  things: readonly number[],
  { verbs, nouns, light }: Deeds,
): string[] {
  const told = toldByVerb(around, verb, verbs)
  if (told.length > 0 && !told.some((deed) => light.has(deed))) return [...told]
  const ofNouns = things.flatMap((at) => nouns.get(wordAt(around, at)?.stem ?? '') ?? [])
  if (ofNouns.length > 0 || told.length > 0) return [...new Set([...ofNouns, ...told])]
  return [...(nouns.get(wordAt(around, nounBefore(around))?.stem ?? '') ?? [])]
}

/** Of what events deeds may be told; a deed that is told of no other is an event by itself. */
export function eventsOf(told: readonly string[], { events }: Deeds): string[] {
  return [...new Set(told.flatMap((deed) => events.get(deed) ?? [deed]))]
}

/** What a verb tells with the words after it, or as one of those: "|let| them |go|". */
function toldByVerb(around: Around, verb: number, verbs: Deeds['verbs']): readonly string[] {
  for (let at = verb - mostBetween - 1; at <= verb; at += 1) {
    if (posAt(around, at) !== 'VERB') continue
    const phrases = verbs.get(wordAt(around, at)?.stem ?? '') ?? []
    const told = phrases.find(({ behind }) => endOf(around, at + 1, behind) > verb)
    if (told) return told.deeds
  }
  return []
}

/** Where a phrase ends whose words after the verb begin at a word; -1 where they stand there not. */
function endOf(around: Around, from: number, behind: DeedPhrase['behind']): number {
  let at = from
  let between = 0
  for (const word of behind) {
    if (word === null) {
      between = mostBetween
      continue
    }
    const last = at + between
    while (at < last && wordAt(around, at)?.stem !== word) at += 1
    if (wordAt(around, at)?.stem !== word) return -1
    at += 1
    between = 0
  }
  // go |on [29 March]|
  return behind.length > 0 && at === around.first && posAt(around, at - 1) === 'ADP' ? -1 : at
}

/** At most this many words before a figure a noun may stand that it is of: "since his |arrest| on [4 March]". */
const nounReach = 4

function nounBefore(around: Around): number {
  for (let at = around.first - 1; at >= around.first - nounReach; at -= 1)
    if (isNoun(around, at)) return at
  return -1
}
