import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { findFiles } from './find-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-files-'))
const put = (name: string) => writeFileSync(join(folder, name), 'x')
afterAll(() => rmSync(folder, { recursive: true }))

it('takes what can be read out of a folder, sorted, at any depth', () => {
  mkdirSync(join(folder, 'deep'))
  mkdirSync(join(folder, 'node_modules'))
  const read = [
    'a.html',
    'b.xml',
    'c.CSV',
    'crawl.warc.gz',
    'd.md',
    'deep/e.mhtml',
    'f.jsonld',
    'g',
  ]
  for (const name of read) put(name)
  for (const name of ['.hidden.txt', 'logo.png', 'style.css', 'node_modules/x.txt']) put(name)
  expect(
    findFiles([folder])
      .map((path) => relative(folder, path))
      .sort(),
  ).toEqual(read.sort())
})

it('takes a file that is named, whatever it is called', () => {
  expect(findFiles([join(folder, 'logo.png'), join(folder, 'logo.png')])).toHaveLength(1)
  expect(() => findFiles([join(folder, 'nowhere')])).toThrow('there is no file or folder')
})
