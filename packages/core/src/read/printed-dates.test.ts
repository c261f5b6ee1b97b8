import { describe, expect, it } from 'vitest'
import { masthead } from '../language/en/masthead.ts'
import { isUpdate, readDateLine } from './date-lines.ts'
import { findPrintedDates } from './printed-dates.ts'

const values = (line: string) => findPrintedDates(line, masthead).map(({ value }) => value)

describe('printed dates', () => {
  for (const [line, value] of [
    ['2021-05-14', '2021-05-14'],
    ['2021/5/4', '2021-05-04'],
    ['14 May 2021', '2021-05-14'],
    ['14th of May, 2021', '2021-05-14'],
    ['Sept. 3, 2021', '2021-09-03'],
    ['THURSDAY, 8 SEPTEMBER 2022, 21:40', '2022-09-08T21:40'],
    ['10:25 AM ET, Sun November 12, 2023', '2023-11-12T10:25'],
    ['Tue 3 May 2022 18.09 BST', '2022-05-03T18:09+01:00'],
    ['May 3, 2022 at 12:05 a.m. GMT', '2022-05-03T00:05Z'],
    ['2021-05-14T10:05:30+0300', '2021-05-14T10:05:30+03:00'],
    ['14.09.2022', '2022-09-14'],
    ['25/12/2021', '2021-12-25'],
    ['29 February 2024', '2024-02-29'],
    ['16 January 202211:52', '2022-01-16T11:52'],
    ['28.04.2023 10:05', '2023-04-28T10:05'],
    ['Tue Sep 14 21:40:05 CEST 2021', '2021-09-14'],
    ['May 27, 2021 | 02:20 pm GMT+7', '2021-05-27T14:20+07:00'],
    ['14. März 2021, 18:05 Uhr', '2021-03-14T18:05'],
    ['le 3 novembre 2022 à 18h05', '2022-11-03T18:05'],
    ['3 de novembro de 2022 às 18h05', '2022-11-03T18:05'],
    ['5 октября 2022 г., 14:05', '2022-10-05T14:05'],
    ['12 października 2021, 8:00', '2021-10-12T08:00'],
    ['2021年3月14日 18:05', '2021-03-14T18:05'],
  ] as const)
    it(line, () => {
      expect(values(line)).toEqual([value])
    })

  for (const line of [
    '31 February 2021',
    '2021-02-29',
    '03/05/2021',
    '31 April 2020',
    '2021-13-01',
  ])
    it(`${line} is said to be odd`, () => {
      const [date] = findPrintedDates(line, masthead)
      expect(date?.value).toBeNull()
      expect(date?.odd).toContain(line)
    })

  for (const line of ['in 2021', 'May 2021', '12 chairs 2021', 'room 2021-05', '+44 2021-0514'])
    it(`no full date in: ${line}`, () => {
      expect(values(line)).toEqual([])
    })

  it('a time that no clock shows is no time', () => {
    expect(values('14 May 2021, 25:70')).toEqual(['2021-05-14'])
  })
})

describe('date lines', () => {
  for (const [line, whole] of [
    ['Published 14 May 2021 at 10:05 GMT', true],
    ['Last updated on Monday, May 3, 2021', true],
    ['On 14 May 2021 the first concrete was poured', false],
  ] as const)
    it(line, () => {
      expect(readDateLine(line, masthead)?.whole).toBe(whole)
    })

  it('tells which date is that of an update', () => {
    const line = 'Published: 3 May 2021 | Updated: 4 May 2021'
    const dates = findPrintedDates(line, masthead)
    expect(dates.map((date) => isUpdate(line, date, masthead))).toEqual([false, true])
  })
})

describe('lines that say when', () => {
  for (const line of [
    'Updated: 31 minutes ago',
    'Last Updated 2 years ago',
    'Wed 26 May, 5:02am',
    'Updated at 1.40pm GMT',
    '14th February',
    '1 July 2021 · 6 min read',
    'Publié le 3 novembre 2022 à 18h05 - Mis à jour le 4 novembre 2022',
  ])
    it(line, () => {
      expect(readDateLine(line, masthead)?.whole).toBe(true)
    })

  for (const line of ['6 min read', 'May Day parade', 'Route 26', 'He left 3 years ago', 'Ann May'])
    it(`does not: ${line}`, () => {
      expect(readDateLine(line, masthead)?.whole ?? false).toBe(false)
    })
})
