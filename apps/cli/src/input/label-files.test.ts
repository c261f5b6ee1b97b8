import fc from 'fast-check'
import { expect, it } from 'vitest'
import { labelFiles } from './label-files.ts'

const labels = (...files: string[]) => [...labelFiles(files).values()]

it('takes as much of a name as tells it from the others', () => {
  expect(labels('x/000_38d2d0.txt', 'x/001_4d64a8.txt')).toEqual(['000', '001'])
  expect(labels('post-2031-03.txt', 'post-2031-04.txt')).toEqual(['post-2031-03', 'post-2031-04'])
  expect(labels('mail.txt', 'mail_2.txt')).toEqual(['mail', 'mail_2'])
  expect(labels('storm over the islands.txt')).toEqual(['storm'])
  expect(labels('-')).toEqual(['stdin'])
})

it('tells files of one name by their folders or endings', () => {
  expect(labels('north/a.txt', 'south/a.txt')).toEqual(['north/a', 'south/a'])
  expect(labels('north/a.txt', 'north/a.html')).toEqual(['a.txt', 'a.html'])
  expect(labels('x/y/a.txt', 'z/y/a.txt', 'b.txt')).toEqual(['y/a.txt', 'y/a.txt~2', 'b'])
})

it('gives no two files one name', () => {
  const path = fc.stringMatching(/^([ab]{1,2}\/){0,2}[ab_]{1,3}\.(txt|md)$/)
  fc.assert(
    fc.property(fc.uniqueArray(path), (files) => {
      expect(new Set(labels(...files)).size).toBe(files.length)
    }),
  )
})

it('never gives an empty name', () => {
  const path = fc.stringMatching(/^[a-z_. -]{1,12}\.txt$/)
  fc.assert(
    fc.property(fc.uniqueArray(path), (files) => {
      for (const label of labels(...files)) expect(label).not.toBe('')
    }),
  )
})
