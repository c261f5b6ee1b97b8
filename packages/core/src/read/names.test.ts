import { describe, expect, it } from 'vitest'
import { masthead } from '../language/en/masthead.ts'
import { readByline } from './names.ts'

const names = (line: string) =>
  readByline(line, masthead)?.names.map(({ start, end }) => line.slice(start, end)) ?? null

describe('bylines', () => {
  for (const [line, people] of [
    ['By Ann Ek', ['Ann Ek']],
    ['BY ANN EK', ['ANN EK']],
    ['By Ann Ek and Bo Berg, CNN', ['Ann Ek', 'Bo Berg']],
    ['By Ann Ek, Bo Berg & Carla de la Cruz', ['Ann Ek', 'Bo Berg', 'Carla de la Cruz']],
    ['Ann Ek in Lagos', ['Ann Ek']],
    ['Ann Ek, Health Correspondent', ['Ann Ek']],
    ['By Ann Ek | 3 May 2021', ['Ann Ek']],
    ['Written by: Ann Ek', ['Ann Ek']],
    ['Posted on March 9, 2021 by Ann Ek', ['Ann Ek']],
    ['Mary-Jane O’Neill', ['Mary-Jane O’Neill']],
    ['By Our Staff', []],
    ['From our correspondent in Sofia', []],
    ['By ANN EK Associated Press', ['ANN EK']],
    ['By Ann Ek The Lantern', ['Ann Ek']],
    ['By Ann Ek Staff Writer', ['Ann Ek']],
    ['By ANN EK Lantern Staff', ['ANN EK']],
    ['By Ann Ek, Lagos and Bo Berg', ['Ann Ek', 'Bo Berg']],
    ['The Lantern / By Ann Ek', ['Ann Ek']],
    ['/ By Ann Ek', ['Ann Ek']],
    ['Writer: Ann Ek', ['Ann Ek']],
    ['Ann Ek Published May 3, 2021', ['Ann Ek']],
  ] as const)
    it(line, () => {
      expect(names(line)).toEqual(people)
    })

  for (const line of [
    'All News',
    'Top Stories',
    'By the river',
    'Our correspondent in Sofia says sorry',
    'From our correspondent who was there',
    'The minister resigned',
    'Ann Ek said she would not go.',
    'ANN EK, HOST:',
    'ann ek',
    'Ann',
    'Posted Wed 26 May 2021',
    'Corby Rovers 2-1 Arden Park',
    'The Tide',
    'Facebook Count',
    'Author says sorry',
  ])
    it(`no one in: ${line}`, () => {
      expect(names(line) ?? []).toEqual([])
    })
})
