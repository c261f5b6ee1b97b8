import { averageOf } from '../grouping/agglomerate.ts'
import { eachInParts, type InParts } from '../in-parts.ts'
import type { Sameness } from './sameness.ts'

/** How sure it is of what also tells a claim, and of one that tells what only one other does, that it is of the claim, on average. */
const sure = { several: 0.38, one: 0.6 }

/**
 * A sentence that tells two things stands in two claims: “the storm killed four and cut the road” beside “four people died” and
 * beside “the road is closed”. Gives for each group, as indices, what is grouped elsewhere and tells this as well: of an article
 * that has no telling in the group, the one most like it. With pauses.
 */
export function* findAlsoTold(
  groups: readonly (readonly number[])[],
  articleOf: (index: number) => string,
  same: Sameness,
): InParts<number[][]> {
  const groupOf = new Map(groups.flatMap((group, at) => group.map((one) => [one, at] as const)))
  const articles = groups.map((group) => new Set(group.map(articleOf)))
  const met = groups.map(() => new Set<number>())
  yield* eachInParts(same.pairs, ({ a, b, score }) => {
    if (score < sure.several) return
    const [ofA = -1, ofB = -1] = [groupOf.get(a), groupOf.get(b)]
    if (ofA === ofB) return
    if (!articles[ofB]?.has(articleOf(a))) met[ofB]?.add(a)
    if (!articles[ofA]?.has(articleOf(b))) met[ofA]?.add(b)
  })
  const found: number[][] = []
  for (const [at, group] of groups.entries()) {
    const least = group.length > 1 ? sure.several : sure.one
    const best = new Map<string, { one: number; likeness: number }>()
    yield* eachInParts(
      [...(met[at] ?? [])].sort((a, b) => a - b),
      (one) => {
        const likeness = averageOf([one], group, same.of)
        const article = articleOf(one)
        if (likeness < least || likeness <= (best.get(article)?.likeness ?? 0)) return
        best.set(article, { one, likeness })
      },
    )
    found.push([...best.values()].map(({ one }) => one).sort((a, b) => a - b))
  }
  return found
}
