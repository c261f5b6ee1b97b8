import { expect, test } from 'vitest'
import type { Kin } from '../../model/kin.ts'
import { akinOf, pairAkin } from './akin.ts'

const kin = (stem: string, same: string[], kind: string[] = []): [string, Kin] => [
  stem,
  { stem, same, kind, opposite: ['calm'] },
]

/** The words of a telling, each of as many nats, with what they are related to. */
function words(features: Readonly<Record<string, number>>, ...known: ReturnType<typeof kin>[]) {
  const own = new Map(Object.entries(features))
  return { features: own, akin: akinOf(own, new Map(known)) }
}

const blast = words({ blast: 4, ferri: 5 }, kin('blast', ['deton'], ['explos']))

test('words that mean the same, and a kind of it, are paired by the kin of either', () => {
  const other = words({ explos: 3, ship: 2 }, kin('ship', [], ['ferri']))
  expect(pairAkin(blast, other)).toEqual([
    { a: 'blast', b: 'explos', weight: expect.closeTo(0.9) },
    { a: 'ferri', b: 'ship', weight: expect.closeTo(0.6) },
  ])
  expect(pairAkin(other, blast).map(({ a, b }) => `${a} ${b}`)).toEqual([
    'explos blast',
    'ship ferri',
  ])
})

test('a word is paired once, with what is most like it', () => {
  const [only, ...others] = pairAkin(blast, words({ explos: 4, deton: 4 }))
  expect(only).toMatchObject({ a: 'blast', b: 'deton' })
  expect(others).toEqual([])
})

test.each([
  ['a word that both have', words({ blast: 4, explos: 4 })],
  ['an opposite', words({ calm: 4 })],
  ['a name', words({ 'person deton': 4 })],
  ['a word that nobody knows', words({ xylophon: 4 })],
])('%s is paired with nothing', (_, other) => {
  expect(pairAkin(blast, other)).toEqual([])
})
