import { expect, test } from 'vitest'
import { cpuTimeOf, expectLinear } from '../cpu-time.case.ts'
import type { Telling } from './claims/telling.ts'
import { shareEvents } from './events.ts'

/** A telling that says "arrested", of whom and when. */
function told(article: string, people: readonly string[], days: readonly string[] = []): Telling {
  return {
    analysis: { article: { id: article } },
    events: [{ start: 0, end: 8, type: 'arrest', lemma: 'arrest' }],
    entities: new Set(people),
    times: days.map((value) => ({ precision: 'day', value })),
  } as unknown as Telling
}

const shared = (...claims: Telling[][]) =>
  shareEvents(claims).map(({ mentions }) => mentions.map(({ article }) => article).join(' '))

test('the words of one type in the tellings of one claim are one event', () => {
  expect(shared([told('a', ['Solheim']), told('b', ['Weil'])])).toEqual(['a b'])
})

test('one word of the same people is one event, whatever is claimed', () => {
  expect(shared([told('a', ['Solheim', 'Brandvik'])], [told('b', ['Solheim'])])).toEqual(['a b'])
  expect(shared([told('a', ['Solheim'])], [told('b', [])])).toEqual(['a b'])
})

test('one word of other people, or of another day, is another event', () => {
  expect(shared([told('a', ['Solheim'])], [told('b', ['Weil'])])).toEqual([])
  const [may, june] = [['2030-05-07'], ['2030-06-07']]
  expect(shared([told('a', ['Solheim'], may)], [told('b', ['Solheim'], june)])).toEqual([])
})

test('what one article alone tells is shared by nobody', () => {
  expect(shared([told('a', ['Solheim'])], [told('a', ['Solheim'])])).toEqual([])
})

test('a story of thousands of tellings takes linear time', () => {
  const cost = (count: number) => {
    const claims = Array.from({ length: count }, (_, at) => [told(`${at}`, [`${at % 50}`])])
    return cpuTimeOf(() => shareEvents(claims))
  }
  cost(2000)
  expectLinear(cost, { small: 2000, large: 32_000 }, (small) => 16 * 5 * Math.max(small, 5))
})
