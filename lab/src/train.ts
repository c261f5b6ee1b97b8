import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Language } from '@dateline/core'
import { loadLanguage } from '@dateline/core/inside/language/load'
import { unpackWeights } from '@dateline/core/inside/language/weights'
import { needSet } from './data.ts'
import type { NamedText, TaggedText } from './formats.ts'
import { trainNames } from './train/names.ts'
import { trainPartsOfSpeech } from './train/parts-of-speech.ts'
import { keepSureTags } from './train/sure-tags.ts'
import { writeWeights } from './train/write-weights.ts'

const { values } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '../shared/data' } },
})
const generated = fileURLToPath(new URL('../../packages/core/generated/en', import.meta.url))

const read = <T>(paths: readonly string[]) =>
  paths.flatMap((path) => needSet<T>(values.data, path).rows)
const english = await loadLanguage('en')
const { clusters } = english.tagger

// Names are learned with the parts of speech that the tagger would give, not with those that it was taught:
// each half of GUM is tagged by what was learned from the other half.
const gum = read<TaggedText>(['pos/gum.train.jsonl'])
const masc = keepSureTags(read<TaggedText>(['pos/masc.train.jsonl.gz']))
const halfOf = new Map(gum.map(({ id }, i) => [id, i % 2]))
const learnFrom = (texts: readonly TaggedText[]) =>
  trainPartsOfSpeech([...texts, ...texts, ...texts, ...masc], clusters)
const parts = learnFrom(gum)
const [whole, ...halves] = [
  parts,
  ...[0, 1].map((half) => learnFrom(gum.filter(({ id }) => halfOf.get(id) !== half))),
].map(
  (packed): Language => ({
    ...english,
    tagger: { ...english.tagger, partsOfSpeech: unpackWeights(packed) },
  }),
)

const named = read<NamedText>([
  'names/gum.train.jsonl',
  'names/gum.train.jsonl',
  'names/wikigold.train.jsonl',
  'names/crossner-politics.train.jsonl',
  'names/re3d.train.jsonl',
  'names/re3d.train.jsonl',
  'names/wnut17.train.jsonl',
])
const names = trainNames(named, ({ id }) => (halves[halfOf.get(id) ?? -1] ?? whole) as Language)

writeWeights(generated, 'parts-of-speech', parts)
writeWeights(generated, 'names', names)
