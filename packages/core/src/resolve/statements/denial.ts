import type { Negating } from '../../language/negating.ts'
import type { Vocabulary } from '../../language/vocabulary.ts'
import type { Denial } from '../../model/statement.ts'
import type { Word } from '../words.ts'
import { bearersOf } from './bearers.ts'
import { findNo, governedBy, type No } from './denial-scope.ts'
import type { DeniedFrame } from './denied-frames.ts'

/** What is more common than this (nats), as "be" and "have", is not what is denied; nor are verbs as "made" and "took". */
const leastRare = { word: 1, verb: 1.8 }

const verbal: ReadonlySet<Word['pos']> = new Set(['VERB', 'AUX'])
const denied: ReadonlySet<Word['pos']> = new Set(['VERB', 'ADJ', 'NOUN', 'PROPN'])

/**
 * The words of a clause that say no, from the verb or auxiliary before them to what they deny; null where there are none.
 *
 *     The alarm did not go off      no child had died      We have paid nothing
 *               └ denial ┘          └ denial        ┘         └ denial       ┘
 */
export function findDenial(
  words: readonly Word[],
  framed: DeniedFrame | null,
  negating: Negating,
  vocabulary: Pick<Vocabulary, 'rarity'>,
): Denial | null {
  // "claims that it did not come are false": it came
  if (framed && findNo(words.slice(...framed.content), negating)) return null
  const no = framed ? null : findNo(words, negating)
  return framed || no ? denialAt(words, framed, no, negating, vocabulary) : null
}

/** The denial of a frame, else that of a "no". */
function denialAt(
  words: readonly Word[],
  framed: DeniedFrame | null,
  no: No | null,
  negating: Negating,
  { rarity }: Pick<Vocabulary, 'rarity'>,
): Denial | null {
  const { halfDenials, deferrals, deferringPair, occurring } = negating
  if (framed) return denialIn(framed)
  const [opens, next] = [words[no?.from ?? -1], words[no?.to ?? -1]]
  // "not only", "not all": the rest of it is told
  if (!no || !opens || (next && halfDenials.has(next.lower))) return null
  if (words.slice(no.from).some(isDeferring)) return null
  let first = no.from
  while (verbal.has(words[first - 1]?.pos ?? 'X')) first -= 1
  const { near, within } = governedBy(no, words, negating)
  const last =
    near.findLast(({ pos }) => pos === 'VERB') ??
    near.findLast(({ pos }) => denied.has(pos)) ??
    words[no.to - 1]
  const verbs = words.slice(first, no.from)
  const stems = stemsOf([...verbs, ...near], opens, next)
  const isThing = near.length > 0 && near.every(({ pos }) => pos !== 'VERB')
  return {
    start: words[first]?.start ?? opens.start,
    end: last?.end ?? opens.end,
    // "no |release| of radioactive |matter|", "no one in |custody|"
    stems: comesAbout(near)
      ? stemsAt(bearersOf(words, first, first))
      : stems.length === 0 || isThing
        ? stemsOf([...verbs, ...within], opens, next)
        : stems,
    ofAll: no.ofAll,
  }

  function isDeferring({ lower }: Word, at: number, after: readonly Word[]): boolean {
    const [any, more] = deferringPair
    return deferrals.has(lower) || (lower === any && after[at + 1]?.lower === more)
  }

  /** "The |exchange| never took place": what did not come about. */
  function comesAbout(some: readonly Word[]): boolean {
    const said = ` ${some.map(({ lower }) => lower).join(' ')} `
    return occurring.some((words) => said.includes(` ${words} `))
  }

  function stemsAt(places: readonly number[]): string[] {
    return [...new Set(places.flatMap((at) => words[at]?.stem ?? []))].sort()
  }

  function denialIn({ frame, content }: DeniedFrame): Denial {
    const [opens, closes] = [words[frame[0]], words[frame[1] - 1]]
    return {
      ...{ start: opens?.start ?? 0, end: closes?.end ?? 0 },
      stems: [...new Set(contentOf(words.slice(...content)).map(({ stem }) => stem))].sort(),
      ofAll: false,
    }
  }

  function contentOf(some: readonly Word[]): Word[] {
    return some.filter(({ pos, stem }) => denied.has(pos) && rarity(stem) >= leastRare.word)
  }

  /** What is denied by its verbs, else by its nouns and adjectives. */
  function stemsOf(some: readonly Word[], no: Word, next: Word | undefined): string[] {
    const content = contentOf(some)
    const verbs = content.filter(({ pos }) => pos === 'VERB')
    const telling = verbs.filter(({ stem }) => rarity(stem) >= leastRare.verb)
    // "made no arrest": the arrest; but of "nobody wants a strike" and "no masks were used" it is not the thing alone
    const isLightBefore = verbs.every(({ start }) => start < no.start) && next?.pos === 'NOUN'
    const things =
      verbs.length === 0 || isLightBefore ? content.filter((one) => !verbs.includes(one)) : []
    // "no |order| was ever |issued|": the thing as well as what was done to it
    const [verb] = verbs
    const subject =
      next?.pos !== 'VERB' && verb && verb.start > no.start
        ? content.filter(
            ({ pos, start }) => pos === 'NOUN' && no.start < start && start < verb.start,
          )
        : []
    const stems = (telling.length > 0 ? [...subject, ...telling] : things).map(({ stem }) => stem)
    return [...new Set(stems)].sort()
  }
}
