import { expect, it } from 'vitest'
import { expectWithin } from '../../cpu-time.case.ts'
import { speech } from '../../language/en/speech.ts'
import { findQuotes } from '../quotes.ts'

const found = (text: string) =>
  findQuotes(text, [{ start: 0, end: text.length }], speech).map(({ start, end }) =>
    text.slice(start, end),
  )

it.each([
  ['– It works, says Ann.', ['It works']],
  ['– It works, Ann Ek says.', ['It works']],
  ['– It works, she tells the paper.', ['It works']],
  ['— It works – said Ann. – Twice.', ['It works', 'Twice.']],
  ['- It works, said the baker. She left.', ['It works']],
  ['– Does it work? asks Ann.', ['Does it work?']],
  ['– It rose, fell and stood, says Ann.', ['It rose, fell and stood']],
  ['– It works, says Ann.\n\n– It is cheap.', ['It works', 'It is cheap.']],
  ['– He said “no” twice, says Ann.', ['He said “no” twice', 'no']],
  ['It was late. – It works, says Ann.', []],
  ['– Two bridges\n\n– One tunnel', []],
  ['– The bridge, long shut, opens in May.', []],
  ['-5 degrees, says Ann.', []],
  ['It is late – says Ann.', []],
])('%s', (text, quotes) => {
  expect(found(text)).toEqual(quotes)
})

it('lists are speech only where a paragraph tells who speaks', () => {
  const list = '– Bring boots.\n\n– Bring a coat.'
  expect(found(list)).toEqual([])
  expect(found(`${list}\n\n– And gloves, says Ann.`)).toHaveLength(3)
})

it.each(['– a, says Ek ', '– ', '. – ', '– “', '– says, says, '])(
  'a hundred thousand of %j take no longer than they are long',
  (piece) => {
    expectWithin(3000, () => found(piece.repeat(100_000)))
  },
)
