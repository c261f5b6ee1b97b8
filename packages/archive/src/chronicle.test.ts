import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingest } from './ingest.ts'
import { openArchive } from './open.ts'

const bakers = 'Bakers in Olmen closed their shops on Friday, the guild said.'
const owner = 'Bakers in Olmen closed their shops on Friday, Mayor Ilse Brandt said.'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-changes-'))
  file = join(folder, 'news.dateline')
})
afterEach(() => rmSync(folder, { recursive: true }))

const limit = 1000

test('what a process wrote without recording it is recorded by the next', async () => {
  const hasty = await openArchive({ file }, { chronicle: 'when asked' })
  await ingest(hasty, bakers)
  await hasty.close()
  const other = await openArchive({ file })
  const [{ article } = {}] = (await ingest(other, owner)).articles
  await other.remove(article ?? '')
  const { items } = await other.changes({ limit })
  await other.close()

  const again = await openArchive({ file })
  expect((await again.changes({ limit })).items).toEqual(items)
  const { stories } = await again.newsroom()
  const told = items.filter(({ noun, change }) => noun === 'story' && change !== 'withdrawn')
  expect(told.at(-1)?.id).toBe(stories[0]?.id)
  await again.close()
})

test('changes are recorded once, whoever asks', async () => {
  const one = await openArchive({ file }, { chronicle: 'when asked' })
  const other = await openArchive({ file }, { chronicle: 'when asked' })
  await ingest(one, bakers)
  await ingest(other, owner)
  const answers = await Promise.all([one, other, one].map((each) => each.changes({ limit })))
  const [first] = answers
  for (const answer of answers) expect(answer.items).toEqual(first?.items)
  expect(new Set(first?.items.map(({ noun, id }) => `${noun} ${id}`)).size).toBe(first?.total)
  await one.close()
  await other.close()
})

test('an archive from before there were changes tells of what it holds', async () => {
  const made = await openArchive({ file }, { chronicle: 'when asked' })
  await ingest(made, bakers)
  await made.close()
  const database = new DatabaseSync(file)
  database.exec('drop table changes; drop table told; alter table state drop column told')
  database.exec('alter table articles drop column maker; alter table articles drop column edition')
  database.exec('pragma user_version = 1')
  database.close()
  const archive = await openArchive({ file })
  const { items } = await archive.changes({ limit })
  expect(items.filter(({ noun }) => noun === 'story')).toMatchObject([{ change: 'new' }])
  await archive.close()
})
