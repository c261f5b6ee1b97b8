import { beforeAll, expect, test } from 'vitest'
import { loadKin } from './en/kin.ts'
import { stem } from './en/stem.ts'
import { type KinOf, unpackKin } from './kin.ts'

test('kin are read where they stand', () => {
  // anchor: none; boat: none of its own; launch: boat, ship; ship: none of its own
  const bytes = Buffer.from([0, 0, 2, 1, 2, 0]).toString('base64')
  const kinOf = unpackKin({ stems: 'anchor boat launch ship', bytes })
  expect(kinOf('launch')).toEqual({ stem: 'launch', same: ['boat', 'ship'] })
  expect(kinOf('launch')).toBe(kinOf('launch'))
  expect(kinOf('ship')).toBeNull()
  expect(kinOf('sail')).toBeNull()
})

let kinOf: KinOf
beforeAll(async () => {
  kinOf = await loadKin()
})
const has = (a: string, b: string) => kinOf(stem(a))?.same.includes(stem(b)) ?? false

test.each([
  ['explode', 'explosion'],
  ['bought', 'purchase'],
  ['acquire', 'acquisition'],
  ['sank', 'sinking'],
  ['injured', 'wounded'],
  ['prohibit', 'banned'],
  ['plane', 'airplane'],
  ['doctor', 'physician'],
  ['victory', 'triumph'],
  ['jail', 'prison'],
  ['women', 'woman'],
  ['denial', 'denied'],
])('%s means what %s does: it stands with one of them', (a, b) => {
  expect(has(a, b) || has(b, a)).toBe(stem(a) !== stem(b))
})

test.each([
  ['ferry', 'hospital'],
  ['bank', 'shore'],
  ['plant', 'powder'],
  ['strike', 'blue'],
  ['doctor', 'sophist'],
  ['minister', 'wicket'],
  ['officer', 'explosion'],
  ['ferry', 'vessel'],
  ['open', 'closed'],
])('%s does not mean what %s does', (a, b) => {
  expect(has(a, b) || has(b, a)).toBe(false)
})
