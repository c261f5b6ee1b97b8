import { globSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const text = (file: string) => readFileSync(posix.join(root, file), 'utf8')
const lines = (file: string) => text(file).split('\n').length - 1
const sources = globSync('{packages/*,apps/*,lab,tests}/src/**/*.{ts,tsx}', { cwd: root }).sort()
const core = sources.filter((file) => /^packages\/core\/src\/.+(?<!\.(test|case))\.ts$/.test(file))

const stages = ['model', 'language', 'read', 'annotate', 'resolve', 'relate', 'present']
const stage = (file: string) => stages.indexOf(file.split('/')[3] ?? '')
const folder = (file: string) => posix.dirname(file)

// import type { … } from './x.ts'   export { … } from './x.ts'   import('./x.js')
const reference =
  /^(?:im|ex)port(?<type> type)?[^'"]*?'(?<path>\.[^']+)'|\bimport\('(?<lazy>\.[^']+)'/gm

const imports = core.flatMap((from) =>
  [...text(from).matchAll(reference)].map(({ groups = {} }) => ({
    from,
    to: posix.join(folder(from), groups['path'] ?? groups['lazy'] ?? ''),
    value: groups['type'] === undefined,
  })),
)

describe('core', () => {
  it('is found, with what its files import', () => {
    expect(core.length).toBeGreaterThan(50)
    expect(imports.length).toBeGreaterThan(core.length)
  })

  it('imports one way: model <- language <- read <- annotate <- resolve <- relate <- present', () => {
    const within = imports.filter(({ from, to }) => stage(from) >= 0 && to.includes('/src/'))
    expect(within.filter(({ from, to }) => stage(to) < 0 || stage(to) > stage(from))).toEqual([])
  })

  it('has capabilities that use neither the front door nor the index of their folder', () => {
    expect(imports.filter(({ to }) => to === 'packages/core/src/index.ts')).toEqual([])
    const inner = imports.filter(({ from, to }) => to === `${folder(from)}/index.ts`)
    expect(inner.filter(({ value }) => value)).toEqual([])
  })

  it('knows no files, network, clock or chance', () => {
    const impure =
      /['"]node:|\b(fetch|setTimeout)\(|\b(process|performance)\.|\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b/
    expect(core.filter((file) => impure.test(text(file)))).toEqual([])
  })
})

describe('a file', () => {
  it('is small', () => {
    const lengths = core.map(lines).sort((a, b) => a - b)
    expect(sources.filter((file) => lines(file) > 300)).toEqual([])
    expect(lengths[lengths.length >> 1]).toBeLessThan(80)
  })

  it('is named for its job', () => {
    const vague = /\/(utils?|helpers?|common|types|managers?)\b/
    expect(sources.filter((file) => vague.test(file))).toEqual([])
  })
})
