import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadLanguage } from '@dateline/core/inside/language/load'
import { needSet } from './data.ts'
import type { NamedText, TaggedText } from './formats.ts'
import { trainNames } from './train/names.ts'
import { trainPartsOfSpeech } from './train/parts-of-speech.ts'
import { writeWeights } from './train/write-weights.ts'

const { values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' } },
})
const generated = fileURLToPath(new URL('../../packages/core/generated/en', import.meta.url))

const read = <T>(paths: readonly string[]) =>
  paths.flatMap((path) => needSet<T>(values.data, path).rows)

const tagged = read<TaggedText>(['pos/gum.train.jsonl', 'pos/masc.train.jsonl.gz'])
writeWeights(generated, 'parts-of-speech', trainPartsOfSpeech(tagged))
const english = await loadLanguage('en')
const named = read<NamedText>([
  'names/gum.train.jsonl',
  'names/gum.train.jsonl',
  'names/wikigold.train.jsonl',
  'names/crossner-politics.train.jsonl',
  'names/re3d.train.jsonl',
  'names/re3d.train.jsonl',
  'names/wnut17.train.jsonl',
])
writeWeights(generated, 'names', trainNames(named, english))
