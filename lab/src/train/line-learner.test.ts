import {
  BODY_STATE,
  roles,
  type State,
  stateOf,
  states,
} from '@dateline/core/inside/read/look-again/states'
import { WIDTH } from '@dateline/core/inside/read/look-again/weights'
import { expect, it } from 'vitest'
import { type LearnedLines, learnLines, type PageExample } from './line-learner.ts'

const [MENU, TITLE, BODY, AGAIN] = [
  stateOf('furniture', 0),
  stateOf('title', 1),
  BODY_STATE,
  stateOf('furniture', 4),
]
const line = (right: number, ...rows: number[]) => ({ rows, right, sure: false })

/** Rows: any line, a full stop, a word of a menu, a word that stands in two lines alone. */
const pages: PageExample[] = [
  ...Array.from({ length: 20 }, () => [
    line(MENU, 0, 2),
    line(TITLE, 0),
    line(BODY, 0, 1),
    line(BODY, 0, 1),
    line(AGAIN, 0, 2),
  ]),
  ...Array.from({ length: 2 }, () => [line(TITLE, 0, 3), line(BODY, 0, 1)]),
]

function likeliest({ seen, states: ofStates }: LearnedLines, rows: readonly number[]): string {
  const sums = states.map(({ role, section }, at) =>
    rows.reduce(
      (sum, row) =>
        sum +
        (seen[row * WIDTH + role] as number) +
        (seen[row * WIDTH + roles.length + section] as number),
      ofStates[at] as number,
    ),
  )
  return roles[(states[sums.indexOf(Math.max(...sums))] as State).role] as string
}

it('learns which role lines have', () => {
  const learned = learnLines(pages, 4)
  expect(likeliest(learned, [0, 1])).toBe('body')
  expect(likeliest(learned, [0])).toBe('title')
  expect(likeliest(learned, [0, 2])).toBe('furniture')
})

it('learns nothing of what is seldom seen', () => {
  const { seen } = learnLines(pages, 4)
  expect([...seen.slice(3 * WIDTH)]).toEqual(Array.from({ length: WIDTH }, () => 0))
})

it('keeps body where lines look alike', () => {
  const alike = Array.from({ length: 20 }, (_, at) => [
    line(at < 11 ? stateOf('furniture', 3) : BODY, 0),
  ])
  expect(likeliest(learnLines(alike, 1), [0])).toBe('body')
})

it('gives the same weights every time', () => {
  expect(learnLines(pages, 4)).toEqual(learnLines(pages, 4))
})
