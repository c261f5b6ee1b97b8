import type { Analysis } from '../../model/analysis.ts'
import type { Copy, Origin } from '../../model/copy.ts'
import type { Span } from '../../model/span.ts'
import { digest } from '../grouping/digest.ts'
import { type InParts, mapInParts } from '../in-parts.ts'
import { copyOf, type Source } from './copy-of.ts'
import { groupLinked } from './families.ts'
import { byExtent, type Overlap } from './overlap.ts'
import { orderByPrecedence } from './precedence.ts'
import { ownWordsOf } from './words.ts'

/** Articles that descend from one text, and what each copied from which; one without copies is a family of one. */
export interface Family {
  readonly origin: Origin
  readonly copies: Copy[]
}

/** A copy as it was described last, and from what. */
export interface Described {
  readonly overlap: Overlap
  readonly copy: Copy
}

/**
 * Parts articles that overlap, sorted by id, into families. Each is held to copy the one that it has most in
 * common with of those that stand before it; a family is what hangs together so. `described` holds the copies of all
 * families, by their ids: what took the same from the same is not described anew. With pauses.
 */
export function* familiesOf(
  members: readonly Analysis[],
  overlapsOf: (at: number) => readonly Overlap[],
  described: Map<string, Described>,
): InParts<Family[]> {
  const ids = members.map(({ article }) => article.id)
  const sources = yield* sourcesOf(ids, overlapsOf)
  const byId = new Map(members.map((one) => [one.article.id, one]))
  const words = new Map<string, readonly Span[]>()
  const wordsOf = (id: string) => {
    const analysis = byId.get(id)
    const known = words.get(id) ?? (analysis ? ownWordsOf(analysis) : [])
    words.set(id, known)
    return known
  }
  const describe = (source: Source, original: string | null): Copy => {
    const known = described.get(source.copy)
    if (known?.overlap === source.overlap && known.copy.original === original) return known.copy
    const copy = copyOf(source, original, wordsOf)
    described.set(source.copy, { overlap: source.overlap, copy })
    return copy
  }
  const links = sources.map(({ copy, from }) => [copy, from] as const)
  const families = groupLinked(ids, links)
  const familyOf = new Map(families.flatMap((family) => family.map((id) => [id, family] as const)))
  const copiesIn = Map.groupBy(sources, ({ copy }) => familyOf.get(copy))
  const made: Family[] = []
  for (const family of families) {
    const copies = copiesIn.get(family) ?? []
    const copied = new Set(copies.map(({ copy }) => copy))
    const first = byId.get(family.find((id) => !copied.has(id)) ?? '')?.article
    const syndicated = first?.credits.some(({ kind }) => kind === 'syndication')
    const original = syndicated ? null : (first?.id ?? null)
    made.push({
      origin: { id: digest('origin', family[0] ?? ''), articles: family },
      copies: yield* mapInParts(copies, (source) => describe(source, original)),
    })
  }
  return made
}

/** The source of each but the first, in the order in which they came, as far as can be told; with pauses. */
function* sourcesOf(
  ids: readonly string[],
  overlapsOf: (at: number) => readonly Overlap[],
): InParts<Source[]> {
  if (ids.length < 2) return []
  const overlaps = new Map(ids.map((id, at) => [id, overlapsOf(at)] as const))
  // each stands with both of its articles; what tells nothing of which came first is left out
  const told = ids.flatMap((id) =>
    (overlaps.get(id) ?? []).flatMap(({ a, b, direction: { score } }) =>
      a.id === id && score !== 0 ? { a: id, b: b.id, score } : [],
    ),
  )
  yield
  const order = orderByPrecedence(ids, told)
  const rank = new Map(order.map((id, place) => [id, place]))
  const sources: Source[] = []
  for (const [before, copy] of order.slice(1).entries()) {
    let most: Source | undefined
    for (const overlap of overlaps.get(copy) ?? []) {
      const from = overlap.a.id === copy ? overlap.b.id : overlap.a.id
      if ((rank.get(from) ?? 0) > before) continue
      if (!most || byMost(from, overlap, most) < 0) most = { copy, from, overlap }
    }
    if (most) sources.push(most)
    yield
  }
  return sources
}

function byMost(from: string, overlap: Overlap, most: Source): number {
  return byExtent(overlap, most.overlap) || (from < most.from ? -1 : 1)
}
