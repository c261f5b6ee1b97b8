import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

const unitsIn = (text: string) => quantitiesIn(text).map(({ value, unit }) => `${value} ${unit}`)

test.each([
  ['She pays 750 euros for a room and earns 950.', ['750 EUR', '950 EUR']],
  ['It fell 3 percent in May and rose 5 in June.', ['3 percent', '5 percent']],
  // other things
  ['She pays 750 euros and is 27.', ['750 EUR', '27 null']],
  ['It paid 750 euros and hired 120 people.', ['750 EUR', '120 null']],
  ['It paid 750 euros and killed 120.', ['750 EUR', '120 null']],
  ['He won 500 euros and scored 40.', ['500 EUR', '40 null']],
  ['It burned 300 hectares and took 250.', ['300 ha', '250 null']],
])('the unit of what goes on: %s', (text, units) => {
  expect(unitsIn(text)).toEqual(units)
})
