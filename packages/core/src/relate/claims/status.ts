import type { ClaimStatus } from '../../model/claim.ts'
import { firstOfEach } from './one-mouth.ts'
import type { Originator } from './originators.ts'
import type { Telling } from './telling.ts'

/**
 * Who first says what the tellings of a claim say, each one who knows it without the others. An outlet that neither names a source nor
 * was there passes on what somebody else knows: it adds nobody beside a source, and several such outlets are one, the first to tell
 * it. Titles tell again what their texts tell.
 */
export function independent(tellings: readonly Telling[]): Originator[] {
  const known = knowing(tellings)
  const kept = known.length > 0 ? firstOfEach(known) : inTexts(tellings).toSorted(byDay).slice(0, 1)
  return kept.map(({ originator }) => originator)
}

/** The tellings that name who knows what they tell: a source, or the outlet as a witness. */
function knowing(tellings: readonly Telling[]): Telling[] {
  return inTexts(tellings).filter(
    ({ originator, statement }) => !originator.own || statement.stance === 'witnessed',
  )
}

function inTexts(tellings: readonly Telling[]): readonly Telling[] {
  const told = tellings.filter(({ inTitle }) => !inTitle)
  return told.length > 0 ? told : tellings
}

function byDay({ published: a }: Telling, { published: b }: Telling): number {
  return a === b ? 0 : (a ?? '~') < (b ?? '~') ? -1 : 1
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
    const because = knowing(tellings).length > 0 ? `all from ${by}` : 'none of which names a source'
    return { status: 'repeated', because: [`${articles.size} articles, ${because}`] }
  }
  return { status: 'single-source', because: [`one article, from ${names}`] }
}
