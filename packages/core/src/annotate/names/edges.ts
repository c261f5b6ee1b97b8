import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Naming } from '../../language/naming.ts'
import type { NameType } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'

/** The words of a name, indexes included, and the titles that stood before them. */
export interface TrimmedName {
  readonly first: number
  readonly last: number
  readonly title: string | null
}

const LONGEST_TITLE = 3

/** Words of these parts of speech are no part of a name at its beginning, or at its end. */
const LOOSE_BEFORE = new Set(['DET', 'PART', 'CCONJ', 'PUNCT'])
const LOOSE_AFTER = new Set(['DET', 'PART', 'CCONJ', 'ADP'])

/** Cuts off what is no part of a name: |the| Senate, |President| Ann Ek, Oslo|'s|. */
export function trimName(
  text: string,
  tokens: readonly Token[],
  range: { readonly first: number; readonly last: number },
  type: NameType,
  { naming, gazetteer }: { readonly naming: Naming; readonly gazetteer: Gazetteer },
): TrimmedName {
  let { first, last } = range
  while (first < last && LOOSE_BEFORE.has(tokens[first]?.pos ?? '')) first++
  while (first < last && LOOSE_AFTER.has(tokens[last]?.pos ?? '')) last--
  if (type !== 'person') return { first, last, title: null }
  // … Military |Administration| Ann Ek
  while (last - first > 1 && naming.organizationHeads.has(lowerAt(first))) first++
  const named = first
  // |Chinese President| Li Weidong
  const people = tokens[first] as Token
  if (gazetteer.nationality(text.slice(people.start, people.end)) !== null) {
    first++
    if (afterTitle() === first) first--
  }
  for (let next = afterTitle(); next <= last && next > first; next = afterTitle()) first = next
  const title =
    first > named
      ? text.slice((tokens[named] as Token).start, (tokens[first - 1] as Token).end)
      : null
  return { first, last, title }

  function lowerAt(index: number): string {
    const { start, end } = tokens[index] as Token
    return text.slice(start, end).toLowerCase()
  }

  function afterTitle(): number {
    for (let length = Math.min(LONGEST_TITLE, last - first); length > 0; length--) {
      const { start } = tokens[first] as Token
      const words = text.slice(start, (tokens[first + length - 1] as Token).end)
      const key = words.toLowerCase().replace(/\.$/, '')
      if (naming.titles.has(key) || naming.honorifics.has(key)) return first + length
    }
    return first
  }
}

/** The title right before a name, as printed: |President| Ann Ek. */
export function titleBefore(
  text: string,
  tokens: readonly Token[],
  first: number,
  naming: Naming,
): string | null {
  for (let length = LONGEST_TITLE; length > 0; length--) {
    const from = tokens[first - length]
    const to = tokens[first - 1]
    if (!from || !to) continue
    const words = text.slice(from.start, to.end)
    const key = words.toLowerCase().replace(/\.$/, '')
    if (naming.titles.has(key) || naming.honorifics.has(key)) return words
  }
  return null
}
