import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { cpuTimeOf, expectLinear } from '../../cpu-time.case.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { retoldShare } from './retelling.ts'

const english = await loadLanguage('en')
const told = (text: string) => analyze(articleFromText(text), english)

const agency = told(
  'Around 1,900 jobs at the Lindqvist shipyard will go by 2024, its owner announced on Monday. ' +
    'Unions in the town of Harvik called for a strike on the day of the vote.',
)

test('a rewrite tells sentence for sentence what it was made from', () => {
  const rewrite = told(
    'Its owner announced that around 1,900 Lindqvist shipyard jobs would go by 2024. ' +
      'A strike on the day of the vote was called for by Harvik unions.',
  )
  expect(retoldShare(agency, rewrite)).toBeGreaterThan(0.9)
})

test('one sentence of two is half of it', () => {
  const half = told(
    'On Monday its owner announced around 1,900 jobs at the Lindqvist shipyard will go by 2024. ' +
      'The mayor learnt of it from the radio while she was fishing.',
  )
  expect(retoldShare(agency, half)).toBeGreaterThan(0.3)
  expect(retoldShare(agency, half)).toBeLessThan(0.75)
})

test('two reporters tell of one thing in their own words', () => {
  const reporter = told(
    'Bad news for Harvik: the yard is to lose nearly two thousand workers within two years. ' +
      'Labour leaders want everybody to down tools when councillors meet.',
  )
  expect(retoldShare(agency, reporter)).toBe(0)
})

test('it is the same both ways, and nothing where nothing is told', () => {
  const empty = told('…')
  expect(retoldShare(agency, empty)).toBe(0)
  const other = told('Around 1,900 jobs will go, its owner announced on Monday. It rained.')
  expect(retoldShare(agency, other)).toBe(retoldShare(other, agency))
})

test('a word that stands in every sentence leads nowhere: long texts take linear time', () => {
  const sentences = (count: number, noun: string) =>
    told(Array.from({ length: count }, (_, nth) => `Rain hit ${noun}${nth} today.`).join(' '))
  const cost = (count: number) => {
    const [one, other] = [sentences(count, 'barn'), sentences(count, 'mill')]
    return cpuTimeOf(() => expect(retoldShare(one, other)).toBe(0))
  }
  cost(500)
  expectLinear(cost, { small: 500, large: 8000 }, (small) => 16 * 4 * Math.max(small, 5))
})
