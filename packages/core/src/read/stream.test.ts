import { describe, expect, it } from 'vitest'
import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { type ReadOptions, read } from './index.ts'
import { readStream } from './stream.ts'
import { LONGEST } from './stream-lines.ts'

async function* inChunks(document: string, size: number, asBytes: boolean) {
  const whole = asBytes ? new TextEncoder().encode(document) : document
  for (let at = 0; at < whole.length; at += size) yield whole.slice(at, at + size)
}

async function collect(chunks: AsyncIterable<string | Uint8Array>, options?: ReadOptions) {
  const all: (Article | ReadError)[] = []
  for await (const one of readStream(chunks, options)) all.push(one)
  return all
}

const brief = (one: Article | ReadError) =>
  one instanceof ReadError ? `${one.code}: ${one.message}` : `${one.title}: ${one.text}`

describe('streams', () => {
  const lines = [
    '{"text": "The river rose – by a metre.", "title": "Flood", "date": "2021-05-14"}',
    '',
    '{"text": "Broken',
    '{"headline": "Nothing told"}',
    '{"body": "The river fell.", "title": "Ebb", "date": "2021-02-31"}',
  ].join('\n')

  for (const asBytes of [true, false])
    for (const size of [1, 7, 1000])
      it(`JSON Lines in ${asBytes ? 'bytes' : 'text'}, ${size} at a time: the bad lines harm no other`, async () => {
        const all = await collect(inChunks(lines, size, asBytes), {
          mediaType: 'application/x-ndjson',
        })
        expect(all.map(brief)).toEqual([
          'Flood: The river rose – by a metre.',
          expect.stringMatching(/^invalid: line 3 is not JSON/),
          'invalid: line 4 has no text: a field text, body or content is needed',
          'Ebb: The river fell.',
        ])
        expect((all[3] as Article).warnings).toEqual([
          'date “2021-02-31” is not an ISO 8601 date: left out',
        ])
      })

  it('tells JSON Lines by the first two lines', async () => {
    const all = await collect(inChunks('{"text":"One."}\n{"text":"Two."}\n', 5, true))
    expect(all.map(brief)).toEqual(['null: One.', 'null: Two.'])
  })

  for (const document of [
    '{\n  "text": "One.",\n  "title": "A"\n}',
    '{"text":"One."}',
    '[{"text":"One."},{"text":"Two."}]',
    'A flood\n\n{ brackets }\n\nThe river rose by a metre on Monday.\n',
  ])
    it(`one document, as read() reads it: ${document.slice(0, 20)}`, async () => {
      expect(await collect(inChunks(document, 3, true))).toEqual(read(document))
      expect(await collect(inChunks(document, 3, false))).toEqual(read(document))
    })

  it('gives errors in place, and throws none', async () => {
    expect((await collect(inChunks('', 1, true))).map(brief)).toEqual([
      'empty: the document is empty',
    ])
    expect(
      (await collect(inChunks('x', 1, true), { mediaType: 'video/mp4' })).map(brief)[0],
    ).toMatch(/^unsupported/)
  })

  it('lets an error of the source through', async () => {
    async function* broken() {
      yield 'a'
      throw new Error('the disk is gone')
    }
    await expect(collect(broken())).rejects.toThrow('the disk is gone')
  })

  it('skips a line that is too long for an article and goes on after it', async () => {
    async function* long() {
      yield '{"text":"One."}\n{"text":"'
      const chunk = new Uint8Array(4 * 1024 * 1024).fill(97)
      for (let sent = 0; sent <= LONGEST; sent += chunk.length) yield chunk
      yield '"}\n{"text":"Three."}\n'
    }
    const all = await collect(long(), { mediaType: 'application/x-ndjson' })
    expect(all.map(brief)).toEqual([
      'null: One.',
      'invalid: line 2 is longer than 64 MB: no article is',
      'null: Three.',
    ])
  })
})
