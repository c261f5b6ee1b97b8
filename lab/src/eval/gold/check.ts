import { overlap } from '../matching.ts'
import { type Gold, type GoldClaim, GoldError } from './gold.ts'

/** What a page says must fit together: originators are listed and used, and a status follows from what stands below it. */
export function checkGold(gold: Gold): void {
  const listed = gold.originators.map(({ name }) => name)
  const used = new Set(
    gold.claims.flatMap(({ appearances }) => appearances.map(({ originator }) => originator)),
  )
  for (const name of used) {
    if (!listed.includes(name)) throw new GoldError(`not among the originators: ${name}`)
  }
  for (const name of listed) {
    if (!used.has(name)) throw new GoldError(`an originator of nothing: ${name}`)
  }
  for (const claim of gold.claims) {
    const status = statusOf(claim, gold)
    if (claim.status !== status) {
      throw new GoldError(`${claim.label}: ${claim.status}, but what stands below it is ${status}`)
    }
  }
  const copies = gold.copies.map(({ from, copy }) => [from, copy].toSorted().join(' '))
  if (new Set(copies).size < copies.length)
    throw new GoldError('a pair of copies stands there twice')
  if (gold.copies.some(({ from, copy }) => from === copy)) throw new GoldError('a copy of itself')
  const grouped = gold.groups.flatMap(({ articles }) => articles)
  if (new Set(grouped).size < grouped.length)
    throw new GoldError('an article stands in two stories')
}

function statusOf({ appearances }: GoldClaim, { conflicts }: Gold): GoldClaim['status'] {
  if (appearances.length === 0) throw new GoldError('a claim appears nowhere')
  const contested = conflicts.some(({ pairs }) =>
    pairs.some((pair) =>
      pair.every((phrase) => appearances.some((one) => overlap(one, phrase) > 0)),
    ),
  )
  if (contested) return 'contested'
  const known = appearances.filter(({ knows }) => knows)
  if (new Set(known.map(({ originator }) => originator)).size > 1) return 'corroborated'
  return appearances.length > 1 ? 'repeated' : 'single-source'
}
