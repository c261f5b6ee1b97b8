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

it('never gives an empty name', () => {
  const path = fc.stringMatching(/^[a-z_. -]{1,12}\.txt$/)
  fc.assert(
    fc.property(fc.uniqueArray(path), (files) => {
      for (const label of labels(...files)) expect(label).not.toBe('')
    }),
  )
})
