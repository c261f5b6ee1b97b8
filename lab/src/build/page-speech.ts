/**
 * Weighs words by how much more often a page says them to its reader than a report tells with them: the logarithm of
 * the odds of their sentences, for the words of the sentences in data/en/page-speech.txt and of what stands around the
 * reports of our own layouts.
 *
 *     node src/build/page-speech.ts ../../shared/data
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readDrawnLayouts } from '../eval/gold/drawn-layouts.ts'
import { readLayouts } from '../eval/gold/read-layouts.ts'
import { writeBuilt } from '../write-built.ts'

const set = 'texts/wikinews.jsonl'
/** Sentences of reports of our own count as so many: they are fewer, and of more kinds. */
const own = 3
const [least, most] = [-1.5, 3]

const core = fileURLToPath(new URL('../../../packages/core/', import.meta.url))
const spoken = readFileSync(`${core}data/en/page-speech.txt`, 'utf8')
const news = readFileSync(join(process.argv[2] ?? '../../shared/data', set), 'utf8')
const layouts = [
  readLayouts(`${core}corpus/read`),
  readDrawnLayouts(`${core}corpus/layouts/tuned.md`),
]
const lines = layouts.flatMap((one) =>
  one.layouts.flatMap(({ articles }) => articles.flatMap((article) => article.lines)),
)

const wordsOf = (text: string) => [
  ...new Set(
    text
      .replace(/["“«][^"”»]*["”»]/g, ' ')
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}'\d]+/gu),
  ),
]
const isLong = (text: string) => text.split(/\s+/).length >= 5
const isSentence = (text: string) => isLong(text) && /[.!?]["”]?$/.test(text)

const ofPages = [
  ...spoken.split('\n').filter(Boolean),
  ...lines.flatMap(({ role, text }) =>
    (role === 'furniture' || role === 'notice') && isSentence(text) ? [text] : [],
  ),
].map(wordsOf)
const ofReports = [
  ...news
    .split('\n')
    .filter(Boolean)
    .flatMap((row) =>
      (JSON.parse(row) as { text: string }).text.split(/\n+|(?<=[.!?])\s+(?=[A-Z“"])/),
    )
    .filter((sentence) => sentence.length > 40)
    .map((sentence) => ({ words: wordsOf(sentence), times: 1 })),
  ...lines
    .filter(({ role, text }) => role === 'body' && isLong(text))
    .map(({ text }) => ({ words: wordsOf(text), times: own })),
]

const inPages = new Map<string, number>()
const inReports = new Map<string, number>()
let reports = 0
for (const words of ofPages)
  for (const word of words) inPages.set(word, (inPages.get(word) ?? 0) + 1)
for (const { words, times } of ofReports) {
  reports += times
  for (const word of words) inReports.set(word, (inReports.get(word) ?? 0) + times)
}

const byWeight = new Map<string, string[]>()
for (const [word, count] of [...inPages].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const odds =
    (count + 0.2) / (ofPages.length + 2) / (((inReports.get(word) ?? 0) + 0.5) / (reports + 2))
  const weight = Math.min(most, Math.max(least, Math.log(odds))).toFixed(1)
  byWeight.set(weight, [...(byWeight.get(weight) ?? []), word])
}
const weights = Object.fromEntries(
  [...byWeight]
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([weight, words]) => [weight, words.join(' ')]),
)
const digest = (text: string) => `sha256 ${createHash('sha256').update(text).digest('hex')}`
writeBuilt('page-speech', weights, {
  about:
    'page-speech.js: how much a word says that a page speaks to its reader, the logarithm of odds',
  licence: 'CC BY 4.0',
  attribution: ['Wikinews, its authors, CC BY 2.5', 'Dateline, sentences and layouts of its own'],
  command: 'node lab/src/build/page-speech.ts',
  sources: {
    [set]: digest(news),
    'data/en/page-speech.txt': digest(spoken),
    'corpus/read': layouts[0]?.digest ?? '',
    'corpus/layouts/tuned.md': layouts[1]?.digest ?? '',
  },
})
console.log(`${inPages.size} words of ${ofPages.length} sentences`)
