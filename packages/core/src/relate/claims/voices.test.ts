import { expect, test } from 'vitest'
import { joinVoices, type Voice } from './voices.ts'

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

test('words that could be two are none of them', () => {
  const other = voice('person', 'Bo Dahl', { roles: ['Lowlands regional governor'] })
  const described = voice('described', 'the regional governor')
  expect(joinVoices([governor, other, described]).get(described.key)).toBeUndefined()
})
