import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { annotate } from '../../annotate/index.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { resolveDates } from '../dates.ts'

const english = await loadLanguage('en')
const published = '1998-03-11'
const mark = /\[([^\]]+)\]\(\w+ [^)]+\)/g

/** The text of a line of the corpus with its times drawn on it as they are found. */
function drawn(text: string): string {
  const times = resolveDates(annotate(articleFromText(text), english).times, published)
  let [line, end] = ['', 0]
  for (const time of times) {
    line += `${text.slice(end, time.start)}[${text.slice(time.start, time.end)}](${time.type} ${time.value})`
    end = time.end
  }
  return line + text.slice(end)
}

it.each([
  ['tuned', 293],
  ['held', 185],
])('%s: at least %i lines come out as drawn', (name, least) => {
  const file = new URL(`../../../corpus/times/${name}.md`, import.meta.url)
  const lines = readFileSync(file, 'utf8').match(/(?<=^- ).+$/gm) ?? []
  expect(lines.length).toBeGreaterThan(140)
  const right = lines.filter((line) => drawn(line.replaceAll(mark, '$1')) === line)
  expect(right.length).toBeGreaterThanOrEqual(least)
})
