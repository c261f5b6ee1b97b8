import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const report = [
  'Two bridges over the Ostra were closed on Friday after the river rose by a metre in one night.',
  'Mayor Bo Stenberg said the older of the bridges would have to be mended.',
  '“We had nine days of rain,” he said. “Nobody counted on ten.”',
]

const titleBelow = (...above: string[]) => read([...above, ...report].join('\n'))[0]?.title

describe('titles', () => {
  for (const above of [
    ['The Harne Valley Courier'],
    ['Serving the valley since 1889', 'Local'],
    ['Forwarded from The Northern Desk'],
    ['digest@harne.example'],
    ['You have permission to edit this article.', 'Log In', 'Become a Member'],
  ])
    it(`stand below “${above[0]}”`, () => {
      expect(titleBelow(...above, 'River closes two bridges', 'By Ann Ekdal')).toBe(
        'River closes two bridges',
      )
    })

  it('stand above their subtitles', () => {
    const subtitle = 'The town will have to find money for the older one'
    expect(titleBelow('River closes two bridges', subtitle)).toBe('River closes two bridges')
  })

  it('may be of two sentences, the last without its full stop', () => {
    const title =
      'River closes the bridges of Ostra: nine are hurt. Ferry to sail again on Wednesday'
    expect(titleBelow(title)).toBe(title)
  })

  it('may begin with a place and a colon, or with a sign', () => {
    expect(titleBelow('Ostra valley: River closes two bridges', '3 May 2021')).toMatch(/^Ostra/)
    expect(titleBelow('⚡ River closes two bridges')).toMatch(/bridges$/)
  })

  it('are not names of offices or sections', () => {
    expect(titleBelow('News')).toBeNull()
    expect(titleBelow('Home / News / Local')).toBeNull()
  })
})

it('a section and a day above the title date a report that nothing else dates', () => {
  const lines = ['World News Desk | October 14, 2031 | 4:18 PM GMT', 'River closes two bridges']
  const dateOf = (...above: string[]) => read([...above, ...report].join('\n'))[0]?.publishedAt
  expect(dateOf(...lines)).toMatch(/^2031-10-14/)
  expect(dateOf(...lines, '12 October 2031')).toBe('2031-10-12')
})
