import type { Claim } from '../model/claim.ts'
import type { Labels } from './labels.ts'
import type { Lookup } from './lookup.ts'

/** The name of the outlet that carries an article, where known; else the article’s label. */
export function outletOf(article: string, lookup: Lookup, labels: Labels): string {
  return lookup.publications.get(article)?.publisher ?? labels.get(article) ?? article
}

/**
 * Puts the names of a claim’s originators in a text as a reader knows them: an article that speaks for itself and has no
 * known publisher goes by its label.
 */
export function namingOutlets(claim: Claim, lookup: Lookup, labels: Labels) {
  const outlets = claim.appearances.flatMap(({ article, statement }) => {
    const end = lookup.statements.get(statement)?.chain.at(-1)
    if (end?.kind !== 'outlet') return []
    return [{ name: end.name, known: outletOf(article, lookup, labels) }]
  })
  return (text: string): string =>
    outlets.reduce((said, { name, known }) => said.replaceAll(name, () => known), text)
}
