import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Mention, NameType } from '../../model/name.ts'

interface Print {
  /** Finds the name, as the group of this name. */
  readonly pattern: RegExp
  readonly type: NameType
  readonly score: number
  readonly because: string
  readonly holds: (name: string, gazetteer: Gazetteer) => boolean
}

const prints: readonly Print[] = [
  {
    // a line begins with capitals, what they lie in, an agency, a dash, and a word that is no headline's
    pattern:
      /^(?<name>\p{Lu}[\p{Lu}.'’ -]{1,30}?)(?:, [\p{L}. ]{2,24})?(?: \([^)\n]{2,24}\))?(?: [—–-]{1,2} | ?— ?)(?=["“‘']?\p{Lu}(?:\p{Ll}| ))/gmu,
    type: 'place',
    score: 0.7,
    because: 'the dateline of a report',
    holds: (name, gazetteer) => gazetteer.knows(name),
  },
  {
    // at the head of a line or of a part of a list: initials and a family name; none of U.S. Steel
    pattern:
      /(?<=^|[(,;:] ?| and )(?<name>(?:\p{Lu}\.[ -]?){1,3}\p{Lu}['’]?[\p{L}-]{2,})(?!\.\p{L})/gmu,
    type: 'person',
    score: 0.6,
    because: 'initials and a family name',
    holds: (name, gazetteer) => {
      const initials = name.slice(0, name.lastIndexOf('.') + 1)
      return initials.length === 2 || !gazetteer.knows(initials)
    },
  },
]

/**
 * Names that the way they are printed gives away: |CANTON|, Ohio (AP) — A man was held; |S. Camford| 40, |B. Laramie| 56.
 * Outside of `names`; linear.
 */
export function findAsPrinted(
  text: string,
  names: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  return prints.flatMap(({ pattern, type, score, because, holds }) => {
    const found: Mention[] = []
    let next = 0
    for (const { groups, index: start } of text.matchAll(pattern)) {
      const name = groups?.['name'] ?? ''
      const end = start + name.length
      while (next < names.length && (names[next] as Mention).end <= start) next++
      if (end > (names[next]?.start ?? text.length) || !holds(name, gazetteer)) continue
      found.push({ start, end, type, score, because: [because] })
    }
    return found
  })
}
