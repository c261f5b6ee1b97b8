import { expect, it } from 'vitest'
import { DatelineError, LanguageError, ReadError } from './errors.ts'

it.each([
  [new ReadError('binary', 'a picture, not text', 4), 'ReadError', 'a picture, not text'],
  [new LanguageError('tlh', ['en']), 'LanguageError', 'no language "tlh": Dateline knows en'],
])('%s is an error of core that says what was wrong', (error, name, message) => {
  expect(error).toBeInstanceOf(DatelineError)
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name, message })
})

it('says where a document is broken, where that is known', () => {
  expect(new ReadError('invalid', 'no closing bracket', 12)).toMatchObject({
    code: 'invalid',
    at: 12,
  })
  expect(new ReadError('empty', 'nothing but white space').at).toBeNull()
})
