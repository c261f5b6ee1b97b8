import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const ofPress = [
  'A court in Harne has fined the editor of a weekly newspaper 40,000 crowns for a headline.',
  'The newspaper had called the mayor a rented hat, above a report on his trips to the coast.',
  'The editor, Ann Ekdal, said that her readers could tell a hat from a head.',
  'The website of the newspaper was down for a day in February, after what she called an attack.',
]
const ofRiver = [
  'The council of Harne closed two bridges on Monday after the river rose by a metre overnight.',
  'Nobody was hurt, the mayor, Bo Berg, told reporters at the town hall.',
  'Engineers will look at the piers on Wednesday, when the water is expected to fall.',
  'The older bridge was built in 1911 and has been mended four times since.',
]

function roleBelow(report: readonly string[], line: string): string | undefined {
  const [article] = read(['Day of the hat in Harne', '3 May 2021', ...report, line].join('\n'))
  return article?.blocks.at(-1)?.role
}

describe('below a report on a newspaper', () => {
  for (const line of [
    'Readers have sent the newsroom 31 hats.',
    'The Committee for Press Freedom, a group of journalists in Prague, called the ruling absurd.',
    'The paper has 6,200 readers, and its website has twice as many.',
  ])
    it(`its story goes on: ${line}`, () => {
      expect(roleBelow(ofPress, line)).toBe('body')
    })

  for (const line of [
    'The Lantern is a nonprofit newsroom that covers the schools of the valley for its readers.',
    'The Harne Courier is an independent newspaper of the valley.',
  ])
    it(`an outlet may speak of itself: ${line}`, () => {
      expect(roleBelow(ofPress, line)).toBe('notice')
      expect(roleBelow(ofRiver, line)).toBe('notice')
    })
})
