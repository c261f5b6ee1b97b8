import type { ClaimStatus } from '../../model/claim.ts'
import type { Telling } from './telling.ts'

/** How well a claim is supported: counted by who first says it and by family of articles, not by reports. */
export function statusOf(
  tellings: readonly Telling[],
  originOf: ReadonlyMap<string, string>,
  contested: boolean,
): { status: ClaimStatus; because: string[] } {
  const originators = new Map(tellings.map(({ originator }) => [originator.key, originator.name]))
  const origins = new Set(tellings.map(({ analysis }) => originOf.get(analysis.article.id)))
  const articles = new Set(tellings.map(({ analysis }) => analysis.article.id))
  const names = [...originators.values()].join(', ')
  if (contested) return { status: 'contested', because: ['another statement cannot hold with it'] }
  if (originators.size > 1 && origins.size > 1) {
    return { status: 'corroborated', because: [`${originators.size} originators: ${names}`] }
  }
  if (articles.size > 1) {
    const by = originators.size > 1 ? 'one family of articles' : names
    return { status: 'repeated', because: [`${articles.size} articles, all from ${by}`] }
  }
  return { status: 'single-source', because: [`one article, from ${names}`] }
}
