import { expect, test } from 'vitest'
import { analyze } from '../../../analyze.ts'
import { loadLanguage } from '../../../language/load.ts'
import { articleFromText } from '../../../read/from-text.ts'
import { factsOfBody } from './facts.ts'

const english = await loadLanguage('en')
const factsOf = (text: string) =>
  factsOfBody(analyze(articleFromText(text, { publishedAt: '2027-03-08' }), english))

/** The share of what the facts of the one tell that the other has. */
function sharedBy(one: string, other: string): number {
  const [mine, theirs] = [factsOf(one), factsOf(other)]
  const sum = (keys: Iterable<number>) =>
    [...keys].reduce((all, key) => all + (mine.get(key) ?? 0), 0)
  return sum([...mine.keys()].filter((key) => theirs.has(key))) / sum(mine.keys())
}

test.each([
  ['The fine is 14,000 euros.', 'They have to pay 14 000 euros.', 1],
  ['The fine is 14,000 euros.', 'They have to pay 14000 euros.', 1],
  ['Seven boats sank.', 'In all, 7 boats went down.', 1],
  ['It grew by 98.6 percent.', 'A rise of 98.6 per cent was measured.', 1],
  ['Marta Dorn won.', 'The winner is called Dorn, Marta Dorn.', 1],
  ['Marta Dorn won.', 'The winner is called Helena Strand.', 0],
])('%s | %s', (one, other, share) => {
  expect(sharedBy(one, other)).toBeCloseTo(share)
})

test('long numbers tell more than short and round ones', () => {
  const weightOf = (text: string) => Math.max(0, ...factsOf(text).values())
  expect(weightOf('There are 4,089 of them here.')).toBeGreaterThan(
    weightOf('There are 4,000 of them here.'),
  )
  expect(weightOf('There are 4,000 of them here.')).toBeGreaterThan(
    weightOf('There are 4 of them here.'),
  )
})
