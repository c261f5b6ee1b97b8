import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import type { Conflict } from '../model/claim.ts'
import { articleFromText } from '../read/from-text.ts'
import { conflictsOf } from './conflicts/two-reports.case.ts'
import { relate } from './index.ts'

const english = await loadLanguage('en')

describe('what cannot both hold', () => {
  test.each([
    [
      'Four workers were injured in the fire.',
      'The fire injured nine workers, a doctor said.',
      'number: Four | nine',
    ],
    [
      'The tannery had been insured for 12 million dollars.',
      'The tannery was insured for 20 million dollars, an owner said.',
      'number: 12 million dollars | 20 million dollars',
    ],
    [
      'The roof of the tannery had cost 612,000 dollars.',
      'The roof of the tannery cost 640,000 dollars, an owner said.',
      'number: 612,000 dollars | 640,000 dollars',
    ],
    [
      'The sprinklers of the tannery worked when the fire broke out, the owner said.',
      'The sprinklers of the tannery failed when the fire broke out, a worker said.',
      'status: failed | worked',
    ],
    [
      'About 300 workers lost their homes in the fire.',
      'About 350 workers lost their homes in the fire, a nurse said.',
      'number: About 300 | About 350',
    ],
    [
      'Owner Carla Boone said: "We have paid nothing to the blackmailers."',
      'The blackmailers were paid on Monday, a worker said.',
      'status: have paid nothing | paid',
    ],
    [
      'A watchman was arrested after the fire at the tannery.',
      'No watchman was arrested after the fire at the tannery, police said.',
      'status: No watchman was arrested | arrested',
    ],
    [
      'The ferry sank off the harbour on Monday, the coast guard said.',
      'The owners deny that the ferry sank off the harbour.',
      'status: deny | sank',
    ],
    [
      'Police said 400 people took part in the vigil.',
      'Organisers put the turnout at the vigil at 2,000.',
      'number: 2,000 | 400',
    ],
    [
      'Owner Carla Boone was detained on 2 March.',
      'Boone was arrested on 12 March, police said.',
      'date: 12 March | 2 March',
    ],
    [
      'The council approved the plan for the tannery.',
      'The council rejected the plan for the tannery.',
      'status: approved | rejected',
    ],
    [
      'The watchman was armed, police said.',
      'The watchman was unarmed, his lawyer said.',
      'status: armed | unarmed',
    ],
    [
      'The alarm sounded before the roof fell.',
      'The alarm did not sound before the roof fell, tenants said.',
      'status: not sound | sounded',
    ],
    [
      'The tannery will be rebuilt from 4 June, owner Carla Boone said.',
      'Owner Carla Boone said the tannery will be rebuilt from 11 June.',
      'date: 11 June | 4 June',
    ],
    [
      'The fire injured the watchman Lew Prior, 61, and his dog.',
      'The watchman, Lew Prior (67), was injured in the fire.',
      'number: 61 | 67',
    ],
    [
      '"The roof of the tannery was too thin," tanner Lew Prior said.',
      '"The roof of the tannery was stolen," tanner Lew Prior said.',
      'wording: stolen | too thin',
    ],
    [
      'Talks with the owners will be held in Lisbon.',
      'The talks with the owners will take place in Warsaw, a worker said.',
      'place: Lisbon | Warsaw',
    ],
    [
      '"We smelled gas for weeks before the fire," tanner Lew Prior said.',
      '"We smelled gas for weeks before the fire," said tanner Moira Quill.',
      'speaker: We smelled gas for weeks before the fire | We smelled gas for weeks before the fire',
    ],
  ])('%s — %s', (one, two, conflict) => {
    expect(conflictsOf(one, two)).toContain(conflict)
  })
})

test('reports that came out months apart are of two events as a rule', () => {
  const [one, two] = ['The road over the pass was shut.', 'The road over the pass was open.']
  expect(conflictsOf(one, two)).not.toEqual([])
  expect(conflictsOf(one, two, ['2021-05-04', '2021-08-30'])).toEqual([])
})

describe('what can both hold', () => {
  test.each([
    ['At least four workers were injured in the fire.', 'The fire injured nine workers.'],
    ['Four workers were injured in the fire.', 'The fire killed nine workers.'],
    [
      'The fire injured the watchman Lew Prior, 61, and his dog.',
      'It injured the watchman Lew Prior, 61, and Ada Prior, 67.',
    ],
    ['The fire destroyed 4,000 hides.', 'The fire destroyed 3,960 hides.'],
    ['The ferry carried 118 passengers and a crew of six.', 'There were 124 people on board.'],
    ['Boone was sentenced to six years in prison.', 'Prosecutors had asked for eight years.'],
    ['Turnout was 61 percent.', 'Turnout was 54 percent in the previous election.'],
    ['Net profit rose to 310 million euros.', 'Analysts had expected a net profit of 280 million.'],
    ['Net profit rose to 310 million euros.', 'A year earlier net profit was 280 million euros.'],
    ['Prices rose 3 percent in April.', 'Prices rose 4 percent in March.'],
    ['Shares in the tannery fell 4 percent on Monday.', 'Its shares fell 6 percent on Tuesday.'],
    ['The new ferry can take 600 passengers.', 'The old ferry could take 350 passengers.'],
    [
      '“The roof was rotten,” owner Carla Boone said.',
      '“The walls were rotten,” tanner Lew Prior said.',
    ],
    ['Three children were among the dead.', 'Nine people died, officials said.'],
    ['The tannery was built in 1967.', 'The tannery was repaired in 1994.'],
    ['Owner Carla Boone was arrested on 2 March.', 'Boone was charged on 21 March.'],
    ['The strike at the tannery began on 3 May.', 'The strike at the tannery ended on 6 May.'],
    ['The watchman survived the fire.', 'Two tanners died in the fire.'],
    [
      'The owner said on Friday that the tannery would be rebuilt.',
      'The tannery would be rebuilt, the owner told reporters in Oldhaven on Saturday.',
    ],
    ['The death toll of the fire rose to nine.', 'The driver of the van survived the fire.'],
    ['The bank aims at 3%, plus or minus one percentage point.', 'The bank lowered it by 0.5%.'],
    [
      '"I have not spoken to the owner since April," Mayor Ann Ek said.',
      'Owner Carla Boone said she had last spoken to the mayor “in April, at a market”.',
    ],
    ['The road was closed on Sunday.', 'The road was open on Monday.'],
    ['The owner did not have to pay until June.', 'The owner had to pay in June.'],
    ['Four workers were injured in the fire.', 'Several workers were injured in the fire.'],
    ['The fire destroyed 4,000 hides on Monday.', 'The fire destroyed Vat 3 and Vat 4 on Monday.'],
    ['The tannery was insured for 12 million dollars.', 'Twelve million dollars were insured.'],
    [
      'A watchman was arrested after the fire.',
      'A watchman was arrested after the fire, police said.',
    ],
    [
      '"We smelled gas for weeks," tanner Lew Prior said.',
      '"We smelled gas for weeks," Prior told the Daily Lantern.',
    ],
    [
      'The owner of the tannery did not pay for the fence.',
      'A driver paid for the repairs of the road.',
    ],
    [
      'The tannery will open again in ten days.',
      'The tannery opens again in ten days, the owner said.',
    ],
    [
      'Nine workers, four of them women, were injured in the fire.',
      'The fire injured nine workers.',
    ],
    ['Four workers were injured in the fire.', 'Another nine workers were treated for smoke.'],
    ['Nobody was arrested after the fire, police said.', 'Was a watchman arrested after the fire?'],
    [
      '"We never smelled any gas before the big fire," tanner Lew Prior said.',
      '"We never smelled any gas before the large fire," tanner Lew Prior said.',
    ],
    [
      '"We smelled gas for weeks before the fire," tanner Lew Prior said.',
      '"We smelled gas for weeks," tanner Lew Prior said.',
    ],
    ['The toll of the fire rose to four people.', 'The toll of the fire climbed to nine people.'],
    ['An alarm should have been raised, a worker said.', 'There was no alarm, a worker said.'],
    ['About a dozen workers were injured in the fire.', 'The fire injured 13 workers.'],
    ['The blackmailers were paid on Monday.', 'She did not say who had paid the blackmailers.'],
    ['Talks with the owners began in Lisbon.', 'The owners were born in Warsaw.'],
    ['The council shut the tannery.', 'The owner recommended that the tannery stay open.'],
    [
      'The Tanners’ Union rejected the offer of Carla Boone.',
      'The Tanners’ Union rejects the offer of Carla Boone.',
    ],
    ['The north gate of the tannery was open.', 'The south gate of the tannery was closed.'],
    ['The watchman of the tannery survived the fire.', 'A tanner died in the fire.'],
    [
      'The chimney of the tannery is 62 metres high.',
      'The yard of the tannery is 340 metres long.',
    ],
    ['Fifteen of the guests were evacuated.', 'Forty guests were evacuated.'],
    ['Shares of the tannery fell 4 percent.', 'Shares of the tannery rose again.'],
    ['No worker was vaccinated, the tannery said.', 'The workers were unvaccinated, a nurse said.'],
    ['The tannery opened in 1921.', 'The tannery was closed for a year after the war.'],
    [
      'The fire left 18,000 homes without power.',
      'Some 45,000 people were without power after the fire.',
    ],
    [
      'The tannery was fined 200,000 euros for the fire.',
      'The tannery must also pay 75,000 euros for the fire.',
    ],
    ['The tannery had been due to open again on Friday.', 'The tannery opened again on Sunday.'],
    ['The power failed at 3 p.m.', 'There was no power until 7 p.m.'],
    [
      'At noon 240 lorries were waiting at the tannery.',
      'Some 130 lorries pass the tannery each day.',
    ],
  ])('%s — %s', (one, two) => {
    expect(conflictsOf(one, two)).toEqual([])
  })

  test('a count may grow from day to day', () => {
    const [one, two] = ['Four people died in the fire.', 'Nine people died in the fire.']
    expect(conflictsOf(one, two)).toEqual(['number: Four | Nine'])
    expect(conflictsOf(one, two, ['2021-05-04', '2021-05-08'])).toEqual([])
    expect(conflictsOf(one, two, ['2021-05-08', '2021-05-04'])).toEqual(['number: Four | Nine'])
  })

  test('who is missing may be found the day after', () => {
    const [one, two] = ['Four people are missing.', 'One person is missing.']
    expect(conflictsOf(one, two)).toEqual(['number: Four | One'])
    expect(conflictsOf(one, two, ['2021-05-04', '2021-05-05'])).toEqual([])
  })

  test('an area may grow in a day', () => {
    const [one, two] = ['The fire burned 4,200 hectares.', 'The fire burned 7,100 hectares.']
    expect(conflictsOf(one, two)).toEqual(['number: 4,200 hectares | 7,100 hectares'])
    expect(conflictsOf(one, two, ['2021-05-04', '2021-05-05'])).toEqual([])
    expect(conflictsOf(one, two, ['2021-05-05', '2021-05-04'])).toHaveLength(1)
  })

  test('a number that is told as growing may grow in a day', () => {
    const [one, two] = ['The fire killed four people.', 'The toll of the fire rose to nine people.']
    expect(conflictsOf(one, two, ['2021-05-04', '2021-05-05'])).toEqual([])
  })
})

describe('a reviewer’s word on a conflict', () => {
  const analyses = ['Four', 'Nine'].map((number, at) =>
    analyze(
      articleFromText(
        `A fire broke out at the Marwick tannery in Oldhaven on Monday night, the fire service said. ${number} workers were injured in the fire.`,
        { publisher: `Paper ${at}`, publishedAt: '2021-05-04' },
      ),
      english,
    ),
  )
  const [conflict] = relate(analyses).conflicts
  const sideOf = ({ article, start, end }: Conflict['a']) => `${article}:${start}-${end}`
  const after = (verdict: 'same' | 'different') => {
    if (!conflict) throw new Error('there is a conflict')
    const said = { verdict, by: 'Ann Ek', at: '2021-05-05T10:00:00Z' }
    const pair = { a: sideOf(conflict.b), b: sideOf(conflict.a) } // either way round
    return relate(analyses, { decisions: [{ noun: 'conflict', ...pair, ...said }] })
  }

  test('different: it is none, and its claims are not contested for it', () => {
    const { conflicts, claims } = after('different')
    expect(conflicts).toEqual([])
    expect(claims.filter(({ status }) => status === 'contested')).toEqual([])
  })

  test('same: it says who decided', () => {
    expect(after('same').conflicts.map(({ because }) => because.at(-1))).toEqual([
      'Ann Ek decided that they are the same (2021-05-05T10:00:00Z)',
    ])
  })
})
