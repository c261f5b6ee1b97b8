import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { describeArchive } from './contract.case.ts'
import { openArchive } from './open.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-archive-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

describeArchive('an archive in memory', () => openArchive('memory'))

describeArchive('an archive in a file', () => {
  files += 1
  return openArchive({ file: join(folder, `${files}.dateline`) })
})
