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

// pnpm train [--data FOLDER]: builds the weights of packages/core/generated/en from the sets that are open.
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/data' } } })

const GUM = 'GUM, A. Zeldes et al., Georgetown University, CC BY 4.0'
const MASC = 'MASC, American National Corpus project, N. Ide et al., unrestricted'

const english = await loadLanguage('en')
const tagged = needSet<TaggedText>(values.data, 'pos/gum.train.jsonl')
const derived = needSet<TaggedText>(values.data, 'pos/masc.train.jsonl.gz')
const sure = keepSureTags(derived.rows)

/** GUM counts three times: its tags are by hand, those of MASC are derived. */
function learnParts(texts: readonly TaggedText[]) {
  return trainPartsOfSpeech([...texts, ...texts, ...texts, ...sure], english.tagger.clusters)
}

const parts = learnParts(tagged.rows)
writeWeights('parts-of-speech', parts, {
  licence: 'CC BY 4.0',
  attribution: [GUM, MASC],
  sets: [tagged, derived],
})

// Names are learned with the parts of speech that the tagger would give, not with those that it was taught:
// each half of GUM is tagged by what was learned from the other half.
const halfOf = new Map(tagged.rows.map(({ id }, i) => [id, i % 2]))
const taggers = [
  learnParts(tagged.rows.filter(({ id }) => halfOf.get(id) !== 0)),
  learnParts(tagged.rows.filter(({ id }) => halfOf.get(id) !== 1)),
  parts,
].map((packed): Language => {
  const partsOfSpeech = unpackWeights(packed)
  return { ...english, tagger: { ...english.tagger, partsOfSpeech } }
})

/** How often a set counts. */
const named = [
  { path: 'names/gum.train.jsonl', times: 2 },
  { path: 'names/wikigold.train.jsonl', times: 1 },
  { path: 'names/crossner-politics.train.jsonl', times: 1 },
  { path: 'names/re3d.train.jsonl', times: 2 },
  { path: 'names/wnut17.train.jsonl', times: 1 },
].map(({ path, times }) => ({ set: needSet<NamedText>(values.data, path), times }))
const texts = named.flatMap(({ set, times }) =>
  Array.from({ length: times }, () => set.rows).flat(),
)
const names = trainNames(texts, ({ id }) => taggers[halfOf.get(id) ?? 2] as Language)
writeWeights('names', names, {
  licence: 'CC BY 4.0',
  attribution: [
    GUM,
    'Wikigold, D. Balasuriya et al. 2009, CC BY 4.0',
    'CrossNER, Z. Liu et al. 2021, MIT',
    're3d, Dstl, Aleph Insights, Committed Software: texts of the US State Department (public domain), Australian DFAT (CC BY 3.0 AU) and the EU delegation to Syria (© European Union, reuse with acknowledgement)',
    'WNUT 2017 Emerging Entities, L. Derczynski et al., CC BY 4.0',
  ],
  sets: named.map(({ set }) => set),
})
