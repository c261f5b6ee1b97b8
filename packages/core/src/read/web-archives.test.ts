import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { unpacker } from './gunzip.ts'
import { read } from './index.ts'
import { readStream } from './stream.ts'

const page = (n: number) =>
  `<html><body><main><h1>Report number ${n} of the day</h1><p>The river rose by ${n} metres on Monday, the mayor of the town said, and it will rise further.</p><p>Nobody was hurt, according to the police, who had closed the two bridges before noon.</p></main></body></html>`

function record(type: string, block: string, url = 'https://a.example/x'): string {
  return `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n${block}\r\n\r\n`
}

const answer = (body: string) => `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`
const archive = [
  record('warcinfo', 'software: x'),
  ...[1, 2, 3].map((n) => record('response', answer(page(n)), `https://a.example/${n}`)),
].join('')

async function collect(bytes: Uint8Array, size: number) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const all: (Article | ReadError)[] = []
  for await (const one of readStream(chunks())) all.push(one)
  return all
}

const brief = (one: Article | ReadError) =>
  one instanceof ReadError ? `${one.code}: ${one.message}` : `${one.title} <${one.url}>`
const three = [1, 2, 3].map((n) => `Report number ${n} of the day <https://a.example/${n}>`)

describe('web archives', () => {
  const forms: Readonly<Record<string, Buffer>> = {
    'as they are': Buffer.from(archive),
    'packed as a whole': gzipSync(archive),
    'packed record by record': Buffer.concat(
      archive.split(/(?=WARC\/1\.0)/).map((one) => gzipSync(one)),
    ),
  }
  for (const [name, bytes] of Object.entries(forms)) {
    for (const size of [1, 7, 100, 100_000])
      it(`${name}, ${size} bytes at a time`, async () => {
        expect((await collect(bytes, size)).map(brief)).toEqual(three)
      })
    it(`${name}, as one document`, () => {
      expect(read(bytes).map(brief)).toEqual(three)
    })
  }

  it('gives what stands before the place where an archive is cut', async () => {
    const cut = Buffer.from(archive).subarray(0, archive.length - 200)
    expect((await collect(cut, 64)).map(brief)).toEqual([
      ...three.slice(0, 2),
      'invalid: the web archive breaks off in the middle of a record',
    ])
    const [first] = read(cut)
    expect(first?.warnings).toEqual(['the web archive breaks off in the middle of a record'])
  })

  it('gives what stands before the place where its gzip is cut', async () => {
    const records = archive.split(/(?=WARC\/1\.0)/).map((one) => gzipSync(one))
    const cut = Buffer.concat(records).subarray(0, -50)
    const all = (await collect(cut, 64)).map(brief)
    expect(all.slice(0, 2)).toEqual(three.slice(0, 2))
    expect(all.at(-1)).toMatch(/^invalid: the gzip data break off near byte \d+$/)
  })

  it('leaves out pictures, errors and redirections; an empty page harms no other', async () => {
    const odd = [
      record('response', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>gone'),
      record('response', 'HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n\x89PNG'),
      record('response', answer('<html></html>'), 'https://a.example/empty'),
      record('response', answer(page(1)), 'https://a.example/1'),
    ].join('')
    expect((await collect(Buffer.from(odd), 50)).map(brief)).toEqual([
      'empty: https://a.example/empty: the document is empty',
      three[0],
    ])
  })

  it('throws nothing but ReadError, wherever it is cut or damaged', () => {
    const bytes = Buffer.from(archive)
    const packed = gzipSync(archive)
    fc.assert(
      fc.property(
        fc.constantFrom(bytes, packed),
        fc.nat(bytes.length),
        fc.nat(255),
        (whole, at, value) => {
          const damaged = Uint8Array.from(whole.subarray(0, whole.length - (at % 40)))
          damaged[at % damaged.length] = value
          try {
            read(damaged)
          } catch (error) {
            if (!(error instanceof ReadError)) throw error
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('packed answers in web archives', () => {
  const text = page(1) + '<p>More.</p>'.repeat(3000)
  const packed = gzipSync(text)
  const stored = gzipSync(text, { level: 0 })
  const reading = (body: Buffer, field = '') => {
    const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'
    const block = Buffer.concat([Buffer.from(head), body])
    const fields = `WARC-Type: response\r\nWARC-Target-URI: https://a.example/1\r\n${field}`
    const [one] = read(
      Buffer.concat([
        Buffer.from(`WARC/1.0\r\n${fields}Content-Length: ${block.length}\r\n\r\n`),
        block,
        Buffer.from('\r\n\r\n'),
      ]),
    )
    return { title: one?.title, warnings: one?.warnings }
  }
  const title = 'Report number 1 of the day'

  it('are unpacked', () => {
    expect(reading(packed)).toEqual({ title, warnings: [] })
  })
  it('that break off give what stands before, and say so', () => {
    expect(reading(packed.subarray(0, -40))).toEqual({
      title,
      warnings: [expect.stringMatching(/^the gzip data break off (?:near byte \d+|at their end)/)],
    })
    expect(reading(packed.subarray(0, -3)).warnings).toEqual([
      'the gzip data break off at their end: the text may lack some',
    ])
  })
  it('that are damaged say so', () => {
    const damaged = Buffer.from(stored)
    damaged[2000] = (damaged[2000] ?? 0) ^ 1
    expect(reading(damaged).warnings).toEqual([
      `the gzip data are damaged before byte ${stored.length}: the text may not be what was packed`,
    ])
  })
  it('that the crawler cut say so', () => {
    expect(reading(packed, 'WARC-Truncated: length\r\n').warnings).toEqual([
      'the crawler cut it off: length',
    ])
  })
})

describe('gzip', () => {
  it('of any format is that format', () => {
    expect(read(gzipSync('The river rose by a metre.'))[0]?.text).toBe('The river rose by a metre.')
    expect(read(gzipSync('{"text":"One."}\n{"text":"Two."}\n'))).toHaveLength(2)
  })

  it('of more than an article is refused before it is unpacked', async () => {
    const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024))
    const refusal = 'unpacks to more than 64 MB: no article does'
    expect(() => read(bomb)).toThrow(refusal)
    const [error] = await collect(bomb, 10_000)
    expect(error).toBeInstanceOf(ReadError)
  })

  it('of many parts is unpacked in linear time', () => {
    const parts = Buffer.concat(Array.from({ length: 5_000 }, () => gzipSync('a')))
    expectWithin(5000, () => expect(read(parts)[0]?.text).toHaveLength(5_000))
  })

  it('that breaks off says where', () => {
    const packed = gzipSync('The river rose by a metre. '.repeat(50))
    expect(() => read(packed.subarray(0, 40))).toThrow(/the gzip data break off near byte 40/)
  })

  const texts = {
    short: 'The river rose by a metre.',
    empty: '',
    zeros: '\0'.repeat(300),
    long: 'The river rose by a metre. '.repeat(20_000),
  }
  const bytesOf = (packed: Uint8Array, size: number) => {
    const unpacking = unpacker()
    const parts: Uint8Array[] = []
    for (let at = 0; at < packed.length; at += size)
      parts.push(...unpacking.push(packed.subarray(at, at + size), false))
    parts.push(...unpacking.push(new Uint8Array(0), true))
    return { text: Buffer.concat(parts).toString(), lack: unpacking.lack()?.message ?? null }
  }

  for (const [name, text] of Object.entries(texts))
    for (const padding of [0, 1, 3, 4, 5, 512, 40_000])
      it(`of ${name} text before ${padding} zeros is unpacked`, () => {
        for (const level of [0, 9])
          for (const size of [1000, 100_000]) {
            const one = gzipSync(text, { level })
            const padded = Buffer.concat([one, one, Buffer.alloc(padding)])
            expect(bytesOf(padded, size)).toEqual({ text: text + text, lack: null })
          }
      })

  for (const size of [1000, 100_000])
    it(`is held against its checksums, ${size} bytes at a time`, () => {
      const parts = [texts.short, texts.long, texts.short].map((text) =>
        gzipSync(text, { level: 0 }),
      )
      const [first = Buffer.of(), second = Buffer.of(), third = Buffer.of()] = parts
      const flip = (part: Buffer) => part.map((byte, i) => (i === 20 ? byte ^ 1 : byte))
      const lackOf = (...all: Uint8Array[]) => bytesOf(Buffer.concat(all), size).lack
      const message = (end: number, more = '') =>
        `the gzip data are damaged before byte ${end}${more}: the text may not be what was packed`
      const [one, two] = [first.length, first.length + second.length]
      expect(lackOf(first, second, third)).toBe(null)
      expect(lackOf(flip(first), second, third)).toBe(message(one))
      expect(lackOf(first, flip(second), third)).toBe(message(two))
      expect(lackOf(first, second, flip(third))).toBe(message(two + third.length))
      expect(lackOf(flip(first), second, flip(third))).toBe(message(one, ' and in 1 other parts'))
    })

  it('before zeros and something else is broken', () => {
    const packed = Buffer.concat([gzipSync(texts.short), Buffer.alloc(20), Buffer.from('rest')])
    expect(() => read(packed)).toThrow(/the gzip data are broken/)
  })

  for (const cut of [1, 2, 3, 4, 5, 7, 8])
    it(`without its last ${cut} bytes says so beside the text`, async () => {
      const end = 'the gzip data break off at their end: the text may lack some'
      const whole = gzipSync(texts.short)
      const [article] = read(whole.subarray(0, -cut))
      expect(article?.text).toBe(texts.short)
      expect(article?.warnings).toEqual([end])
      const streamed = await collect(whole.subarray(0, -cut), 10)
      expect(streamed.map((one) => (one instanceof ReadError ? one.message : one.text))).toEqual([
        texts.short,
        end,
      ])
      expect(read(whole)[0]?.warnings).toEqual([])
    })
})
