import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { extend } from '../extend.ts'
import type { Analysis } from '../model/analysis.ts'
import { Newsroom } from '../model/newsroom.ts'
import type { Passage } from '../model/span.ts'
import { relate, relateInParts } from './index.ts'
import { analysesOf } from './newsdesk.case.ts'

let all: Analysis[]
let newsroom: Newsroom

beforeAll(async () => {
  all = await analysesOf('ferryAgency', 'ferryCopy', 'ferryOwner', 'strike')
  newsroom = relate(all)
})

/** "Harbour Wire: the words" for a passage. */
function print({ article, start, end }: Passage): string {
  const found = all.find((one) => one.article.id === article)?.article
  return `${found?.publisher}: ${found?.text.slice(start, end)}`
}

/** The claim that has an appearance with these words. */
function claimWith(words: string) {
  return newsroom.claims.find(({ appearances }) =>
    appearances.some((one) => print(one).includes(words)),
  )
}

const outlets = (passages: readonly Passage[]) =>
  [...new Set(passages.map((one) => print(one).split(':')[0]))].sort()

test('what it returns is a newsroom', () => {
  expect(() => Newsroom.parse(newsroom)).not.toThrow()
})

test('reports of one accident are one story, a strike is another', () => {
  expect(newsroom.stories.map(({ articles }) => articles.length).sort()).toEqual([1, 3])
})

test('related in parts they are what they are at once, with a pause for each story at least', () => {
  const work = relateInParts(all)
  let pauses = 0
  let last = work.next()
  for (; !last.done; last = work.next()) pauses += 1
  expect(JSON.stringify(last.value)).toBe(JSON.stringify(newsroom))
  expect(pauses).toBeGreaterThanOrEqual(newsroom.stories.length)
})

test('a copy is found, with the text that it carries and the one that came first', () => {
  expect(newsroom.copies).toHaveLength(1)
  const [copy] = newsroom.copies
  const [from, to] = copy?.articles ?? []
  expect(all.find(({ article }) => article.id === from)?.article.publisher).toBe('Harbour Wire')
  expect(all.find(({ article }) => article.id === to)?.article.publisher).toBe('Sandoval Herald')
  expect(copy?.degree).toBe('wholly')
  for (const passage of copy?.passages ?? []) {
    const words = (article: string | undefined, span: { start: number; end: number }) =>
      print({ article: article ?? '', ...span }).split(': ')[1]
    expect(words(from, passage.from)).toBe(words(to, passage.copy))
  }
})

test('a claim that copies repeat has one originator', () => {
  const claim = claimWith('at least 11 passengers had drowned')
  expect(outlets(claim?.appearances ?? [])).toContain('Sandoval Herald')
  expect(claim?.originators.filter((name) => /coast guard/i.test(name))).toHaveLength(1)
})

test('what two name as the number on board is a conflict of numbers', () => {
  const numbers = newsroom.conflicts.filter(({ kind }) => kind === 'number')
  expect(numbers.map(({ a, b }) => [print(a), print(b)].sort())).toEqual([
    ['Daily Lantern: 70', expect.stringMatching(/^(Harbour Wire|Sandoval Herald): 62/)],
  ])
})

test('"at least 11" and "14" agree; drowned and rescued are not held against each other', () => {
  const said = newsroom.conflicts.flatMap(({ a, b }) => [print(a), print(b)]).join(' ')
  expect(said).not.toMatch(/11|14|45/)
})

test('every derived thing gives its reasons', () => {
  for (const { because } of newsroom.copies) expect(because).not.toEqual([])
  for (const { because } of newsroom.stories) expect(because).not.toEqual([])
  for (const { because, appearances } of newsroom.claims) {
    expect(because).not.toEqual([])
    for (const appearance of appearances) expect(appearance.because).not.toEqual([])
  }
  for (const { why } of newsroom.conflicts) expect(why).toMatch(/\.$/)
})

test('the order in which articles come does not matter, nor does one that comes twice', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (some) => {
      const sorted = all.filter((one) => some.includes(one))
      expect(relate([...some, ...some])).toEqual(relate(sorted))
    }),
    { numRuns: 25 },
  )
})

test('an article added later gives what relating everything anew gives, and says what changed', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: 2 }), (some) => {
      const last = some.at(-1) as Analysis
      const before = relate(some.slice(0, -1))
      const { newsroom: after, changes } = extend(before, last)
      expect(after).toEqual(relate(some))
      const told = new Set(changes.filter(({ noun }) => noun === 'claim').map(({ id }) => id))
      const known = new Set(before.claims.map(({ id }) => id))
      for (const { id } of after.claims) if (!known.has(id)) expect(told).toContain(id)
    }),
    { numRuns: 15 },
  )
})

test('a reviewer’s word on stories wins', () => {
  const [a = '', b = ''] = [all[0], all[3]].map((one) => one?.article.id)
  const decision = { noun: 'story', a, b, by: 'desk', at: '2021-05-06T08:00:00Z' } as const
  const joined = relate(all, { decisions: [{ ...decision, verdict: 'same' }] })
  const storyOf = (id: string | undefined, from: Newsroom) =>
    from.stories.find(({ articles }) => articles.includes(id ?? ''))?.id
  expect(storyOf(a, joined)).toBe(storyOf(b, joined))
  expect(storyOf(a, newsroom)).not.toBe(storyOf(b, newsroom))
})

test('a reviewer’s word on two statements wins, is the reason, and is taken back by a later one', () => {
  const [one, two] = newsroom.claims.filter(({ appearances }) => appearances.length === 1)
  const [a, b] = [one?.appearances[0]?.statement ?? '', two?.appearances[0]?.statement ?? '']
  const decision = (verdict: 'same' | 'unsure', at: string) => {
    return { noun: 'claim', a, b, verdict, by: 'Ann Ek', at } as const
  }
  const claimOf = (id: string, from: Newsroom) =>
    from.claims.find(({ appearances }) => appearances.some(({ statement }) => statement === id))
  const same = decision('same', '2021-05-06T08:00:00Z')
  const joined = relate(all, { decisions: [same] })
  expect(claimOf(a, joined)?.id).toBe(claimOf(b, joined)?.id)
  const reasons = claimOf(b, joined)?.appearances.flatMap(({ because }) => because)
  expect(reasons?.join()).toContain('Ann Ek decided that they are the same (2021-05-06T08:00:00Z)')

  const unsure = decision('unsure', '2021-05-07T08:00:00Z')
  const parted = relate(all, { decisions: [same, unsure] })
  expect(claimOf(a, parted)?.id).not.toBe(claimOf(b, parted)?.id)
  const doubts = claimOf(b, parted)?.appearances.flatMap(({ because }) => because)
  expect(doubts?.join()).toContain('Ann Ek was not sure')
})

test('nothing in, nothing out', () => {
  expect(relate([])).toMatchObject({ stories: [], claims: [], conflicts: [], copies: [] })
})
