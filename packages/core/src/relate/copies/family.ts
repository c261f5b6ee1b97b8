import type { Analysis } from '../../model/analysis.ts'
import type { Copy, Origin } from '../../model/copy.ts'
import type { Span } from '../../model/span.ts'
import { sayDecision } from '../decisions.ts'
import { digest } from '../grouping/digest.ts'
import { findDirection } from './direction.ts'
import { groupLinked } from './families.ts'
import { byExtent, type Overlap } from './overlap.ts'
import type { Paraphrase } from './paraphrase.ts'
import { spanOf, wordsCovered } from './passages.ts'
import { orderByPrecedence } from './precedence.ts'
import { ownWordsOf } from './words.ts'

/** The share of a copy's words that makes it wholly derived; where it is in other words, of what it tells and of its text. */
const wholly = { verbatim: 0.6, retold: 0.7, text: 0.6 }

/** Articles that descend from one text, and what each copied from which; one without copies is a family of one. */
export interface Family {
  readonly origin: Origin
  readonly copies: Copy[]
}

/** Where an article took most from: the overlap with the other, and why the other was there before. */
interface Source {
  readonly copy: string
  readonly from: string
  readonly overlap: Overlap
  readonly because: string[]
}

/**
 * Parts articles that overlap, sorted by id, into families. Each is held to copy the one that it has most in
 * common with of those that stand before it; a family is what hangs together so.
 */
export function familiesOf(
  members: readonly Analysis[],
  overlapsOf: (at: number) => readonly Overlap[],
): Family[] {
  const ids = members.map(({ article }) => article.id)
  const sources = sourcesOf(ids, overlapsOf)
  const byId = new Map(members.map((one) => [one.article.id, one]))
  const words = new Map<string, readonly Span[]>()
  const wordsOf = (id: string) => {
    const analysis = byId.get(id)
    const known = words.get(id) ?? (analysis ? ownWordsOf(analysis) : [])
    words.set(id, known)
    return known
  }
  const links = sources.map(({ copy, from }) => [copy, from] as const)
  return groupLinked(ids, links).map((family) => {
    const own = new Set(family)
    const copies = sources.filter(({ copy }) => own.has(copy))
    const copied = new Set(copies.map(({ copy }) => copy))
    const first = byId.get(family.find((id) => !copied.has(id)) ?? '')?.article
    const syndicated = first?.credits.some(({ kind }) => kind === 'syndication')
    const original = syndicated ? null : (first?.id ?? null)
    return {
      origin: { id: digest('origin', family[0] ?? ''), articles: family },
      copies: copies.map((source) => copyOf(source, original, wordsOf)),
    }
  })
}

/** The source of each but the first, in the order in which they came, as far as can be told. */
function sourcesOf(
  ids: readonly string[],
  overlapsOf: (at: number) => readonly Overlap[],
): Source[] {
  if (ids.length < 2) return []
  const directions = new Map<Overlap, ReturnType<typeof findDirection>>()
  for (const at of ids.keys()) {
    for (const overlap of overlapsOf(at)) {
      if (directions.has(overlap)) continue
      const { a, b, retold } = overlap
      const { ofA, ofB } = retold?.isCopy ? retold : overlap
      directions.set(overlap, findDirection({ a, b, ofA, ofB }))
    }
  }
  const order = orderByPrecedence(
    ids,
    [...directions].map(([{ a, b }, { score }]) => ({ a: a.id, b: b.id, score })),
  )
  const rank = new Map(order.map((id, place) => [id, place]))
  const placeOf = new Map(ids.map((id, at) => [id, at]))
  return order.slice(1).flatMap((copy, before) => {
    const links = overlapsOf(placeOf.get(copy) ?? 0)
      .map((overlap) => {
        const from = overlap.a.id === copy ? overlap.b.id : overlap.a.id
        const because = directions.get(overlap)?.because ?? []
        return { copy, from, overlap, because }
      })
      .sort((one, two) => byExtent(one.overlap, two.overlap) || (one.from < two.from ? -1 : 1))
    return links.find(({ from }) => (rank.get(from) ?? 0) <= before) ?? []
  })
}

function copyOf(
  source: Source,
  original: string | null,
  wordsOf: (id: string) => readonly Span[],
): Copy {
  const { copy, from, overlap, because } = source
  const { extent, ...shared } = overlap.retold?.isCopy
    ? tellsAgain(overlap, overlap.retold, copy)
    : carries(overlap, copy, wordsOf(from), wordsOf(copy))
  return {
    articles: [from, copy],
    original,
    ...shared,
    because: [
      ...(overlap.decision ? [sayDecision(overlap.decision)] : []),
      extent,
      ...(because.length > 0 ? because : ['nothing tells which of the two came first']),
    ],
  }
}

type Extent = Pick<Copy, 'degree' | 'score' | 'passages'> & { readonly extent: string }

function carries(
  { b, runs, ofA, ofB }: Overlap,
  copy: string,
  fromWords: readonly Span[],
  copyWords: readonly Span[],
): Extent {
  const last = b.id === copy
  return {
    degree: (last ? ofB : ofA) >= wholly.verbatim ? 'wholly' : 'partly',
    score: rounded(Math.max(ofA, ofB)),
    extent: `${wordsCovered(runs)} of its ${copyWords.length} words stand in the other in the same order`,
    passages: runs.map((run) => ({
      from: spanOf(fromWords, last ? run.from : run.copy, run.length),
      copy: spanOf(copyWords, last ? run.copy : run.from, run.length),
    })),
  }
}

function tellsAgain({ b }: Overlap, retold: Paraphrase, copy: string): Extent {
  const last = b.id === copy
  const { sentences, ofA, ofB, textOfA, textOfB, countA, countB } = retold
  const [told, text] = last ? [ofB, textOfB] : [ofA, textOfA]
  return {
    degree: told >= wholly.retold && text >= wholly.text ? 'wholly' : 'partly',
    score: rounded(Math.max(ofA, ofB)),
    extent: `${sentences.length} of its ${last ? countB : countA} sentences tell the same in other words, in the same order`,
    passages: sentences.map(({ a, b }) => (last ? { from: a, copy: b } : { from: b, copy: a })),
  }
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100
}
