import { describe, expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

/** What happens at the time that a text gives. */
function deedsAt(text: string): string[] {
  const { figures } = analyze(articleFromText(text, { publishedAt: '2021-05-04' }), english)
  return figures.find(({ kind }) => kind === 'time')?.deeds ?? []
}

describe('what happens at a time', () => {
  test.each([
    ['The archbishop passed away on 6 November.', 'die'],
    ['The two climbers perished on 6 November.', 'die'],
    ['The probe touched down at 4:12 a.m. on Friday.', 'land'],
    ['Pirates let the crew of the Ketty go on 29 March.', 'free'],
    ['Firemen put the blaze out at 9 a.m.', 'extinguish'],
    ['The tower was blown up on 3 May.', 'explode'],
    ['He has been in custody since his arrest on 4 March.', 'arrest'],
    ['The funeral was held on Friday.', 'bury'],
    ['The strike began on Monday night.', 'strike off work'],
    ['The new law comes into force on 1 September.', 'effect'],
  ])('%s', (text, deed) => {
    expect(deedsAt(text)).toContain(deed)
  })

  test.each([
    ['A tram passed the square on 6 November.', 'die'],
    ['Sniffer dogs touched the parcel at 4:12 a.m. on Friday.', 'land'],
    ['The firm let its staff vote by post on 29 March.', 'free'],
    ['Firemen put a ladder to the roof at 9 a.m.', 'extinguish'],
    ['The strike ended on Monday night.', 'begin'],
    ['A new coach came on 1 September.', 'effect'],
  ])('but %s', (text, deed) => {
    expect(deedsAt(text)).not.toContain(deed)
  })
})

test('what happens is told by the longest phrase that stands there', () => {
  expect(deedsAt('The plane came down at 9 a.m.')).toContain('land')
  expect(deedsAt('The woman came down with typhus on 9 May.')).toEqual(['infect'])
})
