import { expect, it } from 'vitest'
import { actionOf, bindingsOn } from './keys.ts'

const screens = ['stories', 'story', 'conflict', 'article', 'search', 'help'] as const

it.each(screens)('on the screen %s no key does two things', (screen) => {
  const keys = bindingsOn(screen).flatMap((binding) => binding.keys)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
})

it.each([
  ['f', 'story', { type: 'find' }],
  ['f', 'article', { type: 'fold' }],
  ['x', 'story', { type: 'arrange', as: 'source' }],
  ['x', 'article', null],
] as const)('%s on the screen %s', (key, screen, action) => {
  expect(actionOf(key, screen)).toEqual(action)
})
