import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { analyze } from './analyze.ts'
import { extend } from './extend.ts'
import { loadLanguage } from './language/load.ts'
import type { Analysis } from './model/analysis.ts'
import type { Decision } from './model/decision.ts'
import type { Newsroom } from './model/newsroom.ts'
import { articleFromText } from './read/from-text.ts'
import { findChanges } from './relate/changes.ts'
import { crowdOf } from './relate/crowd.case.ts'
import { relate } from './relate/index.ts'

let pile: Analysis[]

beforeAll(async () => {
  pile = await crowdOf(40, 4)
})

/** One after the other, the first few at once. */
function grow(some: readonly Analysis[], first: number, decisions: readonly Decision[]): Newsroom {
  let newsroom = relate(some.slice(0, first), { decisions })
  for (const one of some.slice(first)) newsroom = extend(newsroom, one).newsroom
  return newsroom
}

test('however articles come, one by one or at once, the newsroom is the same', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pile, { minLength: 2 }), fc.nat(40), (some, first) => {
      expect(grow(some, first, [])).toEqual(relate(some))
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('so it is in a crowd, where more hold a key than are compared', async () => {
  const crowd = await crowdOf(44, 2)
  fc.assert(
    fc.property(fc.shuffledSubarray(crowd, { minLength: 40 }), fc.nat(4), (some, late) => {
      expect(grow(some, some.length - late, [])).toEqual(relate(some))
    }),
    { numRuns: 4 },
  )
}, 120_000)

test('so it is where stories share names that are spelled otherwise', async () => {
  const spelled = [
    ['Rosa Ibarra', 'Rosa Ybarra', 'Roza Ibarra', 'Rosa Maria Ibarra'],
    ['Mykolaiv', 'Nikolaev', 'Kyiv', 'Kiev'],
    ['Federal Security Service', 'FSB', 'Labour Party', 'Labour'],
  ]
  const english = await loadLanguage('en')
  const pick = (list: readonly string[], at: number) => list[at % list.length]
  const named = Array.from({ length: 36 }, (_, at) => {
    const [person, place, body] = spelled.map((forms, kind) => pick(forms, (at * (kind + 1)) >> 1))
    const thing = pick(['bridge', 'factory', 'mine', 'school', 'ferry'], at)
    const text = `The ${thing} of ${place} will be closed, ${person} said. The ${body} denied that the ${thing} was unsafe.`
    return analyze(articleFromText(text, { publishedAt: `2021-05-0${1 + (at % 9)}` }), english)
  })
  // two that a crowd parts where they carry the same words, but not where they tell the same
  const parted = [6, 11, 13, 29, 32, 31, 17, 10, 7, 24, 15, 23].flatMap((at) => named[at] ?? [])
  fc.assert(
    fc.property(fc.shuffledSubarray(named, { minLength: 12 }), fc.nat(12), (some, first) => {
      expect(grow(some, first, [])).toEqual(relate(some))
    }),
    { numRuns: 12, examples: [[parted, 1]] },
  )
}, 120_000)

test('so it is with a reviewer’s decisions', () => {
  const [a, b, c, d] = pile.map(({ article }) => article.id)
  const word = { by: 'desk', at: '2021-05-09T08:00:00Z' } as const
  const decisions: Decision[] = [
    { noun: 'story', a: a ?? '', b: b ?? '', verdict: 'same', ...word },
    { noun: 'copy', a: c ?? '', b: d ?? '', verdict: 'different', ...word },
    { noun: 'entity', a: 'Rosa Ibarra', b: 'Lena Marsh', verdict: 'same', ...word },
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(pile, { minLength: 2 }), fc.nat(40), (some, first) => {
      expect(grow(some, first, decisions)).toEqual(relate(some, { decisions }))
    }),
    { numRuns: 8 },
  )
}, 120_000)

test('what changed is what differs from before, no more and no less', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(pile, { minLength: 2 }), (some) => {
      const before = relate(some.slice(0, -1))
      const { newsroom, changes } = extend(before, some.at(-1) as Analysis)
      expect(changes).toEqual(findChanges(before, newsroom))
    }),
    { numRuns: 12 },
  )
}, 120_000)

test('a newsroom can be extended twice, and one from a file too', () => {
  const before = relate(pile.slice(0, 6))
  const [one, other] = pile.slice(6, 8) as [Analysis, Analysis]
  const kept = structuredClone(before)
  extend(before, one)
  expect(before).toEqual(kept)
  expect(extend(before, other).newsroom).toEqual(relate([...pile.slice(0, 6), other]))
  expect(extend(kept, other).newsroom).toEqual(relate([...pile.slice(0, 6), other]))
})

test('an article that is known already changes nothing', () => {
  const before = relate(pile.slice(0, 6))
  const { newsroom, changes } = extend(before, pile[0] as Analysis)
  expect(newsroom).toEqual(before)
  expect(changes).toEqual([])
})

test('an article that brings two stories together says so', async () => {
  const months = await crowdOf(3, 3, (at) => ({ publishedAt: `2021-0${1 + 3 * at}-04` }))
  const [a, b, c] = months as [Analysis, Analysis, Analysis]
  const word = { noun: 'story', verdict: 'same', by: 'desk', at: '2021-05-09T08:00:00Z' } as const
  const decisions: Decision[] = [a, b].map((one) => {
    return { ...word, a: one.article.id, b: c.article.id }
  })
  const before = relate([a, b], { decisions })
  expect(before.stories).toHaveLength(2)
  const { newsroom, changes } = extend(before, c)
  const ids = before.stories.map(({ id }) => id).sort()
  expect(changes.filter(({ change }) => change === 'merged')).toEqual([
    expect.objectContaining({ noun: 'story', id: newsroom.stories[0]?.id }),
  ])
  expect(changes.find(({ change }) => change === 'merged')?.what).toContain(ids.join(', '))
})
