/**
 * Counts in how many texts each stem stands, for `Vocabulary.rarity`.
 *
 *     node src/build/frequencies.ts ../../shared/data
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { stem } from '../../../packages/core/src/language/en/stem.ts'
import { writeBuilt } from '../write-built.ts'

const sets = ['texts/wikinews.jsonl', 'pos/gum.train.jsonl', 'pos/masc.train.jsonl.gz']

/** Documents differ in length; a text here is a stretch of so many words. */
const wordsInText = 400
const leastTexts = 3

const data = process.argv[2] ?? '../../shared/data'
const files = sets.map((set) => ({ set, bytes: readFileSync(join(data, set)) }))
const counts = new Map<string, number>()
let texts = 0
for (const { set, bytes } of files) {
  const lines = (set.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n')
  for (const line of lines.filter(Boolean)) {
    const { text } = JSON.parse(line) as { text: string }
    const words = text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []
    for (let at = 0; at < words.length; at += wordsInText) {
      texts += 1
      for (const key of new Set(words.slice(at, at + wordsInText).map(stem)))
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
}

const byCount = new Map<number, string[]>()
for (const [key, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (count < leastTexts) continue
  const step = Math.round(1.1 ** Math.round(Math.log(count) / Math.log(1.1)))
  byCount.set(step, [...(byCount.get(step) ?? []), key])
}
const stems = Object.fromEntries(
  [...byCount].sort(([a], [b]) => a - b).map(([count, keys]) => [count, keys.join(' ')]),
)
writeBuilt(
  'frequencies',
  { texts, stems },
  {
    about: 'frequencies.js: how many of the texts hold a word, by its stem',
    licence: 'CC BY 4.0',
    attribution: [
      'Wikinews, its authors, CC BY 2.5',
      'GUM, A. Zeldes et al., Georgetown University, CC BY 4.0',
      'MASC, American National Corpus project, N. Ide et al., unrestricted',
    ],
    command: 'node lab/src/build/frequencies.ts',
    sources: Object.fromEntries(
      files.map(({ set, bytes }) => [
        set,
        `sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
      ]),
    ),
  },
)
console.log(`${texts} texts, ${[...byCount.values()].flat().length} stems`)
