import { expect, test } from 'vitest'
import { negotiate } from './negotiate.ts'

const offered = ['application/json', 'text/csv', 'text/html']

test.each<[string | undefined, string | null]>([
  [undefined, 'application/json'],
  ['', 'application/json'],
  ['*/*', 'application/json'],
  ['text/csv', 'text/csv'],
  ['TEXT/CSV;header=present', 'text/csv'],
  ['text/*', 'text/csv'],
  ['text/*, text/csv;q=0.1', 'text/html'],
  ['text/csv;q=0.5, application/json;q=0.4', 'text/csv'],
  ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html'],
  ['*/*;q=0.1, text/csv', 'text/csv'],
  ['application/json;q=0, */*', 'text/csv'],
  ['image/png, */*;q=0.1', 'application/json'],
  ['image/png', null],
  ['application/json;q=0', null],
  ['text/csv;q=much', 'text/csv'],
])('%j is answered with %j', (accept, type) => {
  expect(negotiate(accept, offered)).toBe(type)
})
