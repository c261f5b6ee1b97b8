import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { builtKin } from './built-kin.ts'

test('what is kept is what the packages give', () => {
  const folder = new URL('../../../../packages/core/generated/en/', import.meta.url)
  const { script, origin } = builtKin()
  expect(readFileSync(new URL('kin.js', folder), 'utf8') === script).toBe(true)
  expect(readFileSync(new URL('kin.json', folder), 'utf8')).toBe(origin)
}, 60_000)
