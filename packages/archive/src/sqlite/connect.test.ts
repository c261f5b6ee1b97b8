import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ArchiveError } from '../errors.ts'
import { openArchive } from '../open.ts'
import { ferry, flood, sampleAnalysis, strike } from '../sample.case.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-file-'))
  file = join(folder, 'news.dateline')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('a file keeps everything until it is opened again', async () => {
  const first = await openArchive({ file })
  await first.add([ferry, flood])
  const newsroom = await first.newsroom()
  await first.close()

  const second = await openArchive({ file })
  expect(await second.analysis(ferry.article.id)).toEqual(ferry)
  expect((await second.search({ q: 'ferry' })).total).toBe(2)
  expect(await second.newsroom()).toEqual(newsroom)
  expect((await second.add([ferry]))[0]?.status).toBe('known')
  await second.close()
})

test('two that have one file open see what the other writes', async () => {
  const one = await openArchive({ file })
  const other = await openArchive({ file })
  await one.add([ferry])
  expect((await other.newsroom()).publications).toHaveLength(1)
  await Promise.all([
    ...Array.from({ length: 20 }, (_, i) => one.add([sampleAnalysis(`One says ${i}.`)])),
    ...Array.from({ length: 20 }, (_, i) => other.add([sampleAnalysis(`The other says ${i}.`)])),
  ])
  expect((await one.newsroom()).publications).toHaveLength(41)
  expect(await one.newsroom()).toEqual(await other.newsroom())
  await one.close()
  await other.close()
})

test('an empty file and a missing folder become an archive', async () => {
  writeFileSync(file, '')
  for (const path of [file, join(folder, 'of', 'the', 'day', 'news.dateline')]) {
    const archive = await openArchive({ file: path })
    expect(await archive.add([strike])).toHaveLength(1)
    await archive.close()
  }
})

test('a path that looks like memory is a file', async () => {
  const path = join(folder, ':memory:')
  await keep(path)
  expect(statSync(path).size).toBeGreaterThan(0)
})

test('a file of something else is refused and left as it was', async () => {
  const database = join(folder, 'other.sqlite')
  const other = new DatabaseSync(database)
  other.exec('create table shopping (what text); insert into shopping values (1)')
  other.close()
  const text = join(folder, 'letter.txt')
  writeFileSync(text, 'Dear all, this is a letter and not a database of any kind.'.repeat(100))
  for (const path of [database, text]) {
    const before = readFileSync(path)
    await expect(openArchive({ file: path })).rejects.toMatchObject({
      code: 'not an archive',
      message: `the archive ${path} is not a Dateline archive: name another file`,
    })
    expect(readFileSync(path)).toEqual(before)
  }
})

test('an archive that nothing is written to leaves no file and no folder', async () => {
  const path = join(folder, 'of', 'news.dateline')
  const archive = await openArchive({ file: path })
  expect((await archive.articles()).total).toBe(0)
  expect((await archive.newsroom()).stories).toEqual([])
  await archive.close()
  expect(readdirSync(folder)).toEqual([])
})

test('a file that another makes in the meantime is seen', async () => {
  const waiting = await openArchive({ file })
  expect((await waiting.newsroom()).publications).toHaveLength(0)
  await keep(file)
  expect((await waiting.newsroom()).publications).toHaveLength(1)
  await waiting.close()
})

test('an archive of a newer Dateline is refused', async () => {
  await keep(file)
  const database = new DatabaseSync(file)
  database.exec('pragma user_version = 1000')
  database.close()
  await expect(openArchive({ file })).rejects.toMatchObject({ code: 'newer' })
})

test('a folder, and a folder that cannot be made, are unreachable', async () => {
  writeFileSync(file, 'x')
  mkdirSync(join(folder, 'sub'))
  for (const path of [join(folder, 'sub'), join(file, 'below.dateline'), `${folder}/\0`])
    await expect(openArchive({ file: path })).rejects.toMatchObject({ code: 'unreachable' })
})

test('a damaged file never throws anything but an ArchiveError', async () => {
  const archive = await openArchive({ file })
  await archive.add(Array.from({ length: 40 }, (_, i) => sampleAnalysis(`${i} `.repeat(500))))
  await archive.close()
  const whole = readFileSync(file)
  const codes = new Set<string>()
  for (const share of [0.02, 0.1, 0.3, 0.5, 0.7, 0.9])
    for (const damage of ['cut', 'overwritten']) {
      const at = Math.floor(whole.length * share)
      const bytes =
        damage === 'cut' ? whole.subarray(0, at) : Buffer.from(whole).fill(0xa5, at, at + 20_000)
      writeFileSync(file, bytes)
      try {
        const damaged = await openArchive({ file })
        try {
          await damaged.newsroom()
          await damaged.search({ q: '7' })
          await damaged.add([ferry])
        } finally {
          await damaged.close()
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ArchiveError)
        codes.add((error as ArchiveError).code)
      }
    }
  expect(codes).toContain('corrupt')
})

async function keep(path: string): Promise<void> {
  const archive = await openArchive({ file: path })
  await archive.add([ferry])
  await archive.close()
}
