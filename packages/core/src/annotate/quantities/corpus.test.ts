import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { Bound, Quantity } from '../../model/quantity.ts'
import { articleFromText } from '../../read/from-text.ts'
import { annotate } from '../index.ts'

const english = await loadLanguage('en')
const mark = /\[([^\]]+)\]\([^)]+\)/g
const signs: Readonly<Record<Bound, string>> = {
  exactly: '',
  'at least': '>=',
  'at most': '<=',
  about: '~',
  between: '',
}

/** ">=5 person killed", "10..15 percent" */
function meaning({ value, low, high, bound, unit, head, outcome }: Quantity): string {
  const number = value ?? `${low ?? ''}..${high ?? ''}`
  return [`${signs[bound]}${number}`, unit ?? head, outcome].filter(Boolean).join(' ')
}

/** The text of a line of the corpus with its quantities drawn on it as they are found. */
function drawn(text: string): string {
  let [line, end] = ['', 0]
  for (const quantity of annotate(articleFromText(text), english).quantities) {
    line += `${text.slice(end, quantity.start)}[${text.slice(quantity.start, quantity.end)}](${meaning(quantity)})`
    end = quantity.end
  }
  return line + text.slice(end)
}

it.each([
  ['tuned', 116],
  ['held', 79],
])('%s: at least %i lines come out as drawn', (name, least) => {
  const file = new URL(`../../../corpus/quantities/${name}.md`, import.meta.url)
  const lines = readFileSync(file, 'utf8').match(/(?<=^- ).+$/gm) ?? []
  expect(lines.length).toBeGreaterThan(80)
  const right = lines.filter((line) => drawn(line.replaceAll(mark, '$1')) === line)
  expect(right.length).toBeGreaterThanOrEqual(least)
})
