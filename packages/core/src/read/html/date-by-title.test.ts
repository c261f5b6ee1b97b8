import { describe, expect, it } from 'vitest'
import { dateByTitle } from './date-by-title.ts'
import type { PageLine } from './page-lines.ts'

const page = (...texts: string[]): PageLine[] =>
  texts.map((text) => ({
    text,
    level: 0,
    shape: 'paragraph',
    caption: false,
    time: false,
    aside: false,
    comment: false,
    linked: 0,
    column: 0,
  }))
const rose = 'The river rose by a metre.'

describe('a day printed beside the title', () => {
  it('is taken from below it, then from above it, then from below the article', () => {
    const lines = page('2 May 2021', 'A flood', '3 May 2021', rose, '4 May 2021')
    const body = { first: 3, last: 3 }
    expect(dateByTitle(lines, 1, body)?.value).toBe('2021-05-03')
    expect(
      dateByTitle(page('2 May 2021', 'A flood', rose, '4 May 2021'), 1, { first: 2, last: 2 }),
    ).toMatchObject({ value: '2021-05-02', how: 'implied' })
    expect(
      dateByTitle(page('A flood', rose, rose, rose, rose, '4 May 2021'), 0, { first: 1, last: 4 })
        ?.value,
    ).toBe('2021-05-04')
  })

  it('is not one of a later version, of a long sentence or of another story', () => {
    const body = { first: 1, last: 1 }
    expect(dateByTitle(page('A flood', rose, 'Updated 3 May 2021'), 0, body)).toBeNull()
    expect(dateByTitle(page('A flood', `On 3 May 2021 ${rose.repeat(6)}`), 0, body)).toBeNull()
    const far = page('A flood', ...Array(12).fill(rose), '5 May 2019')
    expect(dateByTitle(far, 0, { first: 1, last: 2 })).toBeNull()
  })
})
