import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Publication, Story, TimelineRow } from '../model/story.ts'
import type { Precision } from '../model/time.ts'
import { backgroundOf, spanOfStory } from './span.ts'

const row = (date: string, precision: Precision): TimelineRow => {
  return { date, precision, known: 'stated', claims: ['c'], because: [] }
}
const report = (publishedAt: string | null): Publication => {
  const unknown = { title: null, publisher: null, known: null, because: [] }
  return { article: 'a', publishedAt, ...unknown, origin: 'o', story: 's' }
}
const story = (...timeline: TimelineRow[]): Story => {
  const none = { claims: [], conflicts: [], origins: [], because: [] }
  return { id: 's', title: 'A dam', articles: ['a'], ...none, timeline, chapters: [] }
}

it('tells what led to a story from the story', () => {
  const isBackground = backgroundOf([report('2031-05-20'), report('2031-05-W20'), report(null)])
  const told = ['2029', '2031-02', '2031-05-05', '2031-05-06', '2031-W19', '2031-05', '2031-06-01']
  expect(told.filter((date) => isBackground({ date }))).toEqual(['2029', '2031-02', '2031-05-05'])
})

it('knows no background where no report is dated', () => {
  expect(backgroundOf([report(null)])({ date: '1914' })).toBe(false)
})

it('says when a story happens by its days and weeks', () => {
  const years = row('2029', 'year')
  const [month, week] = [row('2031-05', 'month'), row('2031-W20', 'week')]
  const days = [row('2031-05-14', 'day'), row('2031-05-20', 'day')]
  const on = [report('2031-05-20')]
  const span = { from: '2031-05-12', to: '2031-05-20' }
  expect(spanOfStory(story(years, month, week, ...days), on)).toEqual(span)
  expect(spanOfStory(story(years, month), on)).toEqual({ from: '2031-05', to: '2031-05' })
  expect(spanOfStory(story(years), on)).toBeNull()
})

it('lets no day of the story lie outside its span', () => {
  const date = fc.date({
    min: new Date('2031-05-10'),
    max: new Date('2031-06-10'),
    noInvalidDate: true,
  })
  const dates = fc.array(
    date.map((one) => one.toISOString().slice(0, 10)),
    { minLength: 1 },
  )
  fc.assert(
    fc.property(dates, (days) => {
      const timeline = days.toSorted().map((day) => row(day, 'day'))
      const span = spanOfStory(story(...timeline), [report('2031-05-20')])
      for (const day of days) expect(span && span.from <= day && day <= span.to).toBe(true)
    }),
  )
})
