import { compareText } from '../../model/compare-text.ts'
import type { Member, Merge, SharedEntity } from '../../model/entity.ts'
import { inHundredths } from '../../model/hundredths.ts'
import { sameName } from '../../resolve/same-name.ts'
import type { Cluster } from './clusters.ts'
import type { EntityNode } from './nodes.ts'
import { usualFirst } from './usual-name.ts'

/** An entity across articles, but for its id, with its members sorted by article and entity. */
export function describeEntity(
  { nodes, links }: Cluster,
  members: Member[],
): Omit<SharedEntity, 'id'> {
  const names = nodes.map(({ type, name, members: { length: uses } }) => ({ type, name, uses }))
  let usual = names[0]
  for (const one of names) if (usual && usualFirst(one, usual) < 0) usual = one
  const country = nodes.find((node) => node.country)?.country
  const type = usual?.type ?? 'other'
  return {
    type,
    name: usual?.name ?? '',
    variants: sorted(nodes.flatMap((node) => [...node.variants])),
    roles: sorted(nodes.flatMap((node) => [...node.roles])),
    ...(country ? { country } : {}),
    members,
    merges: distinct([...links.map(({ merge }) => merge), ...nodes.flatMap(mergesInside)]),
  }
}

/** Of each node what was found inside it last, when it had such a name and so many variants: these only become more. */
const found = new WeakMap<EntityNode, { name: string; variants: number; merges: Merge[] }>()

function mergesInside(node: EntityNode): Merge[] {
  const { name, variants } = node
  const known = found.get(node)
  if (known?.name === name && known.variants === variants.size) return known.merges
  const merges = findMergesInside(node)
  found.set(node, { name, variants: variants.size, merges })
  return merges
}

/** The forms that an article itself uses for one thing. */
function findMergesInside({ name, type, variants }: EntityNode): Merge[] {
  return [...variants]
    .filter((variant) => variant !== name && !name.startsWith(`${variant} `))
    .map((variant) => {
      const { same, score, because } = sameName(name, variant, type)
      if (same) return { a: name, b: variant, score, because }
      return { a: name, b: variant, score: 1, because: ['one article uses both for one'] }
    })
}

function distinct(merges: readonly Merge[]): Merge[] {
  const known = new Map<string, Merge>()
  for (const merge of merges) {
    if (merge.a === merge.b) continue
    const key = [merge.a, merge.b].sort().join('\n')
    if ((known.get(key)?.score ?? -1) < merge.score) known.set(key, merge)
  }
  return [...known]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, merge]) => ({ ...merge, score: inHundredths(merge.score) }))
}

const sorted = (texts: readonly string[]) => [...new Set(texts)].sort()
