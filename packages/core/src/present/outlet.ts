import type { Claim } from '../model/claim.ts'
import type { Labels } from './labels.ts'
import type { Lookup } from './lookup.ts'

/** What the outlet that carries an article is called: its name where it is known, else the article’s label. */
export function outletOf(article: string, lookup: Lookup, labels: Labels): string {
  return lookup.publications.get(article)?.publisher ?? labels.get(article) ?? article
}

/**
 * The names of a claim’s originators as a reader knows them: an article that speaks for itself and has no
 * known publisher goes by its label, in whatever text names it.
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
