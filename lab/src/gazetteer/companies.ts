/**
 * Gathers words of the names of companies that are hardly anything else, and our own list of organizations of one word.
 *
 *     node src/gazetteer/companies.ts FOLDER-OF-THE-PACKAGE ../../shared/data   writes packages/core/generated/en/companies.js
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadLanguage } from '@dateline/core'
import { needSet } from '../data.ts'
import type { TaggedText } from '../formats.ts'
import { writeBuilt } from '../write-built.ts'
import { digestOf } from './sources.ts'

const { gazetteer, naming } = await loadLanguage('en')
const [folder, data = '../../shared/data'] = process.argv.slice(2)
if (!folder) throw new Error('name the folder of @cspell/dict-companies')
const source = join(folder, 'dict/companies.txt')

const own = new URL('../../../packages/core/data/en/organizations.txt', import.meta.url)

const texts = ['texts/wikinews.jsonl', 'pos/masc.train.jsonl.gz'].map((path) =>
  needSet<Pick<TaggedText, 'text'>>(data, path),
)
const counts = new Map<string, number>()
for (const { rows } of texts) {
  for (const { text } of rows) {
    for (const word of text.match(/\p{L}[\p{L}\d.&'-]*/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
}

/** A word stands in lower case at most so often for each time that it stands as printed. */
const mostSmall = 0.2

function isCommon(word: string): boolean {
  return (counts.get(word.toLowerCase()) ?? 0) > mostSmall * (counts.get(word) ?? 0)
}

/** A word as it is printed, with lower-case letters: JPMorgan, T-Mobile, but not the ticker GOOG. */
const printed = /^\p{Lu}(?=.*\p{Ll})[\p{L}\d.&'-]{2,}$/u

function isElse(word: string): boolean {
  const small = word.toLowerCase()
  return (
    gazetteer.knows(word) ||
    gazetteer.nationality(word) !== null ||
    [naming.givenNames, naming.organizationHeads, naming.companyForms, naming.roles].some((list) =>
      list.has(small),
    )
  )
}

const words = readFileSync(source, 'utf8')
  .split('\n')
  .map((line) => line.trim())
  .filter((word) => printed.test(word) && !isCommon(word) && !isElse(word))
const listed = readFileSync(own, 'utf8')
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .flatMap((line) => line.split(' '))
const companies = [...new Set([...words, ...listed])].filter((word) => word !== '').sort()
writeBuilt('companies', companies.join(' '), {
  about: 'companies.js: words of the names of companies and other organizations',
  licence: 'MIT',
  attribution: [
    '@cspell/dict-companies 3.2.13, Street Side Software, MIT',
    'a list of our own: packages/core/data/en/organizations.txt',
  ],
  command: 'node lab/src/gazetteer/companies.ts FOLDER',
  sources: {
    'companies.txt': `sha256 ${digestOf(source)}`,
    'organizations.txt': `sha256 ${digestOf(own.pathname)}`,
    ...Object.fromEntries(texts.map(({ path, digest }) => [path, `sha256 ${digest}…`])),
  },
})
console.log(`${companies.length} words`)
