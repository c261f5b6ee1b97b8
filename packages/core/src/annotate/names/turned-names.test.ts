import { describe, expect, it } from 'vitest'
import { expectWithin } from '../../cpu-time.case.ts'
import { loadLanguage } from '../../language/load.ts'
import { joinTurned } from './turned-names.ts'

const { naming } = await loadLanguage('en')
const found = (text: string) =>
  joinTurned(text, [], naming).map(({ start, end }) => text.slice(start, end))

describe('joinTurned', () => {
  it.each([
    ['"Ekdahl, Martin" wrote:', ['Ekdahl, Martin']],
    ['“Ekdahl, Martin J.” wrote', ['Ekdahl, Martin J.']],
    [
      'To: "Ekdahl, Martin" <m@example.org>, Lund, Anna <a@example.org>',
      ['Ekdahl, Martin', 'Lund, Anna'],
    ],
    ['From: Van Houten, Peter [p.van@example.org]', ['Van Houten, Peter']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'They won: Ekdahl, Martin and Lund.',
    '“Oslo, Norway”',
    '“Wait, Martin,” she said.',
    'Lund, Anna and Per <here>',
    '"Ekdahl, Zorvan"',
  ])('nobody in %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('takes the place of the names inside of it', () => {
    const text = 'Ann saw "Ekdahl, Martin" in Oslo'
    const name = (printed: string) => {
      const start = text.indexOf(printed)
      return { start, end: start + printed.length, type: 'person' as const, score: 1, because: [] }
    }
    const names = ['Ann', 'Ekdahl', 'Martin', 'Oslo'].map(name)
    const joined = joinTurned(text, names, naming)
    expect(joined.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ann',
      'Ekdahl, Martin',
      'Oslo',
    ])
    expect(joinTurned('Ann saw', names.slice(0, 1), naming)).toEqual(names.slice(0, 1))
  })

  it.each(['Ek, Ann ', 'A', '"Ek, ', 'Ek <'])('stays quick on 300 KB of %s', (unit) => {
    const text = unit.repeat(300_000 / unit.length)
    expectWithin(1000, () => joinTurned(text, [], naming))
  })
})
