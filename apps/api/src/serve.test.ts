import { request } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { ServeError, serve } from './index.ts'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

/** The status of a request that calls the server by a name of one's own choice. */
function statusAs(host: string, url: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/healthz`, { headers: { host } }, (reply) => {
      reply.resume()
      resolve(reply.statusCode)
    })
    sent.on('error', reject).end()
  })
}

test('it answers on this machine only, and stops when told', async () => {
  const served = await serve(app, { port: 0 })
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect((await fetch(`${served.url}/healthz`)).status).toBe(200)
  await served.close()
  await expect(fetch(`${served.url}/healthz`)).rejects.toThrow()
})

test('a name that leads here from elsewhere is not answered', async () => {
  const served = await serve(app, { port: 0 })
  const { port } = new URL(served.url)
  expect(await statusAs(`127.0.0.1:${port}`, served.url)).toBe(200)
  expect(await statusAs(`localhost:${port}`, served.url)).toBe(200)
  expect(await statusAs(`rebound.example:${port}`, served.url)).toBe(421)
  await served.close()
})

test('a server cannot start where another runs, or where this machine is not', async () => {
  const served = await serve(app, { port: 0 })
  const port = Number(new URL(served.url).port)
  await expect(serve(app, { port })).rejects.toThrow(ServeError)
  await expect(serve(app, { port })).rejects.toMatchObject({
    code: 'port in use',
    message: `port ${port} of 127.0.0.1 is in use: choose another with --port`,
  })
  await expect(serve(app, { host: '192.0.2.1', port: 0 })).rejects.toMatchObject({
    code: 'no such address',
  })
  await served.close()
})
