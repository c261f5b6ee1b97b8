import { describe, expect, it } from 'vitest'
import { rolesBelow } from './flood-report.case.ts'

describe('what is said of author, outlet and sender below a report', () => {
  for (const sentence of [
    'This investigation was supported by a fund for reporters.',
    'The Harbour Trust is one of the world’s oldest lifeboat societies.',
    'The Valley University is a public research university with 9,000 students.',
    'The views of guests do not reflect the views of the station.',
    'Ann Ekdal’s new book is out in June.',
    'Distributed by Lantern News Exchange, LLC.',
    'Transcripts are made on a rush deadline by a contractor.',
    'The author declares no competing interests.',
    'Correspondence should be addressed to Ann Ekdal.',
    'The Long Table is made possible by the Harne Trust and by those who listen.',
  ])
    it(sentence, () => {
      expect(rolesBelow([sentence])).toEqual(['notice'])
    })

  it('names people and offices below the heading of a notice, and no links', () => {
    const lines = ['Press contacts', 'Ann Ekdal', 'Press officer', '+46 555 01 42']
    expect(rolesBelow(lines)).toEqual(lines.map(() => 'notice'))
    expect(
      rolesBelow([...lines, 'Coordination saves lives', 'www.harne.example']).slice(4),
    ).toEqual(['furniture', 'furniture'])
  })

  it('goes on with other things below a contact that is told whole', () => {
    expect(rolesBelow(['Media contact: Bo Berg, 555 0100', 'Was this page helpful?'])).toEqual([
      'notice',
      'furniture',
    ])
  })
})

describe('how reports end', () => {
  for (const sentence of [
    'The bridges stay closed until the water has fallen by half a metre.',
    'The investigation was opened on Tuesday by the public prosecutor.',
    'The older bridge is one of nine that the county has to mend.',
    'The crossing is made possible by a boat that the county lent to the village.',
    'He paid 40 crowns for the first month and nothing after that.',
    'She has ten days to appeal. (END)',
    'Leaflets distributed by the fire brigade say which roads are closed.',
  ])
    it(sentence, () => {
      expect(rolesBelow([sentence])).toEqual(['body'])
    })
})

describe('where a report ends', () => {
  const links = ['Read also', 'Ferry runs aground off Harne', 'Mayor to open new school']
  const teaser = 'The price of hay has doubled in a year, and nobody at the market has noticed…'

  it('a late sentence does not put the links above it into the report', () => {
    expect(rolesBelow([...links, teaser]).slice(0, 3)).toEqual(links.map(() => 'furniture'))
  })

  it('a report goes on below links', () => {
    const more = [
      'The council will meet again on Thursday, mayor Bo Stenberg said.',
      '“We had nine days of rain, and nobody counted on ten,” he said.',
      'The bridges stay closed until the water has fallen by half a metre.',
    ]
    expect(rolesBelow([...links, ...more]).slice(3)).toEqual(more.map(() => 'body'))
  })

  it('says to whom to write below it, an address alone is none of its notices', () => {
    expect(rolesBelow(['Questions and corrections: ekdal@harne.example'])).toEqual(['notice'])
    expect(rolesBelow(['ekdal@harne.example'])).toEqual(['furniture'])
  })
})

it('what asks and offers is none of a report, though its sentences tell nothing of a newsletter', () => {
  const request =
    'Join the Harne Courier and get a free mug that never leaks, with our thanks to you.'
  expect(rolesBelow([request])).toEqual(['furniture'])
})
