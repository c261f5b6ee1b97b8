import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

/** "more than half = 50.. vote": the words, the least and most in percent, what is shared */
function shares(text: string): string {
  return quantitiesIn(text)
    .map(({ start, end, low, high, unit, head }) =>
      [text.slice(start, end), '=', `${low ?? ''}..${high ?? ''}`, unit, head].join(' '),
    )
    .join(', ')
}

test.each([
  ['It lost a third of its value.', 'a third = 28.3..38.3 percent value'],
  ['A quarter of the crew had not been paid.', 'A quarter = 20..30 percent crew'],
  ['Half of the city was under water.', 'Half = 45..55 percent city'],
  ['They had beds for half of them.', 'half = 45..55 percent '],
  ['One third of all votes were lost.', 'One third = 28.3..38.3 percent vote'],
  ['Shares fell by a fifth.', 'a fifth = 15..25 percent '],
  ['It cut its staff by two-thirds, to 900.', 'two-thirds = 61.7..71.7 percent , 900 = 900..900  '],
  ['He needs more than half of the votes.', 'more than half = 50.. percent vote'],
  ['He will serve at least two-thirds of his term.', 'at least two-thirds = 66.7.. percent term'],
  ['Fewer than a third of voters came.', 'Fewer than a third = ..33.3 percent voter'],
  ['Just over half of the seats fell.', 'Just over half = 50..55 percent seat'],
  ['One in 40 had died.', 'One in 40 = 1.9..3.1 percent '],
  // a million, not a quarter
  ['A quarter of a million people left.', 'A quarter of a million = 250000..250000  person'],
])('%s -> %s', (text, expected) => {
  expect(shares(text)).toBe(expected)
})

test.each([
  'It is half the size of Wales.',
  'It came in the second half of the match.',
  'In the other half of the city nothing stirred.',
  'He sat in the back half of the bus.',
  'They were beaten by a third party.',
  'He came by a quarter past six.',
  'It won by half a length.',
  'It was down by half-time.',
  'It was a third as big.',
])('no share: %s', (text) => {
  expect(shares(text)).toBe('')
})
