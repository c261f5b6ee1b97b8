import { describe, expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

function sitesIn(text: string): string[] {
  const { article, statements } = analyze(articleFromText(text, {}), english)
  return statements.flatMap(({ sites }) =>
    sites.map(({ start, end, same, verb, deeds }) =>
      [article.text.slice(start, end), same, deeds[0] ?? verb].join(' / '),
    ),
  )
}

describe('where something happened', () => {
  test.each([
    ['He was arrested in a villa.', ['in a villa / house / arrest']],
    [
      'Officers seized him at the airport of Trelin.',
      ['at the airport of Trelin / airport / arrest'],
    ],
    [
      'The car was found in a gravel pit near Lyon.',
      ['in a gravel pit / quarry / find', 'near Lyon /  / find'],
    ],
    ['She hid the money in a parked van.', ['in a parked van / van / explode']],
    ['It was in Lyon that they met.', ['in Lyon /  / meet']],
    [
      'The gun lay in the cellar of a hotel.',
      ['in the cellar of a hotel / cellar / find', 'in the cellar of a hotel / hotel / find'],
    ],
    ['The ship struck a reef at noon.', ['a reef / reef / strand']],
    ['He was caught at an airport last summer.', ['at an airport / airport / arrest']],
  ])('%s', (text, found) => {
    expect(sitesIn(text)).toEqual(found)
  })

  test.each([
    ['a time', 'He was arrested in the morning.'],
    ['another noun', 'He was arrested in a hurry on a charge of fraud.'],
    ['what is denied', 'They met, not in a hotel.'],
    ['a person', 'He was arrested with Ann Ek.'],
    ['no preposition', 'The villa was sold.'],
    ['a verb that only has it', 'He bought a villa.'],
  ])('nowhere: %s', (_, text) => {
    expect(sitesIn(text)).toEqual([])
  })

  test('a list of places has no more than a few', () => {
    const list = Array.from({ length: 40 }, () => 'in a villa').join(', ')
    expect(sitesIn(`They were seen ${list}.`).length).toBeLessThanOrEqual(7)
  })
})
