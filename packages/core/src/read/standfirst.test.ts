import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const report = [
  'The council of Harne closed two bridges on Monday after the river rose by a metre overnight.',
  'Nobody was hurt, the mayor, Bo Berg, told reporters at the town hall.',
  'Engineers will look at the piers on Wednesday, when the water is expected to fall.',
] as const

/** The roles of lines between a title and a report. */
function rolesOf(...lines: string[]): string[] {
  const text = ['Council closes two bridges after flood', ...lines, ...report].join('\n')
  const [article] = read(text)
  return article?.blocks.slice(1, 1 + lines.length).map(({ role }) => role) ?? []
}

describe('lines between the title and the report', () => {
  it('tells the caption below the date from the subtitle above it', () => {
    expect(
      rolesOf(
        'Mayor says that the older of the two may never open again',
        'By Ann Ekdal',
        '3 May 2021',
        'The older bridge was built in the year 1911',
      ),
    ).toEqual(['subtitle', 'byline', 'date', 'caption'])
  })

  it('keeps the points of a report', () => {
    expect(
      rolesOf(
        '3 May 2021',
        'The river rose by a metre in one night',
        'Both bridges are closed to all traffic',
        'Engineers will look at them on Wednesday',
      ),
    ).toEqual(['date', 'body', 'body', 'body'])
  })

  it('keeps the points of a report with their marks, and a paragraph that opens with a note', () => {
    const points = ['* Search goes on after the bridge fell', '* Mayor says nobody was hurt']
    expect(rolesOf('By Ann Ekdal', ...points)).toEqual(['byline', 'body', 'body'])
    const noted = `(Translated by Harne Desk) ${report[0]}`
    expect(rolesOf('3 May 2021', noted)).toEqual(['date', 'body'])
    expect(rolesOf('3 May 2021', '(Translated by Bo Stenberg)')[1]).toBe('credit')
  })

  it('knows who signs for a person, whatever names stand in the menu', () => {
    const lines = [
      'North Harne',
      'Council closes two bridges after flood',
      'The Northern Bureau',
      ...report,
    ]
    const [article] = read([...lines, 'Our Staff Correspondent'].join('\n'))
    const roles = article?.blocks.map(({ role }) => role)
    expect(roles).toEqual(['furniture', 'title', 'byline', 'body', 'body', 'body', 'byline'])
    const [signed] = read(
      ['Council closes two bridges', 'Ann Ekdal', ...report, 'Our Staff Correspondent'].join('\n'),
    )
    expect(signed?.blocks.at(-1)?.role).toBe('furniture')
  })

  it('knows what an author is, and offices that are no authors', () => {
    expect(rolesOf('Ann Ekdal', 'Economist and former member of the bridge board')).toEqual([
      'byline',
      'furniture',
    ])
    expect(
      rolesOf('3 May 2021', report[0], 'Keep Reading', 'Ferry runs aground').slice(0, 2),
    ).toEqual(['date', 'body'])
    expect(rolesOf('Harne Police', '3 May 2021')).toEqual(['furniture', 'date'])
  })

  it('knows an author by a name and an address, also below a menu', () => {
    expect(rolesOf('Ann Ekdal ekdal@harne.example', '3 May 2021')).toEqual(['byline', 'date'])
    expect(
      read(
        [
          'Latest videos',
          'Council closes two bridges after flood',
          'Ann Ekdal',
          '3 May 2021',
          ...report,
        ].join('\n'),
      )[0]?.authors,
    ).toEqual(['Ann Ekdal'])
  })

  it('knows a place alone right above the report', () => {
    expect(rolesOf('By Ann Ekdal', '3 May 2021', 'HARNE, Norway')).toEqual([
      'byline',
      'date',
      'dateline',
    ])
  })

  it('tells a caption of one sentence from the first sentence of a report', () => {
    expect(rolesOf('By Ann Ekdal', '3 May 2021', 'Engineers look at the older bridge.')).toEqual([
      'byline',
      'date',
      'caption',
    ])
    for (const first of [
      'Two bridges closed on Monday as the river rose.',
      'Every spring the river takes a bridge with it.',
      'Bridges have been closed in Harne and in two other towns.',
    ])
      expect(rolesOf('By Ann Ekdal', '3 May 2021', first)).toEqual(['byline', 'date', 'body'])
  })

  it('takes several short sentences for the report: a caption stands alone', () => {
    const roles = rolesOf(
      '3 May 2021',
      'The bridges close at nine.',
      'Buses go round by Ostra until then.',
      'The ferry takes nobody with a horse.',
    )
    expect(roles).not.toContain('caption')
  })

  it('takes no word in capitals below the first sentences for the place of a dateline', () => {
    const told = [
      'The bridges in Harne were built of the same stone in 1911.',
      'Both of them had been mended four times before this flood.',
    ]
    expect(
      rolesOf('3 May 2021', ...told, 'BELOW: The older of the two bridges in the year 1911.'),
    ).toEqual(['date', 'body', 'body', 'body'])
    expect(
      rolesOf('3 May 2021', told[0] ?? '', 'HARNE: The river rose by a metre in one night.'),
    ).toContain('subtitle')
  })

  it('takes no word in capitals above a title for the place of a dateline', () => {
    for (const title of ['FLOOD: Two bridges closed in Harne', 'CORRECTED: Eight out of the mud']) {
      const [article] = read(`${title}\n\nHARNE, May 3 (AP) - ${report.join('\n\n')}`)
      expect(article?.title).toBe(title)
      expect(article?.dateline?.place).toBe('HARNE')
    }
  })

  it('finds a place in small letters below a subtitle of one sentence, not right below it', () => {
    const subtitle =
      'The council looks for money to mend the older one, which has stood there for a century.'
    const first =
      'Ostra: The river rose by a metre in one night, and two bridges have been closed since.'
    expect(rolesOf(subtitle, 'By Ann Ekdal', first)).toEqual(['subtitle', 'byline', 'dateline'])
    expect(rolesOf('By Ann Ekdal', subtitle, first)).not.toContain('dateline')
  })

  it('reads the sentence above a credit as its caption', () => {
    expect(rolesOf('3 May 2021', 'The bridge was closed all night.', 'Photo: Bo Stenberg')).toEqual(
      ['date', 'caption', 'credit'],
    )
  })
})
