import type { Relation } from '../../../../packages/core/src/model/kin.ts'
import type { Synset, WordNet } from './read-wordnet.ts'

/** What is known of the words that are related to each other. */
export interface Words {
  /** The stems of a word and of its irregular forms, those of them that are wanted. */
  readonly stemsOf: (word: string) => readonly string[]
  /** Cosine of what two stems are used like in news; null where that is not known. */
  readonly likeness: (a: string, b: string) => number | null
}

/** For each stem the stems that are related to it, and how. */
export type Related = Map<string, Map<string, Relation>>

interface Sense {
  readonly stem: string
  readonly word: string
  readonly rank: number
}

/** A relation that WordNet has, and how much use alike it asks for. */
interface Found {
  readonly a: Sense
  readonly b: Sense
  readonly relation: Relation
  /** 0: of the words themselves, 1: of words that mean the same as they do or are derived from them, 2: of what is one step more general. */
  readonly far: number
}

/** So general a kind tells nothing: "person", "act". As many stems as this stand right below it. */
const mostBelow = 80

/** Where words are related by their commonest senses, so much likeness of use is enough, by how far the relation goes. */
const leastLikeness: Readonly<Record<Relation, readonly number[]>> = {
  same: [0.15, 0.4],
  opposite: [0.1, 0.5],
  kind: [0.4, 0.45, 0.5],
}
/** So much more is asked for rarer senses: from the second on the more, up to that of two words that are both in their third. */
const forRareSenses = 0.4
const rareRanks = 4

/** What holds where two relations do: words that mean one thing in one of their senses are no opposites. */
const order: readonly Relation[] = ['same', 'opposite', 'kind']

/**
 * Relates stems by WordNet. Which sense of a word news uses is told by its company: related words that news uses alike
 * are related in the sense that news means (after McCarthy et al. 2004, "Finding predominant word senses").
 */
export function relateStems(wordNet: WordNet, words: Words): Related {
  const { synsets, rankOf } = wordNet
  const senses = new Map<Synset, Sense[]>()
  const sensesOf = (synset: Synset): Sense[] => {
    const known = senses.get(synset)
    if (known) return known
    const made = synset.words.flatMap((word) =>
      words.stemsOf(word).map((stem) => ({ stem, word, rank: rankOf(word, synset) })),
    )
    senses.set(synset, made)
    return made
  }
  const pointed = (synset: Synset, ...signs: string[]) =>
    synset.pointers
      .filter(({ sign }) => signs.includes(sign))
      .flatMap((pointer) => {
        const target = synsets.get(pointer.to)
        return target ? [{ ...pointer, target }] : []
      })
  const derived = (synset: Synset) => pointed(synset, '+', '\\').map(({ target }) => target)
  const oneStepUp = (synset: Synset) => pointed(synset, '@', '>', '&').map(({ target }) => target)
  const below = new Map<Synset, number>()
  for (const synset of synsets.values()) {
    const own = sensesOf(synset).length
    for (const up of oneStepUp(synset)) below.set(up, (below.get(up) ?? 0) + own)
  }
  const tells = (synset: Synset) => (below.get(synset) ?? 0) <= mostBelow

  const related: Related = new Map()
  const put = (
    ones: readonly Sense[],
    others: readonly Sense[],
    relation: Relation,
    far: number,
  ) => {
    for (const a of ones) {
      for (const b of others) {
        if (a.stem === b.stem || !holds({ a, b, relation, far }, words)) continue
        for (const [one, other] of [
          [a.stem, b.stem],
          [b.stem, a.stem],
        ] as const) {
          const known = related.get(one)?.get(other)
          if (known && order.indexOf(known) <= order.indexOf(relation)) continue
          related.set(one, (related.get(one) ?? new Map<string, Relation>()).set(other, relation))
        }
      }
    }
  }
  const wordAt = (synset: Synset, at: number) =>
    at < 0 ? sensesOf(synset) : sensesOf(synset).filter(({ word }) => word === synset.words[at])

  for (const synset of synsets.values()) {
    const own = sensesOf(synset)
    if (own.length === 0) continue
    put(own, own, 'same', 0)
    for (const { target, fromWord, toWord } of pointed(synset, '+', '\\')) {
      put(wordAt(synset, fromWord), wordAt(target, toWord), 'same', 0)
      put(own, sensesOf(target), 'same', 1)
    }
    for (const { target } of pointed(synset, '$')) put(own, sensesOf(target), 'same', 1)
    for (const { target, fromWord, toWord } of pointed(synset, '!')) {
      put(wordAt(synset, fromWord), wordAt(target, toWord), 'opposite', 0)
      const [some, others] = [synset, target].map((one) => [one, ...derived(one)].flatMap(sensesOf))
      put(some ?? [], others ?? [], 'opposite', 1)
      const near = pointed(synset, '&').flatMap(({ target }) => sensesOf(target))
      put(near, sensesOf(target), 'opposite', 1)
    }
    for (const up of oneStepUp(synset).filter(tells)) {
      put(own, sensesOf(up), 'kind', 0)
      put(own, derived(up).flatMap(sensesOf), 'kind', 1)
      for (const higher of oneStepUp(up).filter(tells)) put(own, sensesOf(higher), 'kind', 2)
    }
  }
  return related
}

function holds({ a, b, relation, far }: Found, { likeness }: Words): boolean {
  const least = leastLikeness[relation][far] ?? 1
  const rare = Math.min(1, (a.rank + b.rank - 2) / rareRanks)
  const alike = likeness(a.stem, b.stem)
  if (alike === null) return relation !== 'kind' && far === 0 && rare === 0
  return alike >= least + rare * forRareSenses
}
