import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { cpuTimeOf, expectLinear } from '../cpu-time.case.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'

const english = await loadLanguage('en')

/** "words: name", with "?" where it is told by a description. */
function agesOf(text: string): string[] {
  const { ages, entities } = analyze(articleFromText(text), english)
  return ages.map(({ start, end, entity, by }) => {
    const name = entities.find(({ id }) => id === entity)?.name
    return `${text.slice(start, end)}: ${name}${by === 'name' ? '' : '?'}`
  })
}

test.each([
  ['Ann Ek, 42, has signed.', ['42: Ann Ek']],
  ['Ann Ek (42), of Oldhaven, was found guilty.', ['42: Ann Ek']],
  ['Ann Ek, aged 42, has signed.', ['42: Ann Ek']],
  ['Ann Ek, who is 42, has signed.', ['42: Ann Ek']],
  ['The court heard 42-year-old Ann Ek on Monday.', ['42-year-old: Ann Ek']],
  ['The court heard the 42-year-old surgeon Ann Ek on Monday.', ['42-year-old: Ann Ek']],
  ['Ann Ek, a 42-year-old nurse, was heard.', ['42-year-old: Ann Ek']],
  ['Ann Ek was signed on Monday. The 42-year-old will wear a red shirt.', ['42-year-old: Ann Ek?']],
  ['Ann Ek was signed on Monday. The player, who is 42, wears a red shirt.', ['42: Ann Ek?']],
  [
    'Former senator Ann Ek and Judge Bo Berg met. The 42-year-old former senator wept.',
    ['42-year-old: Ann Ek?'],
  ],
])('%s', (text, ages) => {
  expect(agesOf(text)).toEqual(ages)
})

test.each([
  // nobody known, or one of several
  'A 42-year-old man died on Monday, Ann Ek said.',
  'Ann Ek saw it. The 42-year-old man died.',
  'Ann Ek saw it. A 42-year-old player died.',
  'Ann Ek and Bo Berg were signed. The 42-year-old will wear a red shirt.',
  // another than who is named
  'A 42-year-old Ek supporter was held.',
  'A 42-year-old told Ann Ek that it rained.',
  // then
  'The then 17-year-old Ann Ek sang.',
  'As a 17-year-old Ann Ek sang.',
  // no ages
  'Ann Ek, 342, has signed.',
  'Ann Ek won 42 games, and 17 more.',
  'A 42-year-old bridge was closed, Ann Ek said.',
])('no age of somebody known: %s', (text) => {
  expect(agesOf(text)).toEqual([])
})

test.each([
  ['of ages', 'Ann Ek, 42, met the 42-year-old player. '],
  ['of digits', '1-year-1-year-old '],
])(
  'a long text %s takes linear time',
  (_, sentence) => {
    const time = (size: number) =>
      cpuTimeOf(() => analyze(articleFromText(sentence.repeat(size / sentence.length)), english))
    time(10_000)
    expectLinear(time, { small: 30_000, large: 120_000 }, (small) => 12 * Math.max(small, 60))
  },
  60_000,
)
