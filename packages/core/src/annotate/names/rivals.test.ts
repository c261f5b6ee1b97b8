import fc from 'fast-check'
import { expect, it } from 'vitest'
import { follows, LAST, labelOf, NAME_LABELS, OUTSIDE, UNIT } from './labels.ts'
import { bestPath, pathRoom } from './path.ts'
import { findRivals, rivalsRoom } from './rivals.ts'

const WIDTH = NAME_LABELS.length
const labels = NAME_LABELS.map((_, label) => label)

/** All paths of this many labels that may be. */
function paths(length: number): number[][] {
  const longer = (path: number[]): number[][] =>
    path.length === length
      ? [path].filter((whole) => follows(whole.at(-1) as number, OUTSIDE))
      : labels
          .filter((label) => follows(path.at(-1) ?? OUTSIDE, label))
          .flatMap((label) => longer([...path, label]))
  return longer([])
}

it('finds the best path that has another label at a word, and how far it is behind', () => {
  const all = paths(3)
  const weights = (length: number) =>
    fc.array(fc.integer({ min: -127, max: 127 }), { minLength: length, maxLength: length })
  fc.assert(
    fc.property(weights(3 * WIDTH), weights(WIDTH * WIDTH), (scores, transitions) => {
      const room = pathRoom(3)
      const best = [...bestPath(scores, 3, transitions, room)]
      const rivals = rivalsRoom(3)
      findRivals(scores, 3, transitions, room, rivals)
      const total = (path: number[]) =>
        path.reduce((sum, label, i) => {
          const before = path[i - 1] ?? OUTSIDE
          const move = transitions[before * WIDTH + label] as number
          return sum + move + (scores[i * WIDTH + label] as number)
        }, 0)
      for (const i of [0, 1, 2]) {
        const others = all.filter((path) => path[i] !== best[i]).map(total)
        expect(rivals.behind[i]).toBe(total(best) - Math.max(...others))
        const through = all.filter((path) => path[i] === rivals.labels[i]).map(total)
        expect(Math.max(...through)).toBe(Math.max(...others))
      }
    }),
    { numRuns: 20 },
  )
})

it('tells how far a lone word is ahead', () => {
  const scores = new Int32Array(WIDTH)
  scores[labelOf(1, UNIT)] = 90
  scores[OUTSIDE] = 40
  scores[labelOf(0, LAST)] = 80
  const transitions = new Int8Array(WIDTH * WIDTH)
  const room = pathRoom(1)
  bestPath(scores, 1, transitions, room)
  const rivals = rivalsRoom(1)
  findRivals(scores, 1, transitions, room, rivals)
  expect([rivals.labels[0], rivals.behind[0]]).toEqual([OUTSIDE, 50])
})
