import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const report = 'The river rose by a metre on Monday, the mayor said.\n\nTwo bridges are closed.'
const credits = (text: string) =>
  read(text)[0]?.credits.map(({ kind, agency }) => `${kind}: ${agency}`)

describe('credits', () => {
  for (const [line, expected] of [
    ['With information from EFE and ANSA.', ['information: EFE', 'information: ANSA']],
    ['Additional reporting by Kyodo', ['reporting: Kyodo']],
    ['(With inputs from agencies)', ['information: unnamed agency']],
    ['ab/cd (AP, dpa)', ['information: AP', 'information: dpa']],
    ['Reuters', ['information: Reuters']],
    ['— With assistance by Bernama', ['reporting: Bernama']],
    ['© 2021 AFP', ['syndication: AFP']],
    ['This report is published from a syndicated feed.', ['syndication: unnamed agency']],
    ['A man waits in the rain. (Photo: Bo Berg/EPA)', ['photo: EPA']],
  ] as const)
    it(line, () => {
      expect(credits(`A flood\n\n${report}\n\n${line}`)).toEqual(expected)
    })

  for (const line of [
    'Reuters reported earlier that the dam was unsafe.',
    'The mayor told AFP that he would not resign.',
    'News agencies were not let in, the mayor said on Monday.',
    'With information from APRIL magazine',
    'The Lantern is a news agency for readers of the valley.',
    'Editing by hand took the archive four years, it said.',
  ])
    it(`none for: ${line}`, () => {
      expect(
        credits(`A flood\n\n${report}\n\n${line}\n\nIt is still raining in the hills.`),
      ).toEqual([])
    })
})
