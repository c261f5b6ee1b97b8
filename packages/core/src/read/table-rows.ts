import { ReadError } from '../model/errors.ts'
import type { Facts } from './facts.ts'
import { readObject } from './json.ts'
import { attempt, type Reading } from './reading.ts'

const SEPARATORS = [',', ';', '\t', '|'] as const

/** The rows of a table with a head, each an article: its columns are the fields of JSON. Throws ReadError where it has no rows. */
export function readRows(document: string, given: Facts, warnings: readonly string[]): Reading[] {
  const [names = [], ...rows] = splitRows(document)
  if (rows.length === 0) throw new ReadError('empty', 'the table has no rows', 0)
  return rows.map((cells, i) => {
    const fields = Object.fromEntries(names.map((name, at) => [name.trim(), cells[at] ?? '']))
    return attempt(() => readObject(fields, given, warnings, `row ${i + 2}`))
  })
}

/**
 * The cells of each row; a cell in quotation marks may hold separators, line breaks, and quotation marks written twice.
 * The separator is the one that the first line has most of. Empty rows are left out.
 */
export function splitRows(document: string): string[][] {
  const text = document.replace(/^\ufeff/, '')
  const separator = tellSeparator(text)
  const rows: string[][] = []
  let row: string[] = []
  const end = () => {
    if (row.length > 1 || row[0]?.trim()) rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; ) {
    const [cell, next] = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator)
    row.push(cell)
    at = next
    const mark = text[at]
    if (mark === separator && at + 1 < text.length) {
      at += 1
      continue
    }
    at += text.startsWith('\r\n', at) ? 2 : 1
    end()
  }
  end()
  return rows
}

function tellSeparator(text: string): string {
  const line = text.slice(0, 4000).split('\n', 1)[0] ?? ''
  const count = (one: string) => line.split(one).length
  return SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most))
}

function plainCell(text: string, from: number, separator: string): [string, number] {
  let at = from
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++
  return [text.slice(from, at), at]
}

/** A mark that nobody closes holds the rest. */
function quotedCell(text: string, from: number): [string, number] {
  let at = from + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return [text.slice(from + 1).replaceAll('""', '"'), text.length]
    if (text[quote + 1] !== '"')
      return [text.slice(from + 1, quote).replaceAll('""', '"'), quote + 1]
    at = quote + 2
  }
}
