import { expect, test } from 'vitest'
import type { Voice } from './voices/voice.ts'
import { joinVoices } from './voices.ts'

function voice(kind: Voice['kind'], name: string, more: Partial<Voice> = {}): Voice {
  return { key: `${kind} ${name}`, name, kind, names: [name], roles: [], articles: ['a'], ...more }
}

const governor = voice('person', 'Ann Ek', {
  roles: ['Uplands regional governor', 'head of the coast guard'],
})
const ministry = voice('named', 'Ministry of Health')
const works = voice('named', 'Orlan Steel')

test.each([
  ['an office', voice('described', 'the regional governor', { articles: ['b'] }), governor],
  [
    'a body in other order',
    voice('described', 'the health ministry', { articles: ['b'] }),
    ministry,
  ],
  ['the end of a name, in the same article', voice('described', 'the steel'), works],
  [
    'who publishes what others cite',
    voice('own', 'Orlan Steel Uplands', { articles: ['c'] }),
    works,
  ],
])('%s stands for a name', (_, described, named) => {
  const joined = joinVoices([governor, ministry, works, described])
  expect(joined.get(described.key)).toBe(named)
})

test.each([
  ['one word in another article', voice('described', 'the ministry', { articles: ['b'] })],
  ['what an office is of', voice('described', 'the coast guard')],
  ['another office', voice('described', 'the regional manager')],
  ['an outlet of another name', voice('own', 'Uplands Daily')],
  ['part of a word', voice('described', 'the teel')],
])('%s does not', (_, described) => {
  expect(joinVoices([governor, ministry, works, described]).get(described.key)).toBeUndefined()
})

const person = voice('person', 'Elena Brâncuș', { articles: ['c'] })
const union = voice('named', 'Orlan Workers Union', { articles: ['c'] })
const corwin = voice('named', 'Corwin Health', { articles: ['c'] })
const office = voice('named', 'State Border Service of Farghon', { articles: ['c'] })

test.each([
  ['a name behind what somebody is', voice('described', 'governor Elena Brancus'), person],
  ['a last name before an office', voice('described', 'Brâncuș, the governor'), person],
  ['a name behind a description', voice('described', 'a lender, Corwin Health'), corwin],
  ['a last name', voice('person', 'Brancus'), person],
  ['the beginning of a name', voice('person', 'Corwin'), corwin],
  ['letters of a name', voice('named', 'OWU'), union],
  ['the end of a name', voice('named', 'Border Service'), office],
  ['what a body is, in its article', voice('described', 'the union', { articles: ['c'] }), union],
])('%s stands for the whole', (_, short, whole) => {
  expect(joinVoices([person, union, corwin, office, short]).get(short.key)).toBe(whole)
})

test.each([
  ['a friend', voice('described', 'a friend of Elena Brancus')],
  ['a member of the family', voice('described', 'Corwin Health’s lawyer')],
  ['the place of a body', voice('place', 'Farghon')],
  ['a country that a person leads', voice('person', 'Farghon')],
  ['one word at the end of a name', voice('named', 'Service')],
  ['another name of one of two', voice('named', 'Orlan')],
])('%s is another voice', (_, other) => {
  const mine = voice('named', 'Orlan Steel', { articles: ['d'] })
  const voices = [person, union, corwin, office, mine, other]
  expect(joinVoices(voices).get(other.key)).toBeUndefined()
})

const prosecutor = voice('person', 'Anna Holm', { roles: ['Chief Prosecutor'], articles: ['c'] })

test.each([
  ['those of whom one is named', voice('described', 'prosecutors'), prosecutor],
  ['a site', voice('own', 'www.corwinhealth.com', { articles: ['b'] }), corwin],
  ['a part of a site', voice('own', 'news.corwinhealth.co.uk', { articles: ['b'] }), corwin],
])('%s are who speaks for them', (_, one, other) => {
  expect(joinVoices([prosecutor, person, corwin, one]).get(one.key)).toBe(other)
})

test.each([
  ['others of an office', voice('described', 'state governors')],
  ['prosecutors of something', voice('described', 'prosecutors in two states')],
  ['a site of another name', voice('own', 'www.corwinhealthy.com', { articles: ['b'] })],
  ['a site of that ending', voice('own', 'www.daily.corwinhealth', { articles: ['b'] })],
])('%s are not', (_, one) => {
  expect(joinVoices([prosecutor, person, corwin, one]).get(one.key)).toBeUndefined()
})

test('of a name and longer ones the longest stands for the others', () => {
  const [short, middle] = [voice('named', 'Corwin'), voice('named', 'Corwin Health')]
  const long = voice('named', 'Corwin Health Inc.', { articles: ['b'] })
  const joined = joinVoices([short, middle, long])
  expect([joined.get(short.key), joined.get(middle.key)]).toEqual([long, long])
})

test('a form of company and what kind of one it is are no other company', () => {
  const maker = voice('named', 'Drugmaker Sorel Corp')
  const whole = voice('named', 'Sorel Corporation', { articles: ['b'] })
  const other = voice('named', 'Norvik Corporation', { articles: ['c'] })
  const joined = joinVoices([maker, whole, other])
  expect([joined.get(whole.key), joined.get(other.key)]).toEqual([maker, undefined])
})

test('some of those whom words describe are no second source', () => {
  const all = voice('described', 'Economists polled by Reuters')
  const some = voice('described', 'sixteen of 21 economists polled by Reuters', { articles: ['b'] })
  const others = voice('described', 'two economists', { articles: ['c'] })
  const joined = joinVoices([all, some, others])
  expect([joined.get(all.key), joined.get(others.key)]).toEqual([some, undefined])
})

test('words that could be two are none of them', () => {
  const other = voice('person', 'Bo Dahl', { roles: ['Lowlands regional governor'] })
  const described = voice('described', 'the regional governor')
  expect(joinVoices([governor, other, described]).get(described.key)).toBeUndefined()
})
