import type { Institutions } from '../../language/institutions.ts'
import type { Speech } from '../../language/speech.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'
import type { Body } from './spokespeople.ts'

/** What an article has said before a source: the names that its "its" can stand for. */
export interface Said {
  readonly text: string
  readonly named: Layer<Name>
  /** From where on, before a source, a name is near enough for "its". */
  readonly nearFrom: number
}

/**
 * Whose words a press office or a document has, where a source is one; null where it is none or nobody’s.
 *
 *     the Interior Ministry’s press service      a report by the Interior Ministry      its annual report
 *         └ body            ┘                                 └ body            ┘       └ the body named last
 */
export function findIssuer(
  { text, named, nearFrom }: Said,
  source: readonly Token[],
  { pressOffices }: Institutions,
  speech: Speech,
): Body | null {
  const word = (token: Token | undefined) =>
    token ? text.slice(token.start, token.end).toLowerCase() : ''
  const head = source.findIndex(
    (token, at) =>
      !named.touches(token) &&
      (pressOffices.has(word(token)) ||
        pressOffices.has(`${word(source[at - 1])} ${word(token)}`) ||
        speech.documents.has(word(token)) ||
        speech.records.has(word(token))),
  )
  const [first] = source
  if (head < 0 || !first) return null
  const owned = source.slice(0, head).findLastIndex((token) => speech.possessives.has(word(token)))
  const owner = source[owned - 1]
  if (owner) return bodyIn({ start: first.start, end: owner.end }, named, true)
  if (speech.owners.has(word(first))) {
    const last = named
      .within({ start: nearFrom, end: first.start })
      .findLast(({ type }) => type === 'organization')
    return last ? bodyOf(last) : null
  }
  const link = source[head + 1]
  const end = source.at(-1)?.end ?? first.end
  if (!link || !(speech.genitives.has(word(link)) || speech.origins.has(word(link)))) return null
  return bodyIn({ start: link.end, end }, named, false)
}

/** The name in a span, or the words themselves where those will do. */
function bodyIn(span: Span, named: Layer<Name>, words: boolean): Body | null {
  const name = named.within(span).at(-1)
  if (name) return name.type === 'other' || (!words && name.type === 'place') ? null : bodyOf(name)
  return words ? { span, entity: null } : null
}

function bodyOf({ start, end, entity }: Name): Body {
  return { span: { start, end }, entity }
}
