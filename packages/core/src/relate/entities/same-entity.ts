import type { Merge, NameComparison } from '../../model/entity.ts'
import { alignPersons, ownWords, secondFamilyName } from '../../resolve/same-name/align-persons.ts'
import { compareInOrder, different } from '../../resolve/same-name/compare-words.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'
import {
  compareAcronyms,
  compareOrganizations,
  contentWords,
} from '../../resolve/same-name/same-organization.ts'
import { comparePlaces } from '../../resolve/same-name/same-place.ts'
import type { EntityNode } from './nodes.ts'
import type { OwnerWords } from './owners.ts'

/** What is added to the score of two names where more speaks for their being one. */
const weights = { onMap: 0.2, role: 0.1, company: 0.02 }

/** From how many shared companions on company counts, and how many count. */
const company = { least: 2, most: 5 }

/** Whole names of persons and names of bodies are of several words, each of which must be the same. */
const enoughOf = { person: 0.5, organization: 0.5, place: 0.6, other: 0.6 } as const

/** From here on a name of which only one says its country is one all the same. */
const knownForOne = 0.85

/** The part of a place’s name that may be spelled otherwise: villages of a country are often named alike. */
const placeTolerance = 0.105
const onePlace = 0.9
const onePeople = 0.95

/** A name of a person in one word. */
export function isShort({ type, name }: EntityNode): boolean {
  return type === 'person' && ownWords(latinWords(name)).length < 2
}

/** Whether two whole names of persons have nobody in common. */
export function areOtherPersons(a: EntityNode, b: EntityNode): boolean {
  return !alignPersons(latinWords(a.name), latinWords(b.name)).same
}

/** The two forms of two nodes that are most alike, and how. */
export type Names = NameComparison & { readonly a: string; readonly b: string }

/** Whether two nodes can be one by their names: null where nothing else can make them one. */
export function compareNames(a: EntityNode, b: EntityNode, owners: OwnerWords): Names | null {
  if (a.type !== b.type) return null
  if (a.country && b.country && a.country !== b.country) return null
  if (a.onMap !== null && b.onMap !== null && a.onMap !== b.onMap) return null
  return bestOfForms(a, b, owners)
}

/** Why two nodes with such names are held to be one, if there is reason enough. */
export function mergeNodes(a: EntityNode, b: EntityNode, names: Names): Merge | null {
  const extras = extraReasons(a, b)
  const owned = a.type === 'organization' && a.country !== b.country && names.score < knownForOne
  const goesOn = a.type === 'person' && names.score <= secondFamilyName
  const unsure = isShort(a) || isShort(b) || owned || goesOn
  if (unsure && extras.length === 0) return null
  const score = Math.min(
    1,
    extras.reduce((sum, extra) => sum + extra.weight, names.score),
  )
  const because = [...names.because, ...extras.map((extra) => extra.because)]
  return score < enoughOf[a.type] ? null : { a: names.a, b: names.b, score, because }
}

function bestOfForms(a: EntityNode, b: EntityNode, owners: OwnerWords): Names | null {
  let best: Names | null = null
  for (const one of a.forms) {
    for (const other of b.forms) {
      const comparison = compareForms(one, other, a, b, owners)
      if (!comparison.same || comparison.score <= (best?.score ?? 0)) continue
      best = { ...comparison, a: one, b: other }
    }
  }
  return best
}

function compareForms(
  one: string,
  other: string,
  a: EntityNode,
  b: EntityNode,
  owners: OwnerWords,
): NameComparison {
  const [left, right] = [latinWords(one), latinWords(other)]
  switch (a.type) {
    case 'person':
      return alignPersons(left, right)
    case 'place': {
      const named = comparePlaces(left, right, placeTolerance)
      if (named.same || a.onMap === null || a.onMap !== b.onMap) return named
      return { same: true, score: onePlace, because: ['other names of one place'] }
    }
    case 'organization': {
      const acronym = compareAcronyms(one, other)
      const own = (words: readonly string[], node: EntityNode) =>
        withoutOwner(contentWords(words), owners.get(node.country ?? ''))
      return acronym ?? compareOrganizations(own(left, a), own(right, b))
    }
    case 'other':
      if (a.country !== b.country) return different('words for two peoples')
      if (a.country && one.slice(0, 2) === other.slice(0, 2)) {
        return { same: true, score: onePeople, because: ['words for one people'] }
      }
      return compareInOrder(left, right)
  }
}

function withoutOwner(words: readonly string[], owner: ReadonlySet<string> | undefined): string[] {
  const left = words.filter((word) => !owner?.has(word) && !owner?.has(`${word}s`))
  return left.length > 0 ? left : [...words]
}

function extraReasons(a: EntityNode, b: EntityNode): { weight: number; because: string }[] {
  const extras: { weight: number; because: string }[] = []
  if (a.onMap !== null && a.onMap === b.onMap) {
    extras.push({ weight: weights.onMap, because: 'one place on the map' })
  }
  const roles = a.roles.size * b.roles.size === 0 ? [] : shared(roleWords(a), roleWords(b))
  if (roles.length > 0) {
    extras.push({ weight: weights.role, because: `both are called "${roles.sort().join(' ')}"` })
  }
  const companions = countShared(a.company, b.company)
  if (companions >= company.least) {
    const weight = weights.company * Math.min(company.most, companions)
    extras.push({ weight, because: `${companions} other names stand beside both` })
  }
  return extras
}

function roleWords({ roles }: EntityNode): Set<string> {
  return new Set([...roles].flatMap((role) => contentWords(latinWords(role))))
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const one of few) if (many.has(one)) count += 1
  return count
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((one) => b.has(one))
}
