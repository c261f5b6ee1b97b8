import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const opening =
  'The council of Harne asked everybody in the lower town to get ready for a flood on Friday.'
const closing = 'The mayor, Bo Berg, said that the town hall would be open all night.'
const advice = [
  'Fill your bathtub with water before the pumps are switched off on Friday evening.',
  'If you live in a basement, carry what you need upstairs, and your cat with it.',
  'Move your car to the market place, where you can leave it until Sunday night.',
]
const news = [
  'The river rose by a metre in the night and stood in the cellars of eleven houses.',
  'Two bridges were closed, and the school sent its pupils home at noon on Thursday.',
  'Engineers said that the older of the bridges had lost some stones of its middle pier.',
]

function roleOf(line: string, told: readonly string[]): string | undefined {
  const lines = ['Lower town of Harne waits for the river', opening, ...told, line, closing]
  const [article] = read(lines.join('\n'))
  return article?.blocks.at(-2)?.role
}

describe('a report that gives advice', () => {
  for (const line of [
    'Listen to your local radio station, and keep the batteries dry.',
    'Check the website of the council for the list of shelters.',
    'Change your passwords, and sign out of your email account on all devices.',
    'Visit the ticket office on Saturday, because the website does not sell seats.',
  ])
    it(`has one more piece of it: ${line}`, () => {
      expect(roleOf(line, advice)).toBe('body')
    })

  for (const line of [
    'Sign up for our newsletter and get the news of the valley every morning.',
    'Follow us on Facebook and Twitter and never miss an update.',
    'Download our free app for alerts.',
    'Subscribe now to get full access to this story and to our newsletter.',
  ])
    it(`is no place for: ${line}`, () => {
      expect(roleOf(line, advice)).toBe('furniture')
    })
})

it('beside news alone such a line is for the readers of a page', () => {
  expect(roleOf('Check the website for more stories and get the newsletter.', news)).toBe(
    'furniture',
  )
})
