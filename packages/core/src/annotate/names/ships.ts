import type { Language } from '../../language/language.ts'
import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'
import { wordBefore } from './word-before.ts'

const score = 0.7
/** This many code units after a name are read for what it does, and for what is told of it. */
const [reach, behind] = [24, 64]

/** At most this many words of an aside may stand before the one for a ship. */
const mostBefore = 4

// , a | 98-metre vessel operated by
const aside = /^, (\p{Ll}+) ([^,;)\n]+)/u

/**
 * Ships are called like persons and towns, and are neither: what a word for ships stands before or after, or a ship's
 * letters begin, is the name of one, and so is that name wherever it stands in the text; a name of one word only after
 * "the". What was read as a person and does something after "the" is one too where ships are told of. In the order of
 * the text; linear.
 *
 *     the ferry |Agia Marina|      The |Agia Marina|, a 98-metre vessel,      |MV Helene|, the |Helene|
 */
export function settleShips(
  text: string,
  names: readonly Mention[],
  { naming }: Pick<Language, 'naming'>,
): Mention[] {
  const tellsOfShips = shipsIn(text, naming)
  const called = names.map(
    (name) =>
      nameOfShip(text, name, naming) ??
      (isUnsaid(text, name, naming) && tellsOfShips() ? text.slice(name.start, name.end) : null),
  )
  const ships = new Set(called.filter((name) => name !== null))
  if (ships.size === 0) return [...names]
  return names.map((name, at) => {
    const { start, end } = name
    const printed = text.slice(start, end)
    const alone = ships.has(printed) && (printed.includes(' ') || isAfterThe(text, start, naming))
    if (called[at] === null && !alone) return name
    return { start, end, type: 'other', score, because: ['a ship is called so in the article'] }
  })
}

/** |Helene| of the MV Helene, the whole name of the ferry Agia Marina; null where it is of no ship. */
function nameOfShip(text: string, { start, end }: Mention, naming: Naming): string | null {
  const printed = text.slice(start, end)
  const gap = printed.search(/\s/)
  if (gap > 0 && naming.shipping.letters.has(printed.slice(0, gap)))
    return printed.slice(gap).trim().replaceAll(/\s+/g, ' ')
  const noun = wordBefore(text, start)
  if (naming.shipping.nouns.has(noun) && !isJoined(text, start - noun.length - 1)) return printed
  if (!isAfterThe(text, start, naming)) return null
  return isAShip(text.slice(end, end + behind), naming) ? printed : null
}

/** Whether a word that begins at a place goes on with one before it: a car-|ferry|. */
function isJoined(text: string, start: number): boolean {
  return /^\p{L}[-’']$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether what stands after a name tells that it is a ship: |, an old car ferry,| but not |, a ferry captain,| */
function isAShip(following: string, { shipping }: Naming): boolean {
  const [, opens = '', told = ''] = aside.exec(following) ?? []
  if (!shipping.determiners.has(opens)) return false
  const words = told.replace(/\.(?: .*)?$/, '').split(' ')
  const at = words.findIndex((word) => shipping.nouns.has(word))
  const next = words[at + 1]
  return at >= 0 && at <= mostBefore && (next === undefined || shipping.behind.has(next))
}

/** The |Aurelia| came upon it: no person stands after "the", does something and is told of with ships. */
function isUnsaid(text: string, { start, end, type }: Mention, naming: Naming): boolean {
  if (type !== 'person' || !isAfterThe(text, start, naming)) return false
  const [, does] = /^(?: (\p{Ll}+)|[,.;])/u.exec(text.slice(end, end + reach)) ?? [null, '']
  return does !== '' && does !== undefined && naming.shipping.doing.has(does)
}

/** Whether a text has a word for ships; it is read when that is asked for. */
function shipsIn(text: string, { shipping }: Naming): () => boolean {
  let known: boolean | null = null
  return () => {
    known ??= text.match(/\p{Ll}+/gu)?.some((word) => shipping.nouns.has(word)) ?? false
    return known
  }
}

function isAfterThe(text: string, start: number, { shipping }: Naming): boolean {
  return shipping.article.has(wordBefore(text, start).toLowerCase())
}
