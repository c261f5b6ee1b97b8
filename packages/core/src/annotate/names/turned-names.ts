import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'

/** A family name of one or two words, a comma, a given name and perhaps an initial. */
const TURNED = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, (?<given>\p{Lu}\p{Ll}+)(?: \p{Lu}\.?)?`
const QUOTED = new RegExp(`["“](?<name>${TURNED})["”]`, 'gu')
/** What an address begins with, and a name before it. */
const ADDRESS = /[<[][^\s@<[]{1,64}@/g
const BEFORE_ADDRESS = new RegExp(String.raw`(?<![\p{L}'’-])(?<name>${TURNED}) ?$`, 'u')
const LONGEST = 70
const score = 0.7
const because = ['a family name before a given name, as in the head of a letter']

/**
 * Persons whose family name stands first, as in the heads of letters: “|Ek, Ann|” <ann.ek@example.org>. The names inside of them are
 * left out. Linear; `names` are sorted, as is what is given.
 */
export function joinTurned(
  text: string,
  names: readonly Mention[],
  { givenNames }: Pick<Naming, 'givenNames'>,
): readonly Mention[] {
  const turned = [...placedIn(text)].flatMap(({ name, given, start }): Mention[] => {
    if (!givenNames.has(given.toLowerCase())) return []
    const end = start + name.length
    return [{ start, end, type: 'person', score, because }]
  })
  if (turned.length === 0) return names
  turned.sort((a, b) => a.start - b.start)
  let next = 0
  const others = names.filter((one) => {
    while (next < turned.length && (turned[next] as Mention).end <= one.start) next++
    return one.end <= (turned[next]?.start ?? text.length)
  })
  return [...others, ...turned].sort((a, b) => a.start - b.start)
}

interface Placed {
  readonly name: string
  readonly given: string
  readonly start: number
}

function* placedIn(text: string): Generator<Placed> {
  for (const { groups, index } of text.matchAll(QUOTED)) yield placed(groups, index + 1)
  for (const { index: end } of text.matchAll(ADDRESS)) {
    const from = Math.max(0, end - LONGEST)
    const before = BEFORE_ADDRESS.exec(text.slice(from, end))
    if (before) yield placed(before.groups, from + before.index)
  }
}

function placed(groups: Record<string, string> | undefined, start: number): Placed {
  return { name: groups?.['name'] ?? '', given: groups?.['given'] ?? '', start }
}
