import { afterAll, expect, test } from 'vitest'
import { sampleApp } from './sample.case.ts'

const { app, archive } = await sampleApp()
afterAll(() => archive.close())

test('the documentation is a page whose parts are all served from here', async () => {
  const reply = await app.request('/docs')
  expect(reply.headers.get('content-type')).toMatch(/^text\/html/)
  expect(reply.headers.get('content-security-policy')).toContain("default-src 'none'")
  const page = await reply.text()
  expect(page).not.toMatch(/https?:|src="\/\//)
  const parts = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, part]) => part)
  expect(parts).toHaveLength(3)
  for (const part of parts) {
    const { status, headers } = await app.request(`/${part}`)
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/(?:css|javascript)/)
  }
  expect((await app.request('/docs/package.json')).status).toBe(404)
  expect((await app.request('/docs/../package.json')).status).toBe(404)
})
