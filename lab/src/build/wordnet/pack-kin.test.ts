import { expect, test } from 'vitest'
import { unpackKin } from '../../../../packages/core/src/language/kin.ts'
import { packKin } from './pack-kin.ts'

test('what is packed comes out again, each pair with one of the two, however far apart', () => {
  const stems = Array.from({ length: 400 }, (_, at) => `w${String(at).padStart(3, '0')}`)
  const kin = new Map(stems.map((stem) => [stem, new Set<string>()]))
  for (let a = 0; a < stems.length; a += 7) {
    for (let b = a + 1; b < stems.length; b += 11) {
      kin.get(stems[a] ?? '')?.add(stems[b] ?? '')
      kin.get(stems[b] ?? '')?.add(stems[a] ?? '')
    }
  }
  const kinOf = unpackKin(packKin(kin))
  const has = (a: string, b: string) => kinOf(a)?.same.includes(b) ?? false
  const wrong = stems.flatMap((a) =>
    stems.filter((b) => Number(has(a, b)) + Number(has(b, a)) !== Number(kin.get(a)?.has(b))),
  )
  expect(wrong).toEqual([])
  expect([...kin.values()].reduce((sum, { size }) => sum + size, 0)).toBeGreaterThan(2000)
})
