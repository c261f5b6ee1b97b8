import { expect, test } from 'vitest'
import { cpuTime } from '../cpu-time.case.ts'
import type { Analysis } from '../model/analysis.ts'
import { copyOf, crowdOf } from './crowd.case.ts'
import { relate } from './index.ts'

/** Seconds of the processor, whatever else the machine has to do; all pairs would take hours. */
const patience = 100
const timeout = 10 * 1000 * patience

function relateInTime(analyses: readonly Analysis[]) {
  const start = cpuTime()
  const newsroom = relate(analyses)
  expect(cpuTime() - start).toBeLessThan(1000 * patience)
  return newsroom
}

test(
  'a thousand copies of an article are one family and one story, and claim what the article claims',
  async () => {
    const [one] = await crowdOf(1, 1)
    if (!one) throw new Error('no article')
    const alone = relate([one])
    const newsroom = relateInTime(Array.from({ length: 1000 }, (_, at) => copyOf(one, at)))
    expect(newsroom.origins).toHaveLength(1)
    expect(newsroom.copies).toHaveLength(999)
    expect(newsroom.stories).toHaveLength(1)
    expect(newsroom.claims.map(({ text }) => text)).toEqual(alone.claims.map(({ text }) => text))
    for (const { appearances, status } of newsroom.claims) {
      expect(appearances).toHaveLength(1000)
      expect(status).toBe('repeated')
    }
  },
  timeout,
)

test(
  'a story of five thousand articles is one story in bounded time',
  async () => {
    const some = await crowdOf(200, 1)
    const many = Array.from({ length: 5000 }, (_, at) =>
      copyOf(some[at % some.length] as Analysis, at),
    )
    const newsroom = relateInTime(many)
    expect(Math.max(...newsroom.stories.map(({ articles }) => articles.length))).toBe(5000)
    expect(newsroom.claims.length).toBeLessThan(1000)
  },
  timeout,
)

test(
  'articles without any date are grouped, and dated by nothing',
  async () => {
    const newsroom = relateInTime(await crowdOf(80, 4, () => ({})))
    expect(newsroom.stories.flatMap(({ articles }) => articles)).toHaveLength(80)
    for (const { publishedAt, because } of newsroom.publications) {
      expect(publishedAt).toBeNull()
      expect(because).toEqual(['no article of its story is dated'])
    }
  },
  timeout,
)

test('one address with two texts is two articles', async () => {
  const [a, b] = await crowdOf(2, 2, () => ({ url: 'https://desk.example/live' }))
  if (!a || !b) throw new Error('no articles')
  const newsroom = relate([a, b])
  expect(newsroom.analyses).toHaveLength(2)
  expect(newsroom.publications.map(({ article }) => article).sort()).toEqual(
    [a.article.id, b.article.id].sort(),
  )
})
