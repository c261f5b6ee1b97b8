import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const report = [
  'A bus shelter without a bus',
  'There is a bus shelter on the Lower Road that has had no bus since 1987, and somebody sweeps it.',
  'The floor is clean, and a jam jar with flowers stands on the bench.',
] as const
const rolesOf = (lines: readonly string[]) => {
  const [article] = read([...report, ...lines].join('\n\n'))
  return article?.blocks.slice(report.length).map(({ role }) => role)
}

describe('comments of readers', () => {
  for (const [name, signs] of [
    ['who said it', ['Olive said...', 'Ned said...']],
    ['when', ['14 February 2013 at 18:02', '15 February 2013 at 08:40']],
    ['how long ago', ['mary_b 2 hours ago', 'Reply']],
  ] as const)
    it(`are told by ${name}`, () => {
      const [one, other] = signs
      const lines = ['3 comments:', one, 'My mother swept it for thirty years.', other]
      expect(rolesOf(lines)).toEqual(
        lines.map((line) => (/^\d.*:\d\d$/.test(line) ? 'date' : 'furniture')),
      )
    })

  it('are told by days below a heading that says no more', () => {
    const posts = ['Harald', 'Oct 12', 'The same lorry fetches it each week.', 'Reply (1)']
    expect(rolesOf(['14 Comments', ...posts])).toEqual(
      ['14 Comments', ...posts].map(() => expect.stringMatching(/furniture|date/)),
    )
    expect(
      rolesOf(['Mayor comments on shelter', 'May 1', report[1], 'May 3', report[2]]),
    ).toContain('body')
  })

  it('are none where nothing looks like them', () => {
    expect(
      rolesOf([
        'Comments of the mayor',
        'The mayor said on Monday that he had never seen a bus.',
      ])?.at(-1),
    ).toBe('body')
  })
})
