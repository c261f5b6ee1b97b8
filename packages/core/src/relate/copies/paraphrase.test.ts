import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { expectWithin } from '../../cpu-time.case.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { toldIn } from './paraphrase/told.ts'
import { findParaphrase } from './paraphrase.ts'

const english = await loadLanguage('en')
const told = (text: string, publishedAt = '2027-03-08') =>
  toldIn(analyze(articleFromText(text, { publishedAt }), english))

const agency =
  'A landslide buried the railway between Tolmin Springs and Havary on Monday, the operator Transrail said. ' +
  'About 9,000 cubic metres of rock came down at 4.40 a.m. over a length of 130 metres. ' +
  'A freight train with 27 wagons stopped only 60 metres before the debris, driver Ilona Kertes told police. ' +
  'Repairs will take eleven weeks and cost 14 million forints, engineer Bela Torma said. ' +
  'Until then 35 buses are to replace the trains. ' +
  'The slope had been rated safe in an inspection in 2019.'

const retold =
  'Rail traffic from Havary to Tolmin Springs is interrupted: masses of stone slid onto the line on Monday, Transrail reports. ' +
  'Some 9,000 cubic metres covered 130 metres of track at twenty to five in the morning. ' +
  'Ilona Kertes, who drove a goods train of 27 wagons, could halt it when 60 metres were left, officers learned from her. ' +
  'According to the engineer Bela Torma it will be eleven weeks before the damage is mended, for 14 million forints. ' +
  'Passengers are carried by 35 buses meanwhile. ' +
  'Inspectors had found nothing wrong with the hillside in 2019.'

const reporter =
  'Zsuzsa Pall heard it before she saw it. “Like thunder that does not stop,” says the innkeeper of Havary. ' +
  'Since Monday her guests come by bus, if they come. ' +
  'Transrail, which runs the line to Tolmin Springs, hopes to be done in eleven weeks; the mayor, Ferenc Odor, does not believe it. ' +
  'He counts 2,300 commuters who need the train. ' +
  'In 1987 a slide at the same place killed four track workers, and a wall of 80 metres was promised. It was never built. ' +
  'On Thursday the council wants to hear from geologist Edit Vamos what she thinks of the slope.'

test('a text in other words keeps facts and order', () => {
  const found = findParaphrase(told(agency), told(retold))
  expect(found.isCopy).toBe(true)
  expect(found.sentences.length).toBeGreaterThanOrEqual(5)
  expect(Math.min(found.ofA, found.ofB)).toBeGreaterThan(0.8)
})

test('what a copy says of its own counts by its length, be there facts in it or not', () => {
  const lead =
    'Whoever has waited for a train that does not come knows how people feel in a valley that is cut off. ' +
    'They stand in the rain, look at the clock, talk of better days, and nobody has a kind word left for those in charge. '
  const [plain, led] = [retold, lead + retold].map((text) =>
    findParaphrase(told(agency), told(text)),
  )
  expect(plain?.textOfB).toBeGreaterThan(0.8)
  expect(led?.textOfB).toBeLessThan((plain?.textOfB ?? 0) - 0.15)
  expect(led?.textOfA).toBe(plain?.textOfA)
})

test('two reporters share some facts, and have names and numbers of their own', () => {
  for (const text of [agency, retold]) {
    const found = findParaphrase(told(text), told(reporter))
    expect(found.isCopy).toBe(false)
    expect(found.ofB).toBeLessThan(0.5)
  }
})

test('a report of the same matters with other numbers was asked for anew', () => {
  const other = retold
    .replace('130 metres', '160 metres')
    .replace('27 wagons', '31 wagons')
    .replace('60 metres were', '90 metres were')
    .replace('eleven weeks', 'nine weeks')
    .replace('14 million', '19 million')
    .replace('35 buses', '42 buses')
  expect(findParaphrase(told(agency), told(other)).isCopy).toBe(false)
  const slip = retold.replace('35 buses', '42 buses')
  expect(findParaphrase(told(agency), told(slip)).isCopy).toBe(true)
})

test('the same facts in the opposite order are no retelling', () => {
  const backwards = agency.split(/(?<=\.) (?=[A-Z])/).reverse()
  expect(findParaphrase(told(retold), told(backwards.join(' '))).isCopy).toBe(false)
})

test('the later of two is made from the earlier: a report that goes on for long was not made from a note', () => {
  const long = `${agency} ${reporter}`
  expect(findParaphrase(told(retold, '2027-03-08'), told(long, '2027-03-11')).isCopy).toBe(false)
  expect(findParaphrase(told(retold, '2027-03-11'), told(long, '2027-03-08')).isCopy).toBe(true)
})

test('less will do for a report that says it has something from the agency whose report the other is', () => {
  const dateline = { start: 0, end: 1, place: 'HAVARY', date: null, agency: 'TP' }
  const report = articleFromText(agency, { publishedAt: '2027-03-08', publisher: 'Tolmin Press' })
  const wire = toldIn(analyze({ ...report, dateline }, english))
  const sentences = (text: string) => text.split(/(?<=\.) (?=[A-Z])/)
  const some = [...sentences(retold).slice(0, 3), ...sentences(reporter)].join(' ')
  const silent = told(some, '2027-03-09')
  const credits = told(some.replace('Transrail reports', 'Tolmin Press reports'), '2027-03-09')
  expect(findParaphrase(wire, silent).isCopy).toBe(false)
  expect(findParaphrase(wire, credits).isCopy).toBe(true)
})

test('it is the same from both sides, and nothing where nothing is told', () => {
  const [one, other] = [told(agency), told(retold)]
  const [there, back] = [findParaphrase(one, other), findParaphrase(other, one)]
  expect([back.ofB, back.ofA, back.isCopy]).toEqual([there.ofA, there.ofB, there.isCopy])
  expect(findParaphrase(told('…'), one)).toMatchObject({ sentences: [], isCopy: false })
})

test('long texts take bounded time', () => {
  const long = told(Array.from({ length: 4000 }, (_, at) => `Rain hit barn ${at} today.`).join(' '))
  expectWithin(4000, () => expect(findParaphrase(long, long).sentences.length).toBeLessThan(200))
})
