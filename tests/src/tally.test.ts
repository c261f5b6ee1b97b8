import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

interface Tally {
  failed: number
  lines: string[]
}
const script = new URL('../../scripts/tally.mjs', import.meta.url).href
const { tally }: { tally(root: string, reports: string, clean: boolean): Tally } = await import(
  script
)

const report = (passed: number, failed: number, files: object[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
})

describe('the tally of all tests', () => {
  let root = ''
  const write = (file: string, content: object | string) =>
    writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content))

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'dateline-tally-'))
    for (const folder of ['parts/one', 'parts/two', 'untested']) {
      mkdirSync(join(root, folder), { recursive: true })
    }
    write('pnpm-workspace.yaml', 'packages:\n  - parts/*\n  - untested\n\nengineStrict: true\n')
    write('parts/one/package.json', { name: '@x/one', scripts: { test: 'vitest run' } })
    write('parts/two/package.json', { name: '@x/two', scripts: { test: 'vitest run' } })
    write('untested/package.json', { name: '@x/untested' })
  })
  afterEach(() => {
    rmSync(root, { recursive: true })
  })

  it('adds up every package that has tests', () => {
    write('x-one.json', report(3, 0))
    write('x-two.json', report(4, 0))
    expect(tally(root, root, true)).toEqual({ failed: 0, lines: ['7 passed, 0 failed'] })
  })

  it('counts a package that crashed before it reported as a failure', () => {
    write('x-one.json', report(3, 1))
    expect(tally(root, root, false).lines).toEqual(['@x/two: no test ran', '3 passed, 2 failed'])
  })

  it('counts a test file that broke before its first test as a failure', () => {
    const broken = {
      status: 'failed',
      assertionResults: [],
      name: join(root, 'parts/one/src/a.test.ts'),
      message: '\nno such module\n  at line 1',
    }
    write('x-one.json', report(3, 0, [broken]))
    write('x-two.json', report(4, 0))
    expect(tally(root, root, false).lines).toEqual([
      '@x/one: parts/one/src/a.test.ts broke: no such module',
      '7 passed, 1 failed',
    ])
  })

  it('counts a run that failed although every test passed as a failure', () => {
    write('x-one.json', report(3, 0))
    write('x-two.json', report(4, 0))
    expect(tally(root, root, false)).toMatchObject({ failed: 1 })
  })
})
