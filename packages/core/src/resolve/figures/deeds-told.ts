import type { DeedPhrase, Deeds } from '../../language/deeds.ts'
import { type Around, isNoun, wordAt } from './around.ts'

/** So many words may stand in the gap of a phrase: "let the crew of the Ketty go". */
const mostBetween = 5

/**
 * What happens in the clause that a figure stands in, as the language calls it: what its verb tells, with the words behind it;
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
  const phrases = verbs.get(wordAt(around, verb)?.stem ?? '') ?? []
  const told = phrases.find((phrase) => stands(around, verb + 1, phrase.behind))?.deeds ?? []
  if (told.length > 0 && !told.some((deed) => light.has(deed))) return [...told]
  const ofNouns = things.flatMap((at) => nouns.get(wordAt(around, at)?.stem ?? '') ?? [])
  if (ofNouns.length > 0 || told.length > 0) return [...new Set([...ofNouns, ...told])]
  return [...(nouns.get(wordAt(around, nounBefore(around))?.stem ?? '') ?? [])]
}

/** Whether the words behind a verb are those of a phrase. */
function stands(around: Around, from: number, behind: DeedPhrase['behind']): boolean {
  let at = from
  let between = 0
  for (const word of behind) {
    if (word === null) {
      between = mostBetween
      continue
    }
    const last = at + between
    while (at < last && wordAt(around, at)?.stem !== word) at += 1
    if (wordAt(around, at)?.stem !== word) return false
    at += 1
    between = 0
  }
  return true
}

/** So many words before a figure a noun may stand that it is of: "since his |arrest| on [4 March]". */
const nounReach = 4

function nounBefore(around: Around): number {
  for (let at = around.first - 1; at >= around.first - nounReach; at -= 1)
    if (isNoun(around, at)) return at
  return -1
}
