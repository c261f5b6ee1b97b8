import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Archive } from './archive.ts'
import { ingest } from './ingest.ts'
import { openArchive } from './open.ts'

let archive: Archive
beforeEach(async () => {
  archive = await openArchive('memory')
})
afterEach(() => archive.close())

const report =
  'Bakers close shops\n\nBakers in Olmen closed their shops on Friday, the guild said.\n'

test('a document is kept once', async () => {
  const options = { publisher: 'Olmen Echo', publishedAt: '2031-05-02' }
  const first = await ingest(archive, report, options)
  expect(first.errors).toEqual([])
  expect(first.articles.map(({ status }) => status)).toEqual(['new'])
  const again = await ingest(archive, Buffer.from(report), options)
  expect(again.articles).toEqual(first.articles.map((one) => ({ ...one, status: 'known' })))

  const [kept] = first.articles
  const analysis = await archive.analysis(kept?.article ?? '')
  expect(analysis?.article).toMatchObject({
    publisher: 'Olmen Echo',
    publishedAt: '2031-05-02',
    language: 'en',
  })
  expect(analysis?.tokens.length).toBeGreaterThan(10)
})

test('the articles of one document are told apart', async () => {
  const lines = [
    { text: 'The mill burns.', title: 'Fire' },
    { text: 'The mill is wet.' },
    { text: 'The mill burns.', title: 'Fire' },
  ]
  const { articles, errors } = await ingest(
    archive,
    lines.map((line) => JSON.stringify(line)).join('\n'),
    {
      mediaType: 'application/x-ndjson',
    },
  )
  expect(errors).toEqual([])
  expect(articles.map(({ title, status }) => [title, status])).toEqual([
    ['Fire', 'new'],
    [null, 'new'],
    ['Fire', 'known'],
  ])
})

test.each([
  ['', 'empty'],
  [' \n ', 'empty'],
  [Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1), 'binary'],
  ['{"no": "text"}', 'invalid'],
])('what cannot be read is an error, and nothing of it is kept: %j', async (document, code) => {
  const { articles, errors } = await ingest(archive, document)
  expect(articles).toEqual([])
  expect(errors).toMatchObject([{ name: 'ReadError', code }])
  expect((await archive.articles()).total).toBe(0)
})

test.each([
  [
    'application/x-ndjson',
    '{"text": "The mill burns."}\n{"text": \n{"text": "The mill is wet."}',
    /^line 2 /,
  ],
  ['text/csv', 'id,text\n1,The mill burns.\n2,\n3,The mill is wet.', /^row 3 /],
])('a row that cannot be read harms no other: %s', async (mediaType, document, error) => {
  const { articles, errors } = await ingest(archive, document, { mediaType })
  expect(articles.map(({ status, warnings }) => [status, warnings])).toEqual([
    ['new', []],
    ['new', []],
  ])
  expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(error)])
  expect((await archive.articles()).total).toBe(2)
})

test('an article in a language that is not known is kept with a warning', async () => {
  const { articles } = await ingest(
    archive,
    JSON.stringify({ text: 'Ez dago berririk gaur.', language: 'eu' }),
  )
  expect(articles).toMatchObject([
    { status: 'new', warnings: [expect.stringContaining('no language "eu"')] },
  ])
  const analysis = await archive.analysis(articles[0]?.article ?? '')
  expect(analysis?.tokens).toEqual([])
  expect(analysis?.article.warnings).toEqual(articles[0]?.warnings)
  expect((await archive.search({ q: 'berririk' })).total).toBe(1)
})
