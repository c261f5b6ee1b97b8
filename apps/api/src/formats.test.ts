import { readFileSync } from 'node:fs'
import { openArchive } from '@dateline/archive'
import { expect, it } from 'vitest'
import { createApp } from './app.ts'

const corpus = new URL('../../../packages/core/corpus/read/', import.meta.url)

for (const [file, mediaType, titles] of [
  [
    'page-amp/page.html',
    'text/html; charset=utf-8',
    ['Last of the trapped miners brought out alive'],
  ],
  ['page-amp/page.html', undefined, ['Last of the trapped miners brought out alive']],
  ['feed-atom/feed.atom', 'application/atom+xml', ['Volcano wakes after 80 years', 'Talks go on']],
  ['feed-with-billion-laughs/feed.xml', 'application/rss+xml', ['Bakery reopens']],
  ['csv-with-text-column/articles.csv', 'text/csv', ['Storm, then calm', 'Pool reopens']],
  [
    'warc-packed-by-record/crawl.warc.gz',
    'application/warc',
    ['Dam holds after heavy rain', 'Library lends out seeds'],
  ],
] as const)
  it(`takes ${file} as ${mediaType ?? 'what it is'}`, async () => {
    const archive = await openArchive('memory')
    const reply = await createApp(archive).request('/articles', {
      method: 'POST',
      body: readFileSync(new URL(file, corpus)),
      headers: mediaType ? { 'content-type': mediaType } : {},
    })
    expect(reply.status).toBe(201)
    const { articles } = (await reply.json()) as { articles: { title: string }[] }
    expect(articles.map(({ title }) => title)).toEqual(titles)
    await archive.close()
  })
