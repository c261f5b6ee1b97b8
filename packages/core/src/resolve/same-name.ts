import type { NameComparison } from '../model/entity.ts'
import type { NameType } from '../model/name.ts'
import { alignPersons } from './same-name/align-persons.ts'
import { compareInOrder, different } from './same-name/compare-words.ts'
import { latinWords } from './same-name/letters.ts'
import { compareAcronyms, compareOrganizations } from './same-name/same-organization.ts'
import { comparePlaces } from './same-name/same-place.ts'

/** Longer names are compared as they stand. */
const longest = 200

/**
 * Whether two names are forms of one name: across spellings, transliterations and scripts.
 * One name need not mean one thing, and that other names mean one thing (Lviv, Lemberg) it cannot tell.
 * Titles, honorifics and forms of company do not count. The score is at least 0.5 where the names are the same.
 */
export function sameName(a: string, b: string, type?: NameType): NameComparison {
  if (a === b) return { same: true, score: 1, because: ['the same letters'] }
  if (a.length > longest || b.length > longest) return different('too long for a name')
  const [left, right] = [latinWords(a), latinWords(b)]
  if (left.length === 0 || right.length === 0) return different('no letters')
  if (left.join(' ') === right.join(' ')) {
    return { same: true, score: 1, because: ['the same letters but for case, marks or script'] }
  }
  if (type === 'person') return alignPersons(left, right)
  if (type === 'place') return comparePlaces(left, right)
  const acronym = compareAcronyms(a, b)
  if (acronym) return acronym
  return type === 'organization' ? compareOrganizations(left, right) : compareInOrder(left, right)
}
