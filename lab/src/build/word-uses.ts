/**
 * Sorts words into classes by the parts of speech that they are used as in a corpus that names are not learned from, so
 * that training meets words that it does not know as often as new texts do.
 *
 *     node src/build/word-uses.ts ../../shared/data   writes packages/core/generated/en/word-uses.js
 */
import { hashOfWord } from '@dateline/core/inside/language/word-hash'
import { needSet } from '../data.ts'
import type { TaggedText } from '../formats.ts'
import { writeBuilt } from '../write-built.ts'

/** A word is in the lexicon when it stands so often, and is used as what it is this share of the time. */
const least = { times: 2, share: 0.08 }

/** Penn tags, those alike in one line. */
const kinds = [
  /^NN$/,
  /^NNS$/,
  /^NNP/,
  /^VBP?$/,
  /^VBD$/,
  /^VBN$/,
  /^VBG$/,
  /^VBZ$/,
  /^JJ/,
  /^RB/,
  /^(?:IN|RP|TO)$/,
  /^CD$/,
  /^(?:PRP|WP)/,
  /^(?:DT|WDT|PDT)$/,
  /^UH$/,
  /^/,
]

const set = needSet<TaggedText>(process.argv[2] ?? '../../shared/data', 'pos/masc.train.jsonl.gz')
const counts = new Map<string, number[]>()
for (const { text, tokens } of set.rows) {
  for (const { start, end, xpos } of tokens) {
    const word = text.slice(start, end).toLowerCase().replace(/\d/g, '0')
    const uses = counts.get(word) ?? kinds.map(() => 0)
    const kind = kinds.findIndex((pattern) => pattern.test(xpos ?? ''))
    uses[kind] = (uses[kind] as number) + 1
    counts.set(word, uses)
  }
}

const classes = new Map<string, string[]>()
const seen = new Set<number>()
for (const [word, uses] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const all = uses.reduce((sum, one) => sum + one, 0)
  const hash = hashOfWord(word)
  if (all < least.times || /\s/.test(word) || seen.has(hash)) continue
  seen.add(hash)
  const often = uses.map((one) => one / all >= least.share && (one > 1 || all < 4))
  const name = `${uses.indexOf(Math.max(...uses))} ${often.map(Number).join('')}`
  classes.set(name, [...(classes.get(name) ?? []), word])
}
writeBuilt(
  'word-uses',
  [...classes.values()].map((words) => words.join(' ')),
  {
    about: 'word-uses.js: words in classes by the parts of speech that they are mostly used as',
    licence: 'unrestricted',
    attribution: ['MASC, American National Corpus project, N. Ide et al., unrestricted'],
    command: 'node lab/src/build/word-uses.ts FOLDER',
    sources: { [set.path]: `sha256 ${set.digest}…` },
  },
)
console.log(`${seen.size} words in ${classes.size} classes`)
