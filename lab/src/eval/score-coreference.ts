import { bestMatching } from './best-matching.ts'
import { f1 } from './pairs.ts'

/** Mentions by their keys, in chains; a mention stands in one chain. */
export type Chains = readonly (readonly string[])[]

/** F1 in percent of the three measures of the CoNLL shared task, and their mean. */
export interface CoreferenceScore {
  readonly muc: number
  readonly bcubed: number
  readonly ceafe: number
  readonly conll: number
}

/**
 * Scores chains found against the true ones as the CoNLL-2012 shared task does (Pradhan et al. 2014): mentions
 * found need not be the true ones.
 */
export function scoreCoreference(truth: Chains, found: Chains): CoreferenceScore {
  const muc = f1(linksKept(found, truth), linksKept(truth, found))
  const bcubed = f1(mentionsTogether(found, truth), mentionsTogether(truth, found))
  const ceafe = entitiesAligned(truth, found)
  return { muc, bcubed, ceafe, conll: (muc + bcubed + ceafe) / 3 }
}

/** Of the links that hold chains together, the share that others keep (Vilain et al. 1995). */
function linksKept(chains: Chains, others: Chains): number {
  const chainOf = chainsByMention(others)
  let [kept, all] = [0, 0]
  for (const chain of chains) {
    const parts = new Set(chain.map((mention) => chainOf.get(mention) ?? mention))
    kept += chain.length - parts.size
    all += chain.length - 1
  }
  return all === 0 ? 0 : kept / all
}

/** The mean share of a mention's chain that stands with it in others (Bagga and Baldwin 1998). */
function mentionsTogether(chains: Chains, others: Chains): number {
  const chainOf = chainsByMention(others)
  let [together, all] = [0, 0]
  for (const chain of chains) {
    for (const mention of chain) {
      const other = new Set(chainOf.get(mention))
      together += chain.filter((one) => other.has(one)).length / chain.length
      all += 1
    }
  }
  return all === 0 ? 0 : together / all
}

/** CEAF with chains likened by their Dice coefficient, φ4 (Luo 2005). */
function entitiesAligned(truth: Chains, found: Chains): number {
  const places = new Map(found.flatMap((chain, at) => chain.map((mention) => [mention, at])))
  const likeness = truth.map((chain) => {
    const shared = new Map<number, number>()
    for (const mention of chain) {
      const at = places.get(mention)
      if (at !== undefined) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    return new Map(
      [...shared].map(([at, count]) => [
        at,
        (2 * count) / (chain.length + (found[at]?.length ?? 0)),
      ]),
    )
  })
  const sum = bestMatching(likeness)
  return f1(sum / Math.max(1, found.length), sum / Math.max(1, truth.length))
}

function chainsByMention(chains: Chains): Map<string, readonly string[]> {
  return new Map(chains.flatMap((chain) => chain.map((mention) => [mention, chain] as const)))
}
