import type { Language } from '../../language/language.ts'
import type { Mention } from '../../model/name.ts'

/**
 * Joins a given name to the word after it that was read as a town or as somebody else: |Ann| |Imus| is one person. Linear; `names` are sorted, as is what is given.
 */
export function joinGiven(
  text: string,
  names: readonly Mention[],
  { gazetteer, naming }: Pick<Language, 'gazetteer' | 'naming'>,
): readonly Mention[] {
  const printed = ({ start, end }: Mention) => text.slice(start, end)
  const isGiven = (name: Mention) =>
    name.type === 'person' && naming.givenNames.has(printed(name).toLowerCase())
  const isFamily = (name: Mention) => {
    const word = printed(name)
    if (word.includes(' ')) return false
    if (name.type === 'person') return !naming.givenNames.has(word.toLowerCase())
    return name.type === 'place' && gazetteer.find(word)[0]?.kind === 'settlement'
  }
  const isJoined = (one: Mention | undefined, other: Mention) =>
    one !== undefined && text.slice(one.end, other.start) === ' ' && isGiven(one) && isFamily(other)
  if (!names.some((name, i) => isJoined(names[i - 1], name))) return names
  return names.flatMap((name, i) => {
    const next = names[i + 1]
    if (isJoined(names[i - 1], name)) return []
    if (!next || !isJoined(name, next)) return [name]
    const because = [...name.because, `with ${printed(next)}, which belongs to it`]
    return [{ ...name, end: next.end, because }]
  })
}
