import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { needSet } from './data.ts'
import type { TaggedText } from './formats.ts'
import { trainPartsOfSpeech } from './train/parts-of-speech.ts'
import { writeWeights } from './train/write-weights.ts'

const { values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' } },
})
const generated = fileURLToPath(new URL('../../packages/core/generated/en', import.meta.url))

const sets = ['pos/gum.train.jsonl', 'pos/masc.train.jsonl.gz'].map((path) =>
  needSet<TaggedText>(values.data, path),
)
writeWeights(generated, 'parts-of-speech', trainPartsOfSpeech(sets.flatMap(({ rows }) => rows)))
