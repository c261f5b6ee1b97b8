import { describe, expect, it } from 'vitest'
import { withDescribed } from './described-lines.ts'
import type { PageLine } from './page-lines.ts'

const line = (text: string, more: Partial<PageLine> = {}): PageLine => ({
  text,
  level: 0,
  shape: 'paragraph',
  caption: false,
  time: false,
  aside: false,
  comment: false,
  linked: 0,
  column: 0,
  ...more,
})

const lines = [
  line('The river rose by a metre on Monday and cut the road to Hallen.'),
  line('Our readers also liked this story about a frog in a pond.'),
  line('What comes next', { level: 2 }),
  line('Two bridges will stay closed until engineers have looked at them.'),
  line('Some three hundred people left their homes in the night, the mayor said.'),
]
const told = [0, 3, 4].map((i) => lines[i]?.text).join(' ')

describe('an article that JSON-LD tells in full', () => {
  it('takes in lines that were missed', () => {
    expect([...withDescribed(lines, new Set([0, 2, 3]), told)]).toEqual([0, 2, 3, 4])
    expect([...withDescribed(lines, new Set(), told)]).toEqual([0, 3, 4])
  })

  it('leaves out paragraphs between its lines that it does not tell, no headings', () => {
    const long = lines.map((one, i) => (i === 1 ? one : { ...one, text: one.text.repeat(3) }))
    const all = [0, 3, 4].map((i) => long[i]?.text).join(' ')
    expect([...withDescribed(long, new Set([0, 1, 2, 3, 4]), all)]).toEqual([0, 2, 3, 4])
  })

  it('is left alone by a summary', () => {
    const body = new Set([0, 1, 2, 3])
    expect([...withDescribed(lines, body, 'A river rose.')]).toEqual([...body])
    expect([...withDescribed(lines, body, '')]).toEqual([...body])
  })
})
