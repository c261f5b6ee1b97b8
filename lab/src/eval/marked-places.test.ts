import { expect, test } from 'vitest'
import { readMarks } from './marked-places.ts'

test('marks are parted from the text', () => {
  const { text, marks } = readMarks(
    'In [Ely](2649988 52.4 0.26), by the [Ouse](52.3 0.3 ~300), [Chad](2434508 country) met [Rome](?).',
  )
  expect(text).toBe('In Ely, by the Ouse, Chad met Rome.')
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ely',
    'Ouse',
    'Chad',
    'Rome',
  ])
  expect(marks.map(({ at }) => at)).toEqual([
    { geonameId: 2649988, lat: 52.4, lon: 0.26, within: 161 },
    { geonameId: null, lat: 52.3, lon: 0.3, within: 300 },
    { geonameId: 2434508, lat: null, lon: null, within: 161 },
    null,
  ])
})
