import type { Language } from '../../language/language.ts'
import type { Mention } from '../../model/name.ts'

const score = 0.7

/**
 * Letters after a name in full tell that it is a person's, and are no part of it; those of an honour do so after any. In the order of the text; linear.
 *
 *     |Owain Pugh| KC      |Ann Ek|, MP      but West Ham MP
 */
export function settleLettersAfter(
  text: string,
  names: readonly Mention[],
  { naming }: Pick<Language, 'naming'>,
): Mention[] {
  return names.map((name) => {
    if (name.type === 'place') return name
    const words = text.slice(name.start, name.end).split(' ')
    const [first = '', ...more] = words
    if (more.length < 2) return name
    const letters = more.at(-1) ?? ''
    const isFull = naming.givenNames.has(first.toLowerCase())
    const known = isFull ? naming.lettersAfter : naming.honoursAfter
    if (!known.has(letters)) return name
    const because = [`“${letters}” stands behind the names of persons`]
    return { ...name, end: name.end - letters.length - 1, type: 'person', score, because }
  })
}
