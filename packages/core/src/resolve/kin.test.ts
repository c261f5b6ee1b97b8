import { expect, test } from 'vitest'
import { findKin, kinOfRare } from './kin.ts'

const kin = (stem: string, ...same: string[]) => ({ stem, same })
const known = [kin('blast', 'explos'), kin('go', 'leav'), kin('ship', 'boat')]
const kinOf = (stem: string) => known.find((one) => one.stem === stem) ?? null
const words = ['ship', 'go', 'blast', 'anchor'].map((stem) => {
  return { content: { kin: kinOfRare(stem, stem === 'go' ? 0.2 : 5, kinOf) } }
})

test('the kin of each word once, by stem; none of words that are everywhere', () => {
  const found = findKin([...words, ...words])
  expect(found).toEqual([known[0], known[2]])
  expect(found[0]).toBe(known[0]) // all articles share it
})
