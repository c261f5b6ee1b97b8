import { expect, test } from 'vitest'
import { unpackRelations } from '../../../../packages/core/src/language/relations.ts'
import type { Relation } from '../../../../packages/core/src/model/kin.ts'
import { packRelations } from './pack-relations.ts'

test('what is packed comes out again, whatever the side and however far apart', () => {
  const stems = Array.from({ length: 400 }, (_, at) => `w${String(at).padStart(3, '0')}`)
  const relations: readonly Relation[] = ['same', 'kind', 'opposite']
  const wanted = new Map<string, Relation>()
  const related = new Map<string, Map<string, Relation>>(stems.map((stem) => [stem, new Map()]))
  for (let a = 0; a < stems.length; a += 7) {
    for (let b = a + 1; b < stems.length; b += 11) {
      const [one = '', two = ''] = [stems[a], stems[b]]
      const relation = relations[(a + b) % 3] ?? 'same'
      wanted.set(`${one} ${two}`, relation)
      related.get(one)?.set(two, relation)
      related.get(two)?.set(one, relation)
    }
  }
  const { between } = unpackRelations(packRelations(related))
  const wrong: string[] = []
  for (const one of stems) {
    for (const two of stems) {
      const key = one < two ? `${one} ${two}` : `${two} ${one}`
      if (between(one, two) !== (one === two ? 'same' : (wanted.get(key) ?? null))) wrong.push(key)
    }
  }
  expect(wrong).toEqual([])
  expect(wanted.size).toBeGreaterThan(1000)
})
