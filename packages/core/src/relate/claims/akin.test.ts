import { expect, test } from 'vitest'
import type { Kin } from '../../model/kin.ts'
import { akinOf, pairAkin } from './akin.ts'

const kin = (stem: string, ...same: string[]): [string, Kin] => [stem, { stem, same }]

/** The words of a telling, each of as many nats, with what they are related to. */
function words(features: Readonly<Record<string, number>>, ...known: ReturnType<typeof kin>[]) {
  const own = new Map(Object.entries(features))
  return { features: own, akin: akinOf(own, new Map(known)) }
}

const blast = words({ blast: 4, ferri: 5 }, kin('blast', 'deton', 'explos'))

test('words that mean the same are paired by the kin of either', () => {
  const other = words({ explos: 3, boat: 2 }, kin('boat', 'ferri'))
  expect(pairAkin(blast, other)).toEqual([
    { a: 'blast', b: 'explos', weight: expect.closeTo(2.7) },
    { a: 'ferri', b: 'boat', weight: expect.closeTo(1.8) },
  ])
  expect(pairAkin(other, blast).map(({ a, b }) => `${a} ${b}`)).toEqual([
    'explos blast',
    'boat ferri',
  ])
})

test('a word is paired once, with what says the most', () => {
  const [only, ...others] = pairAkin(blast, words({ explos: 3, deton: 4 }))
  expect(only).toMatchObject({ a: 'blast', b: 'deton' })
  expect(others).toEqual([])
})

test.each([
  ['a word that both have', words({ blast: 4, explos: 4 })],
  ['an opposite', words({ calm: 4 })],
  ['a kind', words({ nois: 4 })],
  ['a name', words({ 'person deton': 4 })],
  ['a word that nobody knows', words({ xylophon: 4 })],
])('%s is paired with nothing', (_, other) => {
  expect(pairAkin(blast, other)).toEqual([])
})
