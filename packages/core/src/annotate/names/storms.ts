import type { Language } from '../../language/language.ts'
import type { Mention } from '../../model/name.ts'
import { wordBefore } from './word-before.ts'

const score = 0.7

/**
 * Storms are called like persons and are none: what a word for storms stands before or begins is the name of one, and so
 * is that name wherever it stands alone in the text for a person. In the order of the text; linear.
 *
 *     |Hurricane Rita| made landfall      |Rita| left      typhoon |Haiyan|      but Rita Ek
 */
export function settleStorms(
  text: string,
  names: readonly Mention[],
  { naming }: Pick<Language, 'naming'>,
): Mention[] {
  const called = names.map((name) => nameOfStorm(text, name, naming.storms))
  const storms = new Set(called.filter((name) => name !== null))
  if (storms.size === 0) return [...names]
  return names.map((name, at) => {
    const { start, end, type } = name
    const alone = type === 'person' && storms.has(text.slice(start, end))
    if (called[at] === null && !alone) return name
    return { start, end, type: 'other', score, because: ['a storm is called so in the article'] }
  })
}

/** |Rita| of Hurricane Rita, which is the name or of which the name is the end; null where it is of no storm. */
function nameOfStorm(
  text: string,
  { start, end, type }: Mention,
  storms: ReadonlySet<string>,
): string | null {
  const [first = '', second, ...more] = text.slice(start, end).split(/\s+/)
  if (more.length > 0) return null
  if (second !== undefined) return storms.has(first.toLowerCase()) ? second : null
  const before = wordBefore(text, start)
  // they storm |Paris|
  const isNoun = type === 'person' || before !== before.toLowerCase()
  return isNoun && storms.has(before.toLowerCase()) ? first : null
}
