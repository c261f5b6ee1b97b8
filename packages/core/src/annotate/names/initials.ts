import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Mention } from '../../model/name.ts'

const score = 0.6

/** At the head of a line or of a part of a list: initials and a family name. */
const initialled =
  /(?<=^|[(,;:] ?| and )(?<initials>(?:\p{Lu}\.[ -]?){1,3})\p{Lu}['’]?[\p{L}-]{2,}(?!\.\p{L})/gmu

/** Persons of lists that are named by initials: |S. Camford| 40, |B. Laramie| 56. None of U.S. Steel. Outside of `names`; linear. */
export function findInitialled(
  text: string,
  names: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const found: Mention[] = []
  let next = 0
  for (const { 0: name, index: start, groups } of text.matchAll(initialled)) {
    const end = start + name.length
    while (next < names.length && (names[next] as Mention).end <= start) next++
    if (end > (names[next]?.start ?? text.length)) continue
    const initials = groups?.['initials']?.trim() ?? ''
    if (initials.length > 2 && gazetteer.knows(initials)) continue
    found.push({ start, end, type: 'person', score, because: ['initials and a family name'] })
  }
  return found
}
