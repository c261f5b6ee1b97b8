import type { Age } from '../../model/age.ts'
import type { Analysis } from '../../model/analysis.ts'
import { daysApart } from '../claims/days-apart.ts'
import { byPlace, type Telling } from '../claims/telling.ts'
import { type EntityIndex, entityKey, type StoryEntity } from '../entities/entity-index.ts'
import type { Found } from './clash.ts'

/** A conflict as sure as this, for an age belongs to the name that it stands beside, or less surely to whom a description means. */
const sure = { name: 0.8, description: 0.6 }
/** Somebody has a birthday between reports that lie so many days apart. */
const birthday = 31
/** A description that gives somebody so many years more is of somebody else. */
const otherwise = 3

/** How old an article says that somebody is. */
interface ToldAge {
  readonly of: StoryEntity
  readonly age: Age
  readonly analysis: Analysis
  readonly telling: Telling
}

/** The ages of one person that reports give and that differ. */
export function findClashingAges(
  tellings: readonly Telling[],
  entities: EntityIndex<StoryEntity>,
): Found[] {
  const articles = Map.groupBy(tellings.toSorted(byPlace), ({ analysis }) => analysis)
  const ages = [...articles].flatMap(([analysis, own]) => agesIn(analysis, own, entities))
  return [...Map.groupBy(ages, ({ of }) => of).values()].flatMap((told) => {
    const [first, ...others] = [...Map.groupBy(told, ({ age }) => age.years).values()]
    return others.flatMap((other) => {
      const pair = surest(first ?? [], other)
      return pair ? [clashOf(...pair)] : []
    })
  })
}

/** The age of each person in an article: the first by the name, else the first by a description. */
function agesIn(
  analysis: Analysis,
  own: readonly Telling[],
  entities: EntityIndex<StoryEntity>,
): ToldAge[] {
  const told = new Map<StoryEntity, ToldAge>()
  for (const age of analysis.ages) {
    const of = entities.get(entityKey(analysis.article.id, age.entity))
    const known = of && told.get(of)
    if (!of || (known && (known.age.by === 'name' || age.by !== 'name'))) continue
    const telling = own.findLast(({ statement }) => statement.start <= age.start) ?? own[0]
    if (telling) told.set(of, { of, age, analysis, telling })
  }
  return [...told.values()]
}

/** The pair of two ages that can be a conflict, those beside the name first. */
function surest(some: readonly ToldAge[], others: readonly ToldAge[]): [ToldAge, ToldAge] | null {
  const byName = ({ age: a }: ToldAge, { age: b }: ToldAge) =>
    Number(b.by === 'name') - Number(a.by === 'name')
  const [one, other] = [some.toSorted(byName)[0], others.toSorted(byName)[0]]
  return one && other && !areOfTwo(one, other) && !hadBirthday(one, other) ? [one, other] : null
}

/** Whether a description that is so far off is hardly of the same person. */
function areOfTwo({ age: a }: ToldAge, { age: b }: ToldAge): boolean {
  return !areNamed(a, b) && Math.abs(a.years - b.years) >= otherwise
}

function areNamed(a: Age, b: Age): boolean {
  return a.by === 'name' && b.by === 'name'
}

function hadBirthday(a: ToldAge, b: ToldAge): boolean {
  const years = Math.abs(a.age.years - b.age.years)
  const days = Math.abs(daysApart(a.telling, b.telling))
  return years <= 1 + days / 365 && days > birthday
}

function clashOf(a: ToldAge, b: ToldAge): Found {
  const { name } = a.of
  const [one, other] = [a.age.years, b.age.years]
  const spanOf = ({ age: { start, end } }: ToldAge) => ({ start, end })
  return {
    clash: {
      kind: 'number',
      a: spanOf(a),
      b: spanOf(b),
      why: `“${one}” and “${other}” cannot both be the age of ${name}.`,
      because: [
        areNamed(a.age, b.age)
          ? `both stand beside the name of ${name}`
          : `who is described there can be nobody named but ${name}`,
      ],
      about: `age of ${name}`,
      once: [one, other].toSorted((x, y) => x - y).join(' '),
    },
    a,
    b,
    score: areNamed(a.age, b.age) ? sure.name : sure.description,
  }
}
