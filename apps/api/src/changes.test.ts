import { ingest } from '@dateline/archive'
import { afterAll, expect, test } from 'vitest'
import { serve } from './index.ts'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

const events = { headers: { accept: 'text/event-stream' } }
const json = async (path: string) => JSON.parse(await (await app.request(path)).text())
const page = (query = '') => json(`/changes${query}`)

/** The fields of the first events of a stream that is then let go of. */
async function firstEvents(reply: Response, most: number): Promise<Record<string, string>[]> {
  let text = ''
  const found = () =>
    text
      .split('\n\n')
      .slice(0, -1)
      .filter((one) => !one.startsWith(':'))
  for await (const bytes of reply.body ?? []) {
    text += new TextDecoder().decode(bytes)
    if (found().length >= most) break
  }
  return found().map((one) => Object.fromEntries(one.split('\n').map((line) => line.split(': '))))
}

test('changes are listed in their order, with the article that brought them', async () => {
  const { items, total, next, query } = await page('?limit=5')
  expect(items).toHaveLength(5)
  expect(total).toBeGreaterThan(5)
  expect(query).toEqual({ limit: 5 })
  const rest = await page(`?limit=500&cursor=${next}`)
  expect(rest.items).toHaveLength(total - 5)
  expect((await page('?change=withdrawn&noun=copy')).items).toEqual([])
  const { articles } = (await json('/stories')).items[0]
  const brought = await page(`?limit=500&article=${articles[0]}`)
  expect(brought.total).toBeGreaterThan(0)
})

test('as events, changes come as they are made', async () => {
  const reply = await app.request('/changes', events)
  expect(reply.headers.get('content-type')).toBe('text/event-stream')
  const { end } = await page('?limit=1')
  await ingest(archive, 'A bridge fell at Tolm on Monday, Mayor Ilse Brandt said.')
  const { items } = await page(`?cursor=${end}`)
  const [first] = await firstEvents(reply, 1)
  expect(first).toMatchObject({ event: items[0].change, id: items[0].cursor })
})

test('a stream goes on after the last event that was received', async () => {
  const { items } = await page('?limit=4')
  const headers = { accept: 'text/event-stream', 'last-event-id': items[1].cursor }
  const found = await firstEvents(await app.request('/changes', { headers }), 2)
  expect(found.slice(0, 2).map(({ id }) => id)).toEqual([items[2].cursor, items[3].cursor])
  const wrong = { accept: 'text/event-stream', 'last-event-id': 'x' }
  expect((await app.request('/changes', { headers: wrong })).status).toBe(400)
})

test('a server stops although somebody listens', async () => {
  const served = await serve(app, { port: 0 })
  const reply = await fetch(`${served.url}/changes`, events)
  await Promise.all([served.close(), reply.text()])
})
