import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { expectWithin } from '../../cpu-time.case.ts'
import { loadLanguage } from '../../language/load.ts'
import type { Mention } from '../../model/name.ts'
import { findNames } from '../names.ts'
import { tagWords } from '../parts-of-speech.ts'
import { findSentences } from '../sentences.ts'
import { findWords } from '../words.ts'

const english = await loadLanguage('en')

function namesIn(text: string): Mention[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, english.writing)
  const sentences = findSentences(text, words, blocks, english.writing)
  return findNames(text, tagWords(text, words, sentences, english), sentences, english)
}

/** The type of a name each time that it stands in a report of matches: "Leeds organization place". */
function typesIn(report: string, name: string): string {
  const text = `${report}\nThe soccer match was the first of the league season.`
  return namesIn(text)
    .filter(({ start, end }) => text.slice(start, end) === name)
    .map(({ type }) => type)
    .join(' ')
}

describe('who plays is an organization', () => {
  test.each([
    ['Valencia 2 Tenerife 1', 'Tenerife'],
    ['Celta Vigo 2 Real Betis 1', 'Real Betis'],
    ['Lancashire 286-6 at tea', 'Lancashire'],
    ['Barcelona 28 19 5 4 71 31 62', 'Barcelona'],
    ['MIAMI 24 13 .649 -', 'MIAMI'],
    ['Monday: Chicago at Charlotte', 'Charlotte'],
    ['They lost 2-0 at Brighton on Saturday.', 'Brighton'],
    ['On Sunday Bradford lost 34-6 in Paris.', 'Bradford'],
    ['In the final Lyon beat Nantes.', 'Nantes'],
    ['The Leicester goalkeeper was hurt.', 'Leicester'],
    ['Calder Rovers were lucky.', 'Calder Rovers'],
  ])('%s: %s', (report, name) => {
    expect(typesIn(report, name)).toBe('organization')
  })
})

describe('what is played in is a place, and so is a country; a person stays one', () => {
  test.each([
    ['LEEDS, England\nLeeds 2 York 1', 'LEEDS', 'place'],
    ['Leeds 2 York 1\nFans met in Leeds on Friday.', 'Leeds', 'organization place'],
    ['Japan 2 Syria 1', 'Syria', 'place'],
    ['Tim Hartwell beat Jan Krejcik on Monday.', 'Jan Krejcik', 'person'],
    ['He was born in Kansas City.', 'Kansas City', 'place'],
  ])('%j: %s', (report, name, types) => {
    expect(typesIn(report, name)).toBe(types)
  })
})

it('names stay apart, however many results a line has', () => {
  const results = fc.array(
    fc.constantFrom('Kent', '2', '1', '286-6', 'v', 'at', '.5', '\n', 'beat', 'Leeds', 'Ann Ek'),
  )
  fc.assert(
    fc.property(results, (parts) => {
      const found = namesIn(
        `${parts.join(' ')}\nThe soccer match was the first of the league season.`,
      )
      for (const [at, one] of found.entries())
        expect(one.start).toBeGreaterThanOrEqual(found[at - 1]?.end ?? 0)
    }),
  )
})

it('leaves other texts alone', () => {
  const text = 'London 12 Paris 14\nWarm in London 12-14, said forecaster Ann Ek.'
  expect(namesIn(text).filter(({ type }) => type === 'organization')).toEqual([])
})

test.each(['A', 'A ', 'A-', 'A 1 ', 'a 1-1 ', 'A v ', 'A. '])(
  'a long text of %j takes linear time',
  (part) => {
    const text = `soccer match league ${part.repeat(40_000)}`
    expectWithin(10_000, () => typesIn(text, 'A'))
  },
)
