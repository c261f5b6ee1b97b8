import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ingest } from './ingest.ts'
import { openArchive } from './open.ts'
import { reanalyze } from './reanalyze.ts'

const bakers = 'Bakers in Olmen closed their shops on Friday, the guild said.'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-anew-'))
  file = join(folder, 'news.dateline')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Makes the analyses of an archive such as an older core would have made them. */
function age(maker: string): void {
  const database = new DatabaseSync(file)
  const layers = '{"tokens":[],"sentences":[],"names":[]}'
  database.prepare('update articles set layers = ?, maker = ?').run(layers, maker)
  database.close()
}

const makers = () => {
  const database = new DatabaseSync(file)
  const rows = database.prepare('select maker from articles').all()
  database.close()
  return rows.map(({ maker }) => maker)
}

test.each(['', '0.0.1 0123456789ab'])(
  'what another core made (“%s”) is made anew, once',
  async (maker) => {
    const first = await openArchive({ file })
    const [{ article } = {}] = (await ingest(first, bakers)).articles
    const [current] = makers()
    const made = await first.analysis(article ?? '')
    const newsroom = await first.newsroom()
    await first.close()
    age(maker)

    const second = await openArchive({ file })
    expect(await second.newsroom()).toEqual(newsroom)
    expect(makers()).toEqual([current])
    expect(await second.analysis(article ?? '')).toEqual(made)
    await second.close()
    age(maker)

    const third = await openArchive({ file })
    expect(await third.analysis(article ?? '')).toEqual(made)
    expect(makers()).toEqual([current])
    await third.close()
  },
)

test('an article can be analyzed anew, and all processes relate what comes of it', async () => {
  const one = await openArchive({ file })
  const other = await openArchive({ file })
  const [{ article } = {}] = (await ingest(one, bakers)).articles
  const analysis = await one.analysis(article ?? '')
  if (!analysis) throw new Error('nothing was kept')
  expect((await other.newsroom()).claims.length).toBeGreaterThan(0)
  const emptied = { ...analysis, statements: [], attributions: [] }
  expect(await one.replace(emptied)).toBe(true)
  expect((await other.newsroom()).claims).toEqual([])
  expect(await reanalyze(other, article ?? '')).toEqual(analysis)
  expect((await one.newsroom()).claims.length).toBeGreaterThan(0)
  expect((await one.analysis(article ?? ''))?.statements).toEqual(analysis.statements)
  expect(await reanalyze(one, 'none')).toBeNull()
  expect(await one.replace({ ...analysis, article: { ...analysis.article, id: 'none' } })).toBe(
    false,
  )
  await one.close()
  await other.close()
})
