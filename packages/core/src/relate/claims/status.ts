import type { ClaimStatus } from '../../model/claim.ts'
import type { Originator } from './originators.ts'
import { type Telling, wordsSaid } from './telling.ts'

/** A sentence of so many words is not found twice by chance. */
const leastCopied = 6

/**
 * Who first says what the tellings of a claim say. An outlet's title is no originator beside its text, and neither is an outlet that
 * has another's sentence word for word.
 */
export function independent(tellings: readonly Telling[]): Originator[] {
  const told = tellings.filter(({ inTitle }) => !inTitle)
  const originators = new Map<string, Originator>()
  const first = new Map<string, string>()
  for (const telling of told.length > 0 ? told : tellings) {
    const { key } = telling.originator
    const words =
      wordsSaid(telling)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    const same = first.get(words.join(' '))
    if (isOwn(key) && same !== undefined && isOwn(same)) continue
    if (words.length >= leastCopied && same === undefined) first.set(words.join(' '), key)
    originators.set(key, telling.originator)
  }
  return [...originators.values()]
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
