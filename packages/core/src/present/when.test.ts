import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'
import { relate } from '../relate/index.ts'
import { viewStory } from './story.ts'

const english = await loadLanguage('en')

const texts = [
  {
    publishedAt: '2031-03-06',
    text:
      'Two people drowned when the ferry Aurelia sank off Corvo on Wednesday, the coast guard said. ' +
      'The ferry Aurelia had last been inspected in November, the transport ministry said.',
  },
  {
    // undated: 5 March is that of its story
    publishedAt: null,
    text:
      'The ferry Aurelia sank off Corvo on 5 March and two people drowned, the coast guard said. ' +
      'The ferry Aurelia, built in 1998, had last been inspected in January, the owners said.',
  },
]
const view = () => {
  const newsroom = relate(
    texts.map(({ text, publishedAt }) => analyze(articleFromText(text, { publishedAt }), english)),
  )
  return viewStory(newsroom, newsroom.stories[0]?.id ?? '')
}

test('a side that is a time is dated by that, in an undated article too', () => {
  const [conflict] = view().conflicts.filter(({ kind }) => kind === 'date')
  const sides = [conflict?.a, conflict?.b].map((side) => [side?.text, side?.when?.date])
  expect(sides.sort()).toEqual([
    ['January', '2031-01'],
    ['November', '2030-11'],
  ])
})

test('the finest time of a statement says when', () => {
  const told = view().claims.flatMap(({ appearances }) => appearances)
  const inspected = told.find(({ text }) => text.includes('1998'))
  expect(inspected?.when).toMatchObject({ date: '2031-01', of: 'event' })
})
