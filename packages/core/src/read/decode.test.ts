import { describe, expect, it } from 'vitest'
import { ReadError } from '../model/errors.ts'
import { decode } from './decode.ts'
import { read } from './index.ts'

const bytes = (...parts: readonly (string | number[])[]) =>
  new Uint8Array(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  )
const utf16 = (text: string, little: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0)
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
  })
const cyrillic = (text: string) =>
  [...text].map((letter) =>
    letter < '\u0400' ? letter.charCodeAt(0) : letter.charCodeAt(0) - 0x350,
  )

const failure = (document: Uint8Array | string, mediaType?: string) => {
  try {
    read(document, { mediaType })
  } catch (error) {
    if (error instanceof ReadError) return [error.code, error.message, error.at]
  }
  return null
}

describe('decoding', () => {
  it('takes UTF-8 with and without its mark', () => {
    expect(decode(bytes('Ångström'), null)).toEqual({ text: 'Ångström', warnings: [] })
    expect(decode(bytes([0xef, 0xbb, 0xbf], 'Ångström'), null).text).toBe('Ångström')
  })

  it('takes UTF-16 of both orders, with and without its mark', () => {
    for (const little of [true, false]) {
      const text = utf16('The river rose.', little)
      expect(decode(bytes(text), null).text).toBe('The river rose.')
      expect(decode(bytes(little ? [0xff, 0xfe] : [0xfe, 0xff], text), null).text).toBe(
        'The river rose.',
      )
    }
  })

  it('tells windows-1252 from windows-1251 by their letters, and says so', () => {
    const west = decode(bytes('Fran', [0xe7], 'ois said ', [0x93], 'no', [0x94]), null)
    expect(west.text).toBe('François said “no”')
    expect(west.warnings).toEqual(['not UTF-8: read as windows-1252, told by its letters'])
    const east = decode(bytes(cyrillic('Река поднялась на метр.')), null)
    expect(east.text).toBe('Река поднялась на метр.')
  })

  it('follows the character set of the media type', () => {
    const [article] = read(bytes(cyrillic('Да, река')), {
      mediaType: 'text/plain; charset=windows-1251',
    })
    expect(article?.text).toBe('Да, река')
  })

  it('keeps damaged UTF-8 readable and says where it is damaged', () => {
    const { text, warnings } = decode(bytes('“Größe”, “Größe”: ', [0xc3], ' and so on'), null)
    expect(text).toContain('“Größe”')
    expect(warnings[0]).toMatch(/^damaged UTF-8: 1 /)
  })
})

describe('what cannot be read says what it is', () => {
  for (const [name, document, mediaType, expected] of [
    ['nothing', bytes(''), undefined, ['empty', 'the document is empty', 0]],
    ['white space', ' \n\t\n', undefined, ['empty', 'the document is empty', 0]],
    ['PDF', bytes('%PDF-1.7 …'), undefined, ['binary', 'not text: a PDF document', 0]],
    [
      'a picture',
      bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0]),
      undefined,
      ['binary', 'not text: a PNG image', 0],
    ],
    [
      'control characters',
      bytes('ab', [1, 2, 3, 4, 5, 6, 7, 0]),
      undefined,
      ['binary', 'not text: 8 control characters, the first at byte 2', 2],
    ],
    [
      'an unknown character set',
      bytes('a'),
      'text/plain; charset=klingon',
      ['encoding', 'the character set “klingon” is not known', null],
    ],
    [
      'bytes in no known encoding',
      bytes(new Array(12).fill(0xfe)),
      undefined,
      ['encoding', 'text in an encoding that cannot be told', 0],
    ],
    [
      'a page that shows nothing',
      '<!DOCTYPE html><p>',
      undefined,
      ['empty', 'the document is empty', 0],
    ],
    [
      'another media type',
      'a',
      'image/png',
      [
        'unsupported',
        'the media type “image/png” is not read: send text/plain, text/html, application/json, application/x-ndjson, application/rss+xml, text/csv, text/markdown, message/rfc822 or application/warc',
        null,
      ],
    ],
  ] as const)
    it(name, () => {
      expect(failure(document, mediaType)).toEqual(expected)
    })
})
