import type { Language } from '../../language/language.ts'
import type { Analysis } from '../../model/analysis.ts'
import type { Article } from '../../model/article.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Link } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { Layer } from '../layer.ts'
import { findAntecedents } from './antecedents.ts'
import { findIssuer } from './issuers.ts'
import { partyOf } from './parties.ts'
import { type Body, findSpokespeople } from './spokespeople.ts'

/** How far before "its report", in code units, whose it is may be named. */
const farthest = 1000

/** The chain of attribution of what stands inside the contents of some attributions: indices, outermost first. */
export type ChainOf = (indices: readonly number[]) => Link[]

/**
 * Chains of attribution run from the outlet, by the agency it takes from and those who pass the words on,
 * to who says them; a spokesperson is followed by the body spoken for.
 *
 *     Daily ‹ ANSA ‹ local media ‹ Ann Ek ‹ Transport Ministry
 */
export function chainsOf(
  article: Article,
  layers: Pick<Analysis, 'tokens' | 'sentences' | 'names' | 'entities' | 'attributions'>,
  language: Language,
): ChainOf {
  const known = new Map(layers.entities.map(({ id, name }) => [id, name]))
  const bodies = findSpokespeople(article.text, layers, language.institutions, language.speech)

  const parties = new Map<string, string | null>()
  const { institutions, gazetteer } = language

  function partyNamed(words: string): string | null {
    const known = parties.get(words)
    if (known !== undefined) return known
    const party = partyOf(words, institutions, gazetteer)
    parties.set(words, party)
    return party
  }

  function link(kind: Link['kind'], { start, end }: Span, entity: string | null): Link {
    const printed = article.text.slice(start, end)
    const name = (entity && known.get(entity)) ?? article.text.slice(start, asideIn({ start, end }))
    const party = partyNamed(printed) ?? partyNamed(name)
    return { kind, name, entity, party, span: { start, end } }
  }

  function isFirstPerson({ start, end }: Span): boolean {
    return language.speech.pronouns.get(article.text.slice(start, end).toLowerCase()) === 'speaker'
  }

  function isOwned({ start, end }: Span): boolean {
    const [first = ''] = article.text.slice(start, end).toLowerCase().split(' ', 1)
    return language.speech.owners.has(first)
  }

  function isSilent({ start, end }: Span): boolean {
    return institutions.silent.has(article.text.slice(start, end).toLowerCase())
  }

  const [words, named] = [new Layer(layers.tokens), new Layer(layers.names)]
  const sentences = new Layer(layers.sentences)

  /** Where what is said of a source in passing begins, or its end: “the co-operative |, which runs the mine”. */
  function asideIn(source: Span): number {
    const parts = words.within(source)
    const word = (token: Token) => article.text.slice(token.start, token.end).toLowerCase()
    const aside = parts.findIndex(
      (part, at) =>
        at > 1 && language.speech.relatives.has(word(part)) && word(parts[at - 1] ?? part) === ',',
    )
    return parts[aside - 2]?.end ?? source.end
  }

  /** Whom an unnamed source speaks for: “officials of the Transport Ministry”, “a Transport Ministry official”. */
  function bodyOf(source: Span): Body | null {
    const speaks = words
      .within(source)
      .some(({ start, end }) =>
        institutions.staff.has(article.text.slice(start, end).toLowerCase()),
      )
    const body = speaks && named.within(source).findLast(({ type }) => type === 'organization')
    return body ? { span: { start: body.start, end: body.end }, entity: body.entity } : null
  }

  /** Whose words a source has that is a press office or a document: “its annual report”. */
  function issuerOf(source: Span): Body | null {
    const [here = 0] = sentences.indicesTouching(source)
    const nearFrom = Math.max(layers.sentences[here - 1]?.start ?? 0, source.start - farthest)
    const said = { text: article.text, named, nearFrom }
    return findIssuer(said, words.within(source), institutions, language.speech)
  }

  const outlet: Link = {
    kind: 'outlet',
    name: article.publisher ?? article.title ?? `article ${article.id}`,
    entity: null,
    party: null,
    span: null,
  }
  const dateline = article.credits.find(({ kind }) => kind === 'dateline')
  const agency = dateline && { ...link('agency', dateline, null), name: dateline.agency }

  const { tokens, attributions } = layers
  const settled = findAntecedents(article.text, tokens, attributions, language.speech)

  return (indices) => {
    const chain = agency ? [outlet, agency] : [outlet]
    const around: Attribution[] = indices.flatMap((index) => settled[index] ?? [])
    for (const { via, source, speaker } of around) {
      for (const relay of via) chain.push(link('agency', relay, relay.entity))
      // who is told, or a pronoun that stands for nobody known, is no source
      if (source && speaker === null && isSilent(source)) continue
      // "I" and "we" are whoever says it, or else the outlet; for "my brother" speaks who names him so
      const said = chain.some(({ kind }) => kind === 'source')
      if (source && !isFirstPerson(source) && !(said && speaker === null && isOwned(source))) {
        chain.push(link('source', source, speaker))
      }
      const body =
        speaker === null ? source && (bodyOf(source) ?? issuerOf(source)) : bodies.get(speaker)
      if (body) chain.push(link('institution', body.span, body.entity))
    }
    return chain
  }
}
