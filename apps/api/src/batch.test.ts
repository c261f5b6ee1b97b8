import { openArchive } from '@dateline/archive'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createApp } from './index.ts'

let archive: Awaited<ReturnType<typeof openArchive>>
beforeEach(async () => {
  archive = await openArchive('memory')
})
afterEach(() => archive.close())

function send(body: RequestInit['body'], maxDocument = 1000) {
  const headers = { 'content-type': 'application/x-ndjson; charset=utf-8' }
  const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit
  return createApp(archive, { maxDocument }).request('/articles/batch', init)
}

test('every line is answered, whatever the others are', async () => {
  const lines = [
    '{"text": "A barge sank at Dorn.", "publisher": "Dorn Daily"}',
    '',
    '{"text": "A barge sank at Dorn.", "publisher": "Dorn Daily"}\r',
    '{"text": ',
    '[]',
    '\xff\xfe\x00',
    `{"text": "${'long '.repeat(300)}"}`,
    '{"text": "A barge was raised at Dorn."}',
  ]
  const reply = await send(Buffer.from(lines.join('\n'), 'latin1'))
  expect(reply.status).toBe(200)
  expect(reply.headers.get('content-type')).toBe('application/x-ndjson')
  const answers = (await reply.text())
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(answers.map(({ line, status }) => [line, status])).toEqual([
    [1, 201],
    [3, 200],
    [4, 422],
    [5, 422],
    [6, 422],
    [7, 413],
    [8, 201],
  ])
  expect(answers[1].articles).toEqual([{ ...answers[0].articles[0], status: 'known' }])
  expect(answers[2].problem).toMatchObject({ status: 422, detail: expect.stringContaining('JSON') })
  expect((await archive.articles()).total).toBe(2)
})

test('of a line that holds several articles each is read for itself', async () => {
  const reply = await send('[{"text": "A barge sank at Dorn."}, {"text": ""}]')
  expect(JSON.parse(await reply.text())).toMatchObject({
    status: 201,
    articles: [{ status: 'new' }],
    unread: ['item 2 has no text: a field text, body or content is needed'],
  })
})

test('an answer comes before the next line is sent', async () => {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const writer = writable.getWriter()
  const replied = send(readable)
  const say = (text: string) => writer.write(Buffer.from(`${JSON.stringify({ text })}\n`))
  void say('A lamp fell in Orl.')
  const reader = (await replied).body?.getReader()
  const heard = async () => Buffer.from((await reader?.read())?.value ?? []).toString()
  expect(JSON.parse(await heard())).toMatchObject({ line: 1, status: 201 })
  void say('A lamp rose in Orl.')
  expect(JSON.parse(await heard())).toMatchObject({ line: 2, status: 201 })
  void writer.close()
  expect(await heard()).toBe('')
})

test('nothing sent, nothing answered', async () => {
  const reply = await send('\n \n')
  expect([reply.status, await reply.text()]).toEqual([200, ''])
})

test('a client that goes away stops the work', async () => {
  let sent = 0
  function* endless() {
    for (;;) {
      sent += 1
      yield Buffer.from(`{"text": "Report ${sent} of the day."}\n`)
    }
  }
  const reader = (await send(ReadableStream.from(endless()))).body?.getReader()
  await reader?.read()
  await reader?.cancel()
  const { total } = await archive.articles()
  await new Promise((done) => setTimeout(done, 50))
  expect((await archive.articles()).total).toBeLessThanOrEqual(total + 1)
})
