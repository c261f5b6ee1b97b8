import { readFileSync } from 'node:fs'

/** n, v, a (adjectives, satellites among them) and r (adverbs). */
export type Part = 'n' | 'v' | 'a' | 'r'

const files: Readonly<Record<Part, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }

/** How one synset, or one of its words, stands to another, by WordNet's own signs: `@` is a kind of, `!` the opposite of. */
export interface Pointer {
  readonly sign: string
  /** Key of the synset pointed at. */
  readonly to: string
  /** Places of the words that are meant, from 0; -1 where it holds of all of them. */
  readonly fromWord: number
  readonly toWord: number
}

/** Words that mean one thing. */
export interface Synset {
  /** Part of speech and offset: "n07323181". */
  readonly key: string
  readonly part: Part
  readonly words: readonly string[]
  readonly pointers: readonly Pointer[]
}

/** WordNet as its database files say it: synsets by key, and how common the senses of a word are. */
export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>
  /** The place of a synset among the senses of a word of its part of speech, from 1. */
  readonly rankOf: (word: string, synset: Synset) => number
}

/** Reads the `dict` folder of WordNet (format: wndb(5WN), senseidx(5WN)). */
export function readWordNet(folder: string): WordNet {
  const synsets = new Map<string, Synset>()
  for (const part of ['n', 'v', 'a', 'r'] as const) {
    for (const line of linesOf(`${folder}/data.${files[part]}`)) {
      if (line.startsWith(' ')) continue
      const synset = readSynset(line, part)
      synsets.set(synset.key, synset)
    }
  }
  const ranks = new Map<string, number>()
  for (const line of linesOf(`${folder}/index.sense`)) {
    const [sense = '', offset = '', rank = ''] = line.split(' ')
    const [word = '', lexical = ''] = sense.split('%')
    const part = 'nvara'[Number(lexical[0]) - 1] ?? ''
    ranks.set(`${word} ${part}${offset}`, Number(rank))
  }
  const unranked = 99
  return {
    synsets,
    rankOf: (word, { key }) => ranks.get(`${word} ${key}`) ?? unranked,
  }
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean)
}

/** One line: offset, file, part, hex count of words, word and id in turn, count of pointers, four fields of each. */
function readSynset(line: string, part: Part): Synset {
  const fields = line.split(' | ', 1)[0]?.split(' ') ?? []
  const count = Number.parseInt(fields[3] ?? '', 16)
  const words = Array.from({ length: count }, (_, at) =>
    (fields[4 + 2 * at] ?? '').replace(/\(\w+\)$/, ''),
  )
  const first = 4 + 2 * count
  const pointers = Array.from({ length: Number(fields[first]) }, (_, at) => {
    const [sign = '', to = '', toPart = '', words = ''] = fields.slice(first + 1 + 4 * at)
    return {
      sign,
      to: `${toPart === 's' ? 'a' : toPart}${to}`,
      fromWord: Number.parseInt(words.slice(0, 2), 16) - 1,
      toWord: Number.parseInt(words.slice(2), 16) - 1,
    }
  })
  return { key: `${part}${fields[0]}`, part, words, pointers }
}
