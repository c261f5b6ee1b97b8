import type { ClaimStatus } from '../../model/claim.ts'
import { sampleOf } from '../grouping/sample.ts'
import { countedOf } from './facts.ts'
import { groupBySource } from './group-by-source.ts'
import type { Likeness } from './likeness.ts'
import { areOpposed } from './opposed-stands.ts'
import type { Originator } from './originators.ts'
import { clash, roundsTo } from './quantities.ts'
import type { Telling } from './telling.ts'

/**
 * Who first says what the tellings of a claim say, each one who knows it without the others. An outlet that neither names
 * a source nor was there passes on what somebody else knows: it adds nobody beside a source, and several such outlets are
 * one, the first to tell it. Titles tell again what their texts tell.
 */
export function independent(tellings: readonly Telling[]): Originator[] {
  const known = knowing(tellings)
  const sources = known.length > 0 ? groupBySource(known) : [inTexts(tellings).toSorted(byDay)]
  return sources.flatMap(([first]) => first?.originator ?? [])
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

/** As alike, 0 to 1, are two tellings that surely say the same. */
const sure = 0.8

/**
 * How well a claim is supported: counted by who first says it and by family of articles, not by reports. Two sources
 * corroborate each other where what they say is surely the same. `distinct` are the tellings that differ in anything.
 */
export function statusOf(
  tellings: readonly Telling[],
  distinct: readonly Telling[],
  originOf: ReadonlyMap<string, string>,
  likeness: Likeness,
  contested: boolean,
): { status: ClaimStatus; because: string[] } {
  if (contested) return { status: 'contested', because: ['another statement cannot hold with it'] }
  const originators = independent(tellings)
  const names = originators.map(({ name }) => name).join(', ')
  const origins = new Set(tellings.map(({ analysis }) => originOf.get(analysis.article.id)))
  const several = originators.length > 1 && origins.size > 1
  if (several && agree(distinct, originOf, likeness)) {
    return { status: 'corroborated', because: [`${originators.length} originators: ${names}`] }
  }
  const articles = new Set(tellings.map(({ analysis }) => analysis.article.id)).size
  if (articles === 1) return { status: 'single-source', because: [`one article, from ${names}`] }
  const because = (reason: string) => [`${articles} articles, ${reason}`]
  if (several)
    return { status: 'repeated', because: because(`from ${names}, who hardly say the same`) }
  if (originators.length > 1)
    return { status: 'repeated', because: because('all from one family of articles') }
  const nobody = knowing(tellings).length === 0
  return {
    status: 'repeated',
    because: because(nobody ? 'none of which names a source' : `all from ${names}`),
  }
}

/** Whether two of the sources, in texts of their own, surely say the same. */
function agree(
  tellings: readonly Telling[],
  originOf: ReadonlyMap<string, string>,
  likeness: Likeness,
): boolean {
  const told = groupBySource(knowing(tellings)).flatMap((group, source) =>
    group.map((telling) => ({
      ...{ telling, source },
      origin: originOf.get(telling.analysis.article.id),
    })),
  )
  const some = sampleOf(told)
  return some.some((one, at) =>
    some
      .slice(at + 1)
      .some(
        (other) =>
          one.source !== other.source &&
          one.origin !== other.origin &&
          likeness(one.telling, other.telling) >= sure &&
          !differ(one.telling, other.telling),
      ),
  )
}

/** Whether one says no to something or says its opposite, or they count one thing and come to other numbers. */
function differ(a: Telling, b: Telling): boolean {
  if ((a.statement.denial === null) !== (b.statement.denial === null)) return true
  return areOpposed(a.statement, b.statement) || countOtherwise(a, b)
}

/** Whether two tellings count one thing and come to numbers that cannot both hold: 17 and 19 of 40 tests. */
function countOtherwise(a: Telling, b: Telling): boolean {
  return a.quantities.some((one) => {
    const counted = countedOf(one)
    const others =
      counted === null ? [] : b.quantities.filter((other) => countedOf(other) === counted)
    return others.length > 0 && others.every((other) => clash(one, other) && !roundsTo(one, other))
  })
}
