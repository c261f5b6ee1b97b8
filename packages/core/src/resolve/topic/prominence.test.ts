import { expect, test } from 'vitest'
import type { BlockRole } from '../../model/article.ts'
import { prominence } from './prominence.ts'

/** An article of one block a line, each of which is a sentence as well. */
function timesOf(...lines: readonly (readonly [BlockRole, string])[]) {
  let start = 0
  const blocks = lines.map(([role, line]) => {
    const block = { start, end: start + line.length, role, shape: null, score: 1, because: [] }
    start = block.end + 1
    return block
  })
  const times = prominence({ text: lines.map(([, line]) => line).join('\n'), blocks }, blocks)
  return blocks.map((block) => [...new Set(times.subarray(block.start, block.end))])
}

const long = `Rain fell${' and fell'.repeat(60)}.`

test('a title and the head of a report count more than what stands below', () => {
  expect(timesOf(['title', 'Rain'], ['body', 'Rain fell.'], ['body', long])).toEqual([
    [3],
    [3],
    [3, 1],
  ])
  expect(timesOf(['body', long], ['body', 'It will fall again.'])).toEqual([[3, 1], [1]])
})

test.each(['Most read', 'Ten killed in market blaze', 'Share this:', '“We saw the sea”'])(
  '%s is no sentence and counts for nothing',
  (line) => {
    expect(timesOf(['body', long], ['body', line])[1]).toEqual([0])
  },
)

test.each(['Will it rain?', '“It rained.”', '(It rained.)', 'It rained …', "'It rained!'"])(
  '%s is a sentence',
  (line) => {
    expect(timesOf(['body', long], ['body', line])[1]).toEqual([1])
  },
)

test('headings and captions say what they say', () => {
  expect(timesOf(['body', long], ['heading', 'The flood'], ['caption', 'A barge'])).toEqual([
    [3, 1],
    [1],
    [1],
  ])
})

test('where nothing is a sentence everything counts', () => {
  expect(timesOf(['body', 'Rain'], ['body', 'More rain'])).toEqual([[3], [3]])
  expect(timesOf()).toEqual([])
})
