import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readDrawnLayouts } from './drawn-layouts.ts'

const corpus = fileURLToPath(new URL('../../../../packages/core/corpus/layouts/', import.meta.url))

describe('drawn layouts', () => {
  for (const [file, count] of [
    ['tuned.md', 175],
    ['tuned-later.md', 146],
    ['tuned-last.md', 80],
    ['held.md', 37],
    ['sealed.md', 32],
  ] as const)
    it(`of ${file} are printed as they say, with every line in its text`, () => {
      const { layouts } = readDrawnLayouts(corpus + file)
      expect(layouts).toHaveLength(count)
      for (const { document, articles } of layouts) {
        const text = new TextDecoder().decode(document)
        const lines = articles[0]?.lines ?? []
        expect(lines.length).toBeGreaterThan(3)
        for (const line of lines) expect(text).toContain(line.text)
      }
    })

  it('are wrapped with what is glued before a line', () => {
    const { layouts } = readDrawnLayouts(`${corpus}held.md`)
    const wrapped = layouts.find(({ name }) => name === 'crime-agency-mexico')
    const lines = new TextDecoder().decode(wrapped?.document).split('\n')
    expect(lines).toContain('MEXICO CITY (Centro News) -- The mayor of a town in the mountains of')
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(72)
  })
})
