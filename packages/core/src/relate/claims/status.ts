import type { ClaimStatus } from '../../model/claim.ts'
import type { Originator } from './originators.ts'
import { type Telling, wordsSaid } from './telling.ts'

/** A sentence of so many words is not found twice by chance. */
const leastCopied = 6

/**
 * Who first says what the tellings of a claim say. An outlet's title is no originator beside its text, and neither is an outlet that
 * has another's sentence word for word, or that names a source of the claim elsewhere in its text.
 */
export function independent(tellings: readonly Telling[]): Originator[] {
  const inText = tellings.filter(({ inTitle }) => !inTitle)
  const told = withoutTakers(inText.length > 0 ? inText : tellings)
  const originators = new Map(told.map(({ originator }) => [originator.key, originator]))
  if ([...originators.keys()].filter(isOwn).length > 1) {
    const kept = new Set(told.filter(firstToSay()).map(({ originator }) => originator.key))
    for (const key of originators.keys()) if (!kept.has(key)) originators.delete(key)
  }
  return [...originators.values()]
}

/**
 * Leaves out what outlets tell in their own voice where one of the sources that others name for it speaks in the same
 * article: they have it from there.
 */
function withoutTakers(told: readonly Telling[]): readonly Telling[] {
  const named = new Set(told.map(({ originator }) => originator.key).filter((key) => !isOwn(key)))
  return told.filter(
    ({ originator, voices }) =>
      !isOwn(originator.key) || ![...named].some((source) => voices.has(source)),
  )
}

/** Whether a telling is the first of an outlet's own that has its words; asked in the order of the tellings. */
function firstToSay(): (telling: Telling) => boolean {
  const first = new Map<string, string>()
  return (telling) => {
    const { key } = telling.originator
    const words =
      wordsSaid(telling)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    if (!isOwn(key) || words.length < leastCopied) return true
    const known = first.get(words.join(' ')) ?? key
    first.set(words.join(' '), known)
    return known === key
  }
}

function isOwn(key: string): boolean {
  return key.startsWith('origin ')
}

/** How well a claim is supported: counted by who first says it and by family of articles, not by reports. */
export function statusOf(
  tellings: readonly Telling[],
  originOf: ReadonlyMap<string, string>,
  contested: boolean,
): { status: ClaimStatus; because: string[] } {
  const originators = independent(tellings)
  const origins = new Set(tellings.map(({ analysis }) => originOf.get(analysis.article.id)))
  const articles = new Set(tellings.map(({ analysis }) => analysis.article.id))
  const names = originators.map(({ name }) => name).join(', ')
  if (contested) return { status: 'contested', because: ['another statement cannot hold with it'] }
  if (originators.length > 1 && origins.size > 1) {
    return { status: 'corroborated', because: [`${originators.length} originators: ${names}`] }
  }
  if (articles.size > 1) {
    const by = originators.length > 1 ? 'one family of articles' : names
    return { status: 'repeated', because: [`${articles.size} articles, all from ${by}`] }
  }
  return { status: 'single-source', because: [`one article, from ${names}`] }
}
