import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import type { Link } from '../model/statement.ts'

/**
 * The chain of attribution of what stands inside the contents of `attributions` (outermost first):
 * the outlet, the agency it takes from, who passes the words on, who says them.
 *
 *     Daily ‹ ANSA ‹ local media ‹ the mayor
 */
export function chainOf(
  article: Article,
  attributions: readonly Attribution[],
  entityNames: ReadonlyMap<string, string>,
): Link[] {
  const link = (kind: Link['kind'], { start, end }: Span, entity: string | null): Link => ({
    kind,
    name: (entity && entityNames.get(entity)) ?? article.text.slice(start, end),
    entity,
    span: { start, end },
  })
  const outlet: Link = {
    kind: 'outlet',
    name: article.publisher ?? article.title ?? `article ${article.id}`,
    entity: null,
    span: null,
  }
  const agency = article.credits.find(({ kind }) => kind === 'dateline')
  const chain = [outlet]
  if (agency) chain.push({ ...link('agency', agency, null), name: agency.agency })
  for (const { via, source, speaker } of attributions) {
    for (const relay of via) chain.push(link('agency', relay, relay.entity))
    if (source) chain.push(link('source', source, speaker))
  }
  return chain
}
