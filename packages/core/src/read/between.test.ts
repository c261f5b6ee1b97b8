import { describe, expect, it } from 'vitest'
import { foot, rolesAmid, rolesBelow } from './flood-report.case.ts'

describe('lines between paragraphs', () => {
  for (const [what, role, ...lines] of [
    ['titles in a row', 'furniture', 'Ferry runs aground off Harne', 'Mayor to open new school'],
    ['a title alone', 'heading', 'A bridge too old'],
    [
      'a heading that says what is told below',
      'heading',
      'Why the older bridge has to be repaired',
    ],
    ['a link to another report', 'furniture', 'Ferry runs aground off the coast of Norway'],
    ['capitals above rows of a list', 'heading', 'THE NIGHT IN FIGURES'],
    ['a picture and its maker', 'caption', 'Firemen at the old mill, May 2021. © 2021 Ann Ekdal'],
    ['the maker of a picture', 'credit', '© Ann Ekdal/Lantern'],
    ['where a printed story goes on', 'furniture', 'Continued on page 4'],
    [
      'a list that the report opens',
      'body',
      'These roads are closed as well:',
      'the lane to the mill at Ostra',
      'the road along the lower lake',
      'the track to the old quarry',
    ],
    ['what is heard', 'body', '(Applause)'],
    ['where it goes on, in brackets', 'furniture', '(Continued on page 7)'],
    ['what was added, in brackets', 'notice', '(Adds quotes from the mayor, details of search)'],
    ['what was put right, in brackets', 'notice', '(Corrects number of the hurt to eight)'],
    ['how long something plays', 'furniture', 'Duration 1:48'],
    ['a label in brackets', 'furniture', '[Chart: The river at Harne]'],
    ['a picture below its place', 'caption', 'LIMA. Firemen carry a boat across the old bridge'],
    [
      'a word in capitals and several sentences',
      'body',
      'GOOD MORNING. It rains. The bridges are closed, so walk.',
    ],
    ['a picture of an agency', 'caption', 'Firemen at the bridge on Monday. (AFP)'],
  ] as const)
    it(what, () => {
      expect(rolesAmid(lines)).toEqual(lines.map(() => role))
    })

  it('the capitals of a list are no heading', () => {
    const lines = ['THE RIVER', 'THE MILL', 'THE CHURCH', 'THE LAKE']
    expect(rolesAmid(lines)).not.toContain('heading')
  })

  it('days above what happened then', () => {
    const lines = ['May 1, 2021', foot[0], 'May 2, 2021', foot[1]]
    expect(rolesAmid(lines)).toEqual(['date', 'body', 'date', 'body'])
  })
})

describe('quotations printed large', () => {
  const said = '“We have forty bees and one cat, and no bridge,” Bo Stenberg said on Friday.'

  it('are furniture where a paragraph near by says the same', () => {
    expect(rolesAmid(['“We have forty bees and one cat”', said])).toEqual(['furniture', 'body'])
  })

  it('are told where nothing else says so', () => {
    expect(rolesAmid(['“We have eleven bees and one cat”', said])).not.toContain('furniture')
  })
})

it('headlines of posts stand below their time of day', () => {
  const posts = ['14:20', 'Roof of the ferry torn open', foot[0], '13:05', 'School closed', foot[1]]
  const entry = ['date', 'heading', 'body']
  expect(rolesAmid(posts)).toEqual([...entry, ...entry])
})

describe('lines below a report', () => {
  for (const [role, line] of [
    ['notice', 'Bo Stenberg, a former engineer, is a columnist in Ostra.'],
    ['notice', 'Tel.: 0555 010 020'],
    ['notice', '0555-010-020'],
    ['credit', 'AMK/PR'],
    ['credit', '(LNT) mk/ds'],
    ['credit', 'ek/msh (AFX, dpx)'],
    ['credit', 'LNT/Bo Stenberg'],
    ['body', 'Bo Berg, the mayor, is a former editor and was in office for eleven years.'],
  ] as const)
    it(`${role}: ${line}`, () => {
      expect(rolesBelow([line])).toEqual([role])
    })
})
