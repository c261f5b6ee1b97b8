import { describe, expect, test } from 'vitest'
import { ReadError } from '../model/errors.ts'
import { articleFromText } from './from-text.ts'
import { read } from './index.ts'

/** What a caller without types may write. */
const untyped = <Value>(value: unknown) => value as Value

describe('what is null is not known', () => {
  const none = { title: null, publishedAt: null, publisher: null, url: null }

  test.each([
    ['the body', articleFromText('Rain fell.', none)],
    ['a document', read('Rain fell.', none)[0]],
  ])('%s', (_, article) => {
    expect(article).toMatchObject({ publishedAt: null, publisher: null, url: null, warnings: [] })
    expect(article?.known).not.toHaveProperty('publishedAt')
  })

  test('and changes nothing', () => {
    expect(articleFromText('Rain fell.', none)).toEqual(articleFromText('Rain fell.'))
  })
})

describe('what is no text is told, by its name', () => {
  test.each([
    ['a number', { publishedAt: 2022 }, 'publishedAt'],
    ['an object', { url: new URL('https://example.org') }, 'url'],
    ['a truth value', { publisher: true }, 'publisher'],
  ])('%s', (_, given, name) => {
    const reading = () => articleFromText('Rain fell.', untyped(given))
    expect(reading).toThrow(ReadError)
    expect(reading).toThrow(`“${name}”`)
    expect(() => read('Rain fell.', untyped(given))).toThrow(ReadError)
  })

  test.each([[undefined], [null], [42], [{}], [['Rain fell.']]])(
    'a document that is %j',
    (document) => {
      expect(() => articleFromText(untyped(document))).toThrow(ReadError)
      expect(() => read(untyped(document))).toThrow(ReadError)
    },
  )
})
