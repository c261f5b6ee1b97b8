import { beforeAll, expect, test } from 'vitest'
import { loadRelations } from './en/relations.ts'
import { stem } from './en/stem.ts'
import { type Relations, unpackRelations } from './relations.ts'

// boat: kind ship; launch: same boat, opposite stop; ship, stop: their relations stand with the others
const packed = {
  stems: 'boat launch ship stop',
  bytes: Buffer.from([0, 1, 2, 0, 1, 0, 0, 1, 3, 0, 0, 0, 0, 0, 0]).toString('base64'),
}

test('relations are read where they stand, from both sides', () => {
  const { between, kinOf } = unpackRelations(packed)
  expect(kinOf('launch')).toEqual({ stem: 'launch', same: ['boat'], kind: [], opposite: ['stop'] })
  expect(kinOf('launch')).toBe(kinOf('launch'))
  expect(kinOf('ship')).toBeNull()
  expect(kinOf('anchor')).toBeNull()
  expect(between('boat', 'launch')).toBe('same')
  expect(between('ship', 'boat')).toBe('kind')
  expect(between('stop', 'launch')).toBe('opposite')
  expect(between('stop', 'ship')).toBeNull()
  expect(between('anchor', 'anchor')).toBe('same')
})

let relations: Relations
beforeAll(async () => {
  relations = await loadRelations()
})
const between = (a: string, b: string) => relations.between(stem(a), stem(b))

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
])('%s means what %s does', (a, b) => {
  expect(between(a, b)).toBe('same')
  expect(between(b, a)).toBe('same')
})

test.each([
  ['blast', 'explosion'],
  ['ferry', 'vessel'],
  ['jet', 'plane'],
  ['shot', 'killed'],
  ['victory', 'won'],
  ['surgeon', 'doctor'],
  ['tanker', 'ship'],
])('%s is a kind of %s or the other way round', (a, b) => {
  expect(between(a, b)).toBe('kind')
})

test.each([
  ['open', 'closed'],
  ['won', 'lost'],
  ['reject', 'accept'],
  ['guilty', 'innocent'],
  ['rise', 'fell'],
  ['buy', 'sold'],
])('%s excludes %s', (a, b) => {
  expect(between(a, b)).toBe('opposite')
})

test.each([
  ['ferry', 'hospital'],
  ['bank', 'shore'],
  ['plant', 'powder'],
  ['strike', 'blue'],
  ['doctor', 'sophist'],
  ['minister', 'wicket'],
  ['officer', 'explosion'],
])('%s and %s are not related', (a, b) => {
  expect(between(a, b)).toBeNull()
})
