import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Analysis } from '../../model/analysis.ts'
import { EntityNodes } from './nodes.ts'

/** An article that names organizations. */
function naming(id: number, names: readonly string[]): Analysis {
  const entities = names.map((name, at) => ({
    ...{ id: `${at}`, type: 'organization', name, variants: [name], roles: [] },
  }))
  return { article: { id: `${id}`, text: '' }, entities, places: [] } as unknown as Analysis
}

/** With whom one name is named in some articles. */
function companyOf(name: string, articles: readonly (readonly string[])[]): string[] {
  const nodes = new EntityNodes([name])
  for (const [id, names] of articles.entries()) nodes.add(naming(id, [name, ...names]))
  const [node] = nodes.called(name)
  return [...(node?.company ?? [])].sort()
}

test('of too much company the same is kept, in whatever order and parts it comes', () => {
  const others = Array.from({ length: 450 }, (_, at) => `Body ${at}`)
  const whole = companyOf('Harbour Board', [others])
  expect(whole).toHaveLength(400)
  const sizes = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 3, maxLength: 3 })
  const shuffled = fc.shuffledSubarray(others, { minLength: others.length })
  fc.assert(
    fc.property(shuffled, sizes, (names, [one = 1, two = 1, three = 1]) => {
      const ends = [0, one, one + two, one + two + three, names.length]
      const articles = ends.slice(1).map((end, at) => names.slice(ends[at], end))
      // some of them come again
      expect(companyOf('Harbour Board', [...articles, names.slice(0, three)])).toEqual(whole)
    }),
    { numRuns: 8 },
  )
})
