import { expect, test } from 'vitest'
import { GoldError } from './gold.ts'
import { parseGold } from './parse.ts'

const texts = new Map([
  [
    'mill/a',
    'The mill burnt down on Monday, the fire brigade said. Two men were hurt. Two men fled.',
  ],
  ['mill/b', 'A mill burnt down. Three men were hurt, says the miller.'],
])

const page = `# A mill burns

Any words may stand here.

## Originators

- fire brigade | firemen
- miller | Ann Ek | text of b

## Claims

### The mill burnt down

status: corroborated

- a, fire brigade: The mill burnt down on Monday
- b, miller: A mill burnt down.

### How many were hurt

status: contested

- a, fire brigade: [Two men] were hurt
- b, miller: Three men were hurt

## Conflicts

### number: how many were hurt

- a: [Two] men were hurt
- or
- b: Three

## Copies

- a > b: partly
`

test('a page says where everything stands', () => {
  const gold = parseGold(page, texts)
  const [fire, miller] = gold.originators
  expect(fire).toEqual({
    name: 'fire brigade',
    forms: ['fire brigade', 'firemen'],
    voiceOf: [],
    outlet: false,
  })
  expect(miller).toMatchObject({ voiceOf: ['mill/b'], outlet: false })
  expect(gold.claims.map(({ status }) => status)).toEqual(['corroborated', 'contested'])
  expect(gold.claims[1]?.appearances[0]).toEqual({
    article: 'mill/a',
    start: 54,
    end: 61,
    originator: 'fire brigade',
    knows: true,
  })
  expect(gold.conflicts).toEqual([
    {
      kind: 'number',
      why: 'how many were hurt',
      pairs: [
        [
          { article: 'mill/a', start: 54, end: 57 },
          { article: 'mill/b', start: 19, end: 24 },
        ],
      ],
    },
  ])
  expect(gold.copies).toEqual([
    { from: 'mill/a', copy: 'mill/b', degree: 'partly', directed: true },
  ])
  expect(gold.nearMisses).toEqual([])
})

test('an outlet knows what it has seen', () => {
  const told = page.replace('| text of b', '| outlet of b').replace(': corroborated', ': repeated')
  expect(parseGold(told, texts).claims[0]?.appearances.map(({ knows }) => knows)).toEqual([
    true,
    false,
  ])
  const seen = told
    .replace('b, miller: A', 'b, miller (witness): A')
    .replace(': repeated', ': corroborated')
  expect(parseGold(seen, texts).claims[0]?.appearances[1]).toMatchObject({
    originator: 'miller',
    knows: true,
  })
})

// what is changed, into what, and what is said of it
const refusals: [string, string, RegExp][] = [
  ['# A mill burns', 'A mill burns', /line 1: a title is missing/],
  ['## Originators', '## Sources', /line 5: no section is called Sources/],
  ['## Copies', '## Claims', /line \d+: a second section Claims/],
  ['- b, miller: A mill', '- c, miller: A mill', /line 17: there is no article c/],
  ['A mill burnt down.', 'A mill was burnt', /line 17: not in mill\/b: A mill was burnt/],
  ['[Two] men were hurt', 'Two', /more than once in mill\/a: Two/],
  ['[Two] men were', '[Two] [men] were', /one pair of brackets at most/],
  ['[Two] men were', '[Two ]men were', /a quote begins and ends with a word/],
  ['- b, miller: Three men', '- b miller: Three men', /line 24: not of the form/],
  ['- b, miller: Three men', '- b, baker: Three men', /not among the originators: baker/],
  ['- fire brigade |', '- baker\n- fire brigade |', /an originator of nothing: baker/],
  ['status: corroborated', 'status: repeated', /is corroborated/],
  ['status: corroborated', 'status: sure', /line 14:/],
  ['- or\n', '', /line 28: a conflict has two sides/],
  ['### number:', '### amount:', /line 28:/],
  ['- a > b: partly', '- a > b: mostly', /line 36:/],
  ['- a > b: partly', '- a > b: partly\n- b = a: wholly', /twice/],
  ['- a > b: partly', '- a > a: partly', /a copy of itself/],
]

test.each(refusals)('refuses %j made %j', (from, to, message) => {
  const wrong = page.replace(from, to)
  expect(wrong).not.toBe(page)
  expect(() => parseGold(wrong, texts)).toThrow(GoldError)
  expect(() => parseGold(wrong, texts)).toThrow(message)
})

test('refuses a page without claims', () => {
  const wrong = page.slice(0, page.indexOf('## Claims'))
  expect(() => parseGold(wrong, texts)).toThrow(/a section is missing: Claims/)
})

test('articles of several stories in one folder', () => {
  const groups = (lines: string) =>
    parseGold(`# Mills\n\n## Stories\n\n${lines}`, texts, ['Stories']).groups
  expect(groups('- a, b: the fire')).toEqual([
    { label: 'the fire', articles: ['mill/a', 'mill/b'] },
  ])
  expect(() => groups('- a, c: the fire')).toThrow('no article c')
  expect(() => groups('- a: the fire\n- a, b: the flight')).toThrow('stands in two stories')
})
