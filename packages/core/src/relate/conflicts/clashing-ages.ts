import type { Analysis } from '../../model/analysis.ts'
import type { Span } from '../../model/span.ts'
import { daysApart } from '../claims/days-apart.ts'
import { byPlace, type Telling } from '../claims/telling.ts'
import { type EntityIndex, entityKey, type StoryEntity } from '../entities/entity-index.ts'
import type { Found } from './clash.ts'

/** A conflict as sure as this, for an age belongs to the name it stands behind. */
const sure = 0.8
/** "Ann Ek, |69|," "Ann Ek (|69|)" */
const behindName = /^(?:, | \()(\d{1,3})(?=[,.;:)])/
const longest = ', 104,'.length
/** Nobody is older. */
const oldest = 115
/** Somebody has a birthday between reports that lie so many days apart. */
const birthday = 60

/** How old an article says that somebody is. */
interface Age {
  readonly of: StoryEntity
  readonly years: number
  readonly span: Span
  readonly analysis: Analysis
  readonly telling: Telling
}

/** The ages of one person that reports give behind the name and that differ. */
export function findClashingAges(
  tellings: readonly Telling[],
  entities: EntityIndex<StoryEntity>,
): Found[] {
  const articles = Map.groupBy(tellings.toSorted(byPlace), ({ analysis }) => analysis)
  const ages = [...articles].flatMap(([analysis, own]) => agesIn(analysis, own, entities))
  return [...Map.groupBy(ages, ({ of }) => of).values()].flatMap((told) => {
    const [first, ...others] = [...Map.groupBy(told, ({ years }) => years).values()]
    return others.flatMap(([other]) => {
      const one = first?.[0]
      return one && other && !hadBirthday(one, other) ? [clashOf(one, other)] : []
    })
  })
}

/** The first age of each person in an article. */
function agesIn(
  analysis: Analysis,
  own: readonly Telling[],
  entities: EntityIndex<StoryEntity>,
): Age[] {
  const { article, names } = analysis
  const ages = new Map<StoryEntity, Age>()
  for (const { end, type, entity } of names) {
    if (type !== 'person') continue
    const found = behindName.exec(article.text.slice(end, end + longest))
    const of = entities.get(entityKey(article.id, entity))
    const years = Number(found?.[1])
    if (!found?.[1] || !of || ages.has(of) || years > oldest) continue
    const start = end + found[0].length - found[1].length
    const span = { start, end: start + found[1].length }
    const telling = own.findLast(({ statement }) => statement.start <= start) ?? own[0]
    if (telling) ages.set(of, { of, years, span, analysis, telling })
  }
  return [...ages.values()]
}

function hadBirthday(a: Age, b: Age): boolean {
  return Math.abs(daysApart(a.telling, b.telling)) > birthday && Math.abs(a.years - b.years) <= 1
}

function clashOf(a: Age, b: Age): Found {
  const name = a.of.name
  return {
    clash: {
      kind: 'number',
      a: a.span,
      b: b.span,
      why: `“${a.years}” and “${b.years}” cannot both be the age of ${name}.`,
      because: [`both stand behind the name of ${name}`],
      about: `age of ${name}`,
      once: [a.years, b.years].toSorted((one, two) => one - two).join(' '),
    },
    a,
    b,
    score: sure,
  }
}
