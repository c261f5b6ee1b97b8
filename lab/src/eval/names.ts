import type { Language, Mention, Span } from '@dateline/core'
import { findNames } from '@dateline/core/inside/annotate/names'
import { tagWords } from '@dateline/core/inside/annotate/parts-of-speech'
import { findSentences } from '@dateline/core/inside/annotate/sentences'
import { findWords } from '@dateline/core/inside/annotate/words'
import { type DataSet, readSet } from '../data.ts'
import type { NamedText } from '../formats.ts'
import { compromise, namesByCompromise } from './compromise.ts'
import { readMarkedNames } from './marked-names.ts'
import { inside, Tally } from './span-score.ts'
import type { Result, Stage } from './stage.ts'

type TypedSpan = Span & Pick<Mention, 'type'>

const SETS = [
  'names/gum.dev.jsonl',
  'names/gum.test.jsonl',
  'names/re3d.dev.jsonl',
  'names/meantime.dev.jsonl',
  'names/uner-en-ewt.dev.jsonl',
  'names/crossner-politics.dev.jsonl',
]
const TYPES = ['person', 'place', 'organization'] as const

/** Names with their types: exact edges, micro mean over persons, places and organizations. */
export const names: Stage = {
  name: 'names',
  measure: (data, language, options) => {
    const sets = SETS.flatMap((path) => readSet<NamedText>(data, path) ?? [])
    const own = (['dev', 'wires-dev'] as const).map(readMarkedNames)
    const held = options?.held ? (['held', 'wires-held'] as const).map(readMarkedNames) : []
    return [...sets, ...own, ...held].flatMap((set) => measureSet(set, language))
  },
}

function measureSet({ path, digest, rows }: DataSet<NamedText>, language: Language): Result[] {
  const tallies = new Map<string, [ours: Tally, peer: Tally]>()
  for (const row of rows) {
    const told = scored(row.names, row)
    const found = scored(namesOf(row.text, language), row)
    const peer = scored(namesByCompromise(row.text), row)
    const add = (measure: string, keep: (span: TypedSpan) => boolean) => {
      const pair = tallies.get(measure) ?? [new Tally(), new Tally()]
      pair[0].add(found.filter(keep), told.filter(keep), ({ type }) => type)
      pair[1].add(peer.filter(keep), told.filter(keep), ({ type }) => type)
      tallies.set(measure, pair)
    }
    add('F1', () => true)
    const genre = /^GUM_(news|interview)_/.exec(row.id)?.[1]
    if (genre) add(`F1, ${genre}`, () => true)
    for (const one of TYPES) add(`F1, ${one}`, ({ type }) => type === one)
  }
  return [...tallies].map(([measure, [ours, peer]]) => ({
    set: path,
    digest,
    measure,
    score: ours.f1,
    count: ours.told,
    peers: { [compromise]: peer.f1 },
  }))
}

function scored(spans: readonly TypedSpan[], { scored: stretches }: NamedText): TypedSpan[] {
  return inside(spans, stretches).filter(({ type }) => type !== 'other')
}

function namesOf(text: string, language: Language): Mention[] {
  const blocks = [{ start: 0, end: text.length }]
  const words = findWords(text, blocks, language.writing)
  const sentences = findSentences(text, words, blocks, language.writing)
  const tokens = tagWords(text, words, sentences, language)
  return findNames(text, tokens, sentences, language)
}
