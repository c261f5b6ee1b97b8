import type { Attribution } from '@dateline/core'
import { beforeAll, describe, expect, test } from 'vitest'
import { relateSeeds } from './seeds.ts'

let seeds: Awaited<ReturnType<typeof relateSeeds>>

beforeAll(async () => {
  seeds = await relateSeeds()
})

function textOf(number: string): string {
  return seeds.analyses.get(number)?.article.text ?? ''
}

/** The attributions of an article that have words in quotation marks, with what they print. */
function quoted(number: string) {
  const analysis = seeds.analyses.get(number)
  const names = new Map(analysis?.entities.map(({ id, name }) => [id, name]))
  const print = ({ start, end }: { start: number; end: number }) => textOf(number).slice(start, end)
  return (analysis?.attributions ?? [])
    .filter(({ kind }: Attribution) => kind !== 'indirect')
    .map((one) => ({
      ...one,
      content: one.content.map(print),
      source: one.source && print(one.source),
      speaker: one.speaker && (names.get(one.speaker) ?? null),
    }))
}

/** A stretch of an article by its first and its last words. */
function stretch(number: string, first: string, last: string): string {
  const text = textOf(number)
  const start = text.indexOf(first)
  return text.slice(start, text.indexOf(last, start) + last.length)
}

describe('direct speech of the seeds, with its edges and who says it', () => {
  test.each<[string, string, string, string | null]>([
    ['001', 'Balakliya is Ukraine! Today', 'We are proud of you,', 'Oleh Synehubov'],
    // with ‘A’ inside
    ['001', 'Special forces personnel', 'We move further!', null],
    ['001', 'Our troops advanced', 'to welcome our soldiers,', 'Natalia Humeniuk'],
    ['001', 'A few more successes', 'and it will fall,', 'Oleksii Reznikov'],
    ['002', 'In order to achieve', 'It was decided to do so.', 'Russian Defense Ministry'],
    ['002', 'Hello everyone, we', 'are from Russia', null],
    // neither of the two is ever closed
    ['002', 'The first task is', 'temporarily occupied areas.', 'Volodymyr Tymoshenko'],
    ['002', 'Today I was at the market', 'battle is coming to an end', null],
    // with “A” inside, in the same marks
    ['003', 'Specialists of the SBU', 'always will be Ukrainian!', 'Security Service of Ukraine'],
    ['003', 'These last days', '— its back,', 'Volodymyr Zelenskiy'],
    ['003', 'And, of course, it’s', 'for them to run.', 'Volodymyr Zelenskiy'],
    ['003', 'Now, thank God', 'weapons given to us,', 'Dmytro Kuleba'],
    ['003', 'And so I reiterate', 'this war will end.', 'Dmytro Kuleba'],
    ['003', 'I once again recommend', 'their lives and health,', 'Vitaly Ganchev'],
    ['003', 'We are evacuating people', 'our possible means,', 'Vitaly Ganchev'],
    ['003', 'Crowds of people', 'provided with food.', 'Vitaly Ganchev'],
    ['004', 'It was not the most', 'have crossed the border,', 'Viacheslav Gladkov'],
    ['004', 'The success of a counteroffensive', 'from its partners,', 'Dmytro Kuleba'],
  ])('%s: “%s … %s”', (number, first, last, speaker) => {
    const content = stretch(number, first, last)
    const found = quoted(number).filter(
      (one) => one.kind === 'direct' && !one.nested && one.content.includes(content),
    )
    expect(found.map((one) => one.speaker)).toEqual([speaker])
  })

  test('there is no other', () => {
    const counts = ['000', '001', '002', '003', '004'].map(
      (number) => quoted(number).filter(({ kind, nested }) => kind === 'direct' && !nested).length,
    )
    // two quotations that are split by their cue are one attribution each
    expect(counts).toEqual([0, 4, 4, 6, 2])
  })

  test.each([
    ['003', 'These last days', 'And, of course'],
    ['003', 'We are evacuating', 'Crowds of people'],
  ])('%s: “%s …” and “%s …” are one attribution', (number, first, second) => {
    const [one] = quoted(number).filter(({ content }) => content[0]?.startsWith(first))
    expect(one?.content).toHaveLength(2)
    expect(one?.content[1]).toMatch(new RegExp(`^${second}`))
  })
})

describe('words of others inside a sentence', () => {
  test.each([
    ['000', '‘half the size of Wales’', 'They'],
    ['001', '“will be a significant blow', 'The Ministry of Defence of the United Kingdom'],
    ['002', '“save lives”', 'the head of the Russian administration in the Kharkiv regions'],
    ['002', '“remains quite difficult', 'Denis Pushilin'],
    ['003', '“achieve the goals of a special military operation”', 'Konashenkov'],
    ['003', '“increasing efforts in the Donetsk direction.”', 'Konashenkov'],
    ['004', '“under control”', 'Gladkov'],
    ['004', '“strengthen”', 'Russian forces'],
  ])('%s: %s is said by %s', (number, words, source) => {
    const sources = quoted(number)
      .filter(({ kind, content }) => kind === 'mixed' && content.some((one) => one.includes(words)))
      .map((one) => one.source ?? '')
    expect(sources.some((one) => one.startsWith(source))).toBe(true)
  })
})

test.each(['“raisins”', '“fox”', '“Z”'])('%s is no speech', (words) => {
  const said = quoted('002').flatMap(({ content }) => content)
  expect(textOf('002')).toContain(words)
  expect(said.filter((content) => content.includes(words))).toEqual([])
  expect(said).not.toContain(words.slice(1, -1))
})
