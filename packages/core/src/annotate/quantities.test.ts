import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { cpuTimeOf, expectLinear } from '../cpu-time.case.ts'
import type { Language } from '../language/language.ts'
import { loadLanguage } from '../language/load.ts'
import { Quantity } from '../model/quantity.ts'
import { quantitiesIn } from './quantities/quantities-in.case.ts'
import { findQuantities } from './quantities.ts'

let english: Language

beforeAll(async () => {
  english = await loadLanguage('en')
})

const shown = (text: string) =>
  quantitiesIn(text).map(({ start, end, bound, value, low, high, unit, counted }) => [
    text.slice(start, end),
    `${bound} ${value} ${low}..${high} ${unit}`,
    counted && text.slice(counted.start, counted.end),
  ])

test.each([
  // what is counted
  ['They freed eight civilians.', 'eight', 'exactly 8 8..8 null', 'civilians'],
  ['They freed 12 old sailors on Monday.', '12', 'exactly 12 12..12 null', 'old sailors'],
  ['They freed 12 of the sailors.', '12', 'exactly 12 12..12 null', 'sailors'],
  ['In all, 27 were injured.', '27', 'exactly 27 27..27 null', null],
  ['It built 15 ships a day.', '15', 'exactly 15 15..15 null', 'ships'],
  // figures and words
  ['About 2,000 people fled.', 'About 2,000', 'about 2000 1800..2200 null', 'people'],
  [
    'Some 1.3 million people fled.',
    'Some 1.3 million',
    'about 1300000 1170000..1430000 null',
    'people',
  ],
  [
    'Two hundred and five people fled.',
    'Two hundred and five',
    'exactly 205 205..205 null',
    'people',
  ],
  [
    'Two and a half million people fled.',
    'Two and a half million',
    'exactly 2500000 2500000..2500000 null',
    'people',
  ],
  ['Half a million people fled.', 'Half a million', 'exactly 500000 500000..500000 null', 'people'],
  ['A dozen people fled.', 'A dozen', 'exactly 12 12..12 null', 'people'],
  ['Sixty-one people fled.', 'Sixty-one', 'exactly 61 61..61 null', 'people'],
  // vague numbers
  ['Dozens were hurt.', 'Dozens', 'about null 24..99 null', null],
  ['Dozens of towns were hit.', 'Dozens of', 'about null 24..99 null', 'towns'],
  [
    'Tens of thousands of people fled.',
    'Tens of thousands of',
    'about null 20000..99999 null',
    'people',
  ],
  ['He met several people.', 'several', 'about null 3..9 null', 'people'],
  // bounds
  ['More than 200 people fled.', 'More than 200', 'at least 200 200..null null', 'people'],
  ['At least five people fled.', 'At least five', 'at least 5 5..null null', 'people'],
  ['Up to 300 people fled.', 'Up to 300', 'at most 300 null..300 null', 'people'],
  ['Fewer than 40 people fled.', 'Fewer than 40', 'at most 40 null..40 null', 'people'],
  ['In the school 30 children slept.', '30', 'exactly 30 30..30 null', 'children'],
  ['He met under 40 people.', 'under 40', 'at most 40 null..40 null', 'people'],
  ['They set up 200 or more tents.', '200 or more', 'at least 200 200..null null', 'tents'],
  [
    'More than two dozen people fled.',
    'More than two dozen',
    'at least 24 24..null null',
    'people',
  ],
  // ranges
  ['They sent 10-15 tanks.', '10-15', 'between null 10..15 null', 'tanks'],
  ['They sent between 5 and 7 tanks.', 'between 5 and 7', 'between null 5..7 null', 'tanks'],
  ['They sent three to four tanks.', 'three to four', 'between null 3..4 null', 'tanks'],
  [
    'They sold 5-6 million tonnes of wheat.',
    '5-6 million tonnes',
    'between null 5000000..6000000 t',
    'wheat',
  ],
  [
    'They drove two to several dozens of kilometers.',
    'two to several dozens of kilometers',
    'between null 2..99 km',
    null,
  ],
  // measures and money
  ['It lies 120 kilometers away.', '120 kilometers', 'exactly 120 120..120 km', null],
  ['It lies 5km away.', '5km', 'exactly 5 5..5 km', null],
  ['a ten-mile march', 'ten-mile', 'exactly 10 10..10 mi', 'march'],
  [
    'It took 2,000 square kilometers of land.',
    '2,000 square kilometers',
    'exactly 2000 2000..2000 km2',
    'land',
  ],
  ['Nearly 40% of voters stayed.', 'Nearly 40%', 'about 40 36..44 percent', 'voters'],
  ['It fell to -5 °C.', '-5 °C', 'exactly -5 -5..-5 °C', null],
  [
    'It took a $5 billion hit.',
    '$5 billion',
    'exactly 5000000000 5000000000..5000000000 USD',
    'hit',
  ],
  ['It had $5 in foreign money.', '$5', 'exactly 5 5..5 USD', 'foreign money'],
  ['Net income of $5 was told.', '$5', 'exactly 5 5..5 USD', 'Net income'],
  ['It paid $5 in Paris.', '$5', 'exactly 5 5..5 USD', null],
  ['It paid them $5 to go.', '$5', 'exactly 5 5..5 USD', null],
  ['It cost A$5.', 'A$5', 'exactly 5 5..5 AUD', null],
  [
    'A tax between 8% and 15.5% came.',
    'between 8% and 15.5%',
    'between null 8..15.5 percent',
    null,
  ],
  ['It cost $1.2bn.', '$1.2bn', 'exactly 1200000000 1200000000..1200000000 USD', null],
  ['It cost over €5 million.', 'over €5 million', 'at least 5000000 5000000..null EUR', null],
  [
    'It cost between $12 million and $20 million.',
    'between $12 million and $20 million',
    'between null 12000000..20000000 USD',
    null,
  ],
  ['It cost 3 million dollars.', '3 million dollars', 'exactly 3000000 3000000..3000000 USD', null],
])('%s', (text, span, numbers, counted) => {
  expect(shown(text)).toEqual([[span, numbers, counted]])
})

test.each([
  'They fought for 24 hours on September 10 in 2019.',
  'She took Flight 175 on a Boeing 737.',
  'China put off the Aurora 7 test flight, officials said.',
  'A girl of two was found in the woods.',
  'They cited Article 5 and article 51.',
  'F-16 and Tu-95 jets, COVID-19 and 9/11.',
  'Call 555-0172 or 007.',
  'They won 3-2.',
  'Apollo 11 landed and Channel 4 showed it.',
  'A boy aged 9 sang.',
  'He is one of them and no one knows.',
  'The Group of Seven met.',
  'Ann Ek, 27, sang.',
  'The second and the third came.',
  'It lost two-thirds more.',
  'A two-pronged attack came.',
  'The market gained half the size of it.',
])('nothing is counted in: %s', (text) => {
  expect(shown(text)).toEqual([])
})

test.each([
  ['10 miles', 'm', 16_093.44],
  ['2 square kilometers', 'm2', 2_000_000],
  ['3 tonnes', 'kg', 3000],
  ['20 °C', 'K', 293.15],
  ['36 km/h', 'm/s', 10],
])('%s in SI', (measure, unit, value) => {
  expect(quantitiesIn(`It had ${measure} there.`)[0]?.si).toEqual({ low: value, high: value, unit })
})

const scraps = fc.constantFrom(
  ...'two hundred and five million - , . 10 15 2,000 % $ km of the soldiers between more than about dozens several 9/11 F-16 a half to or ( ) men'.split(
    ' ',
  ),
  '٣',
  '½',
  '😀',
)

test('a change from one number to another is no range', () => {
  expect(shown('The toll rose from 8 to 15.').map(([span]) => span)).toEqual(['8', '15'])
})

test('spans are sorted, apart and not spaced at their ends; low is not above high', () => {
  fc.assert(
    fc.property(fc.array(scraps), fc.constantFrom(' ', ''), (words, glue) => {
      const text = words.join(glue).trim()
      let end = 0
      for (const quantity of quantitiesIn(text)) {
        Quantity.parse(quantity)
        const { start, low, high, counted } = quantity
        expect(start).toBeGreaterThanOrEqual(end)
        end = quantity.end
        expect(text.slice(start, end).trim()).toHaveLength(end - start)
        if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        if (counted) expect(counted.start >= end || counted.end <= start).toBe(true)
      }
    }),
  )
})

test.each(['1,', '1-', 'one hundred and ', 'million ', '5 to ', '$', '1/', 'more than '])(
  'fifty thousand of %j take no longer than they are long',
  (scrap) => {
    const time = (n: number) => {
      const text = scrap.repeat(n).trim()
      const whole = [{ start: 0, end: text.length }]
      return cpuTimeOf(() =>
        findQuantities(text, { sentences: whole, tokens: [] }, [], english.counting),
      )
    }
    time(1000)
    expectLinear(time, { small: 5000, large: 50_000 }, (small) => Math.max(20, small) * 40)
  },
)
