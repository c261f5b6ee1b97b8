import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'
import { relate } from './index.ts'

const english = await loadLanguage('en')

/** Whether two sentences, each in a report of its own on one accident, are told to be one claim. */
function areOneClaim(one: string, two: string): boolean {
  const openings = [
    'A cable car fell in Brunnberg on Sunday, the mountain rescue said.',
    'In Brunnberg a cable car crashed on Sunday, according to the mountain rescue.',
  ]
  const closings = ['Snow is expected for tomorrow.', 'The lift was built forty years ago.']
  const analyses = [one, two].map((sentence, at) =>
    analyze(
      articleFromText(`${openings[at]}\n\n${sentence}\n\n${closings[at]}`, {
        publisher: at === 0 ? 'Alpine Wire' : 'Valley Herald',
        publishedAt: '2021-02-08',
      }),
      english,
    ),
  )
  const [a = '', b = ''] = analyses.map(({ article }) => article.id)
  const story = { noun: 'story', a, b, verdict: 'same', by: 'Ann Ek' } as const
  const { claims } = relate(analyses, { decisions: [{ ...story, at: '2021-02-09T10:00:00Z' }] })
  const holds = (words: string) => (text: string) => text.includes(words.slice(4, 24))
  const said = ({ article, start, end }: { article: string; start: number; end: number }) =>
    analyses.find((analysis) => analysis.article.id === article)?.article.text.slice(start, end) ??
    ''
  return claims.some(({ appearances }) => {
    const words = appearances.map(said)
    return words.some(holds(one)) && words.some(holds(two))
  })
}

describe('one claim', () => {
  test.each([
    [
      'Engineer Olaf Brandt had inspected the rope in May.',
      'The rope was inspected in May by Olaf Brandt.',
    ],
    ['Five skiers were injured in the cabin.', 'Seven skiers in the cabin got injured.'],
    [
      '"The cabin swung like a bell," skier Ida Roth said.',
      '"The cabin was swinging like a bell," said Ida Roth.',
    ],
    [
      'The operator has withdrawn all its cabins for checks.',
      'All cabins were withdrawn for checks by the operator.',
    ],
  ])('%s — %s', (one, two) => {
    expect(areOneClaim(one, two)).toBe(true)
  })
})

describe('two claims', () => {
  test.each([
    ['Five skiers were injured in the cabin.', 'The operator had raised its prices in autumn.'],
    [
      'Engineer Olaf Brandt had inspected the rope in May.',
      'Prosecutor Ida Roth asked for the papers.',
    ],
    [
      '"The cabin swung like a bell," skier Ida Roth said.',
      '"Nobody told us anything for hours," said Ida Roth.',
    ],
    ['Hotels in the valley were fully booked.', 'Helicopters came from two neighbouring valleys.'],
  ])('%s — %s', (one, two) => {
    expect(areOneClaim(one, two)).toBe(false)
  })
})

test('a sentence that tells two things stands in both claims', () => {
  const reports = {
    'Coast Wire':
      'The storm Dagny left four fishermen dead and the coastal road to Ostvik under water on Sunday night.',
    'Northern Post':
      'Four fishermen died in the storm Dagny on Sunday night, police said.\n\nThe coastal road to Ostvik was under water on Monday.',
    'Valley Herald':
      'Four fishermen are dead after the storm Dagny.\n\nWater covers the coastal road to Ostvik.',
  }
  const analyses = Object.entries(reports).map(([publisher, told]) =>
    analyze(
      articleFromText(`Storm hits Norrland\n\nA storm hit Norrland.\n\n${told}`, {
        publisher,
        publishedAt: '2021-02-08',
      }),
      english,
    ),
  )
  const [wire = ''] = analyses.map(({ article }) => article.id)
  const { claims } = relate(analyses)
  const both = claims.filter(({ appearances }) =>
    appearances.some(({ article, end, start }) => article === wire && end - start > 80),
  )
  expect(both.map(({ appearances }) => appearances.length)).toEqual([3, 3])
  const beside = both.flatMap(({ appearances }) =>
    appearances.filter(({ because }) => because.includes('told beside something else')),
  )
  expect(beside.map(({ article }) => article)).toEqual([wire])
})

test('what is asked is no claim', () => {
  const analyses = ['Daily Lantern', 'Harbour Wire'].map((publisher) =>
    analyze(
      articleFromText(
        `Mayor Ada Finch spoke to the ${publisher} on Sunday.\n\nWhat would you do about the empty cannery in Oldhaven?\n\n“The cannery in Oldhaven will be torn down,” Finch said.`,
        { publisher, publishedAt: '2021-02-08' },
      ),
      english,
    ),
  )
  const texts = new Map(analyses.map(({ article }) => [article.id, article.text]))
  const told = relate(analyses).claims.flatMap(({ appearances }) =>
    appearances.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? ''),
  )
  expect(told.filter((words) => words.includes('torn down'))).not.toEqual([])
  expect(told.filter((words) => words.includes('would you do'))).toEqual([])
})
