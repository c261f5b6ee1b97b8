import type { Institutions } from '../../language/institutions.ts'
import type { Speech } from '../../language/speech.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import type { Body } from './spokespeople.ts'

/** What an article has said before a source: the names that its "its" can stand for. */
export interface Said {
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
  { named, nearFrom }: Said,
  source: readonly Word[],
  { papers, pressOffices }: Institutions,
  speech: Speech,
): Body | null {
  const head = source.findIndex(
    (word, at) =>
      (pressOffices.has(word.lower) ||
        pressOffices.has(`${source[at - 1]?.lower ?? ''} ${word.lower}`) ||
        papers.has(word.lower) ||
        speech.documents.has(word.lower) ||
        speech.records.has(word.lower)) &&
      !named.touches(word),
  )
  const [first] = source
  if (head < 0 || !first) return null
  const owned = source.slice(0, head).findLastIndex(({ lower }) => speech.possessives.has(lower))
  const owner = source[owned - 1]
  if (owner) return bodyIn({ start: first.start, end: owner.end }, named, true)
  if (speech.owners.has(first.lower)) {
    const last = named
      .within({ start: nearFrom, end: first.start })
      .findLast(({ type }) => type === 'organization')
    return last ? bodyOf(last) : null
  }
  const link = source[head + 1]
  const end = source.at(-1)?.end ?? first.end
  if (!link || !(speech.genitives.has(link.lower) || speech.origins.has(link.lower))) return null
  const span = { start: link.end, end }
  return bodyIn(span, named, false) ?? toldBody(source.slice(head + 2), speech)
}

/** "data from | the ministry |": a body that is told without a name. */
function toldBody(
  words: readonly Word[],
  {
    associations,
    definite,
    publicBodies,
  }: Pick<Speech, 'associations' | 'definite' | 'publicBodies'>,
): Body | null {
  const [first, last] = [words[0], words.at(-1)]
  if (!first || !last || !definite.has(first.lower)) return null
  const isBody = publicBodies.has(last.lower) || associations.has(last.lower)
  const isPhrase = words.slice(1).every(({ pos }) => pos === 'NOUN' || pos === 'ADJ')
  return isBody && isPhrase ? { span: { start: first.start, end: last.end }, entity: null } : null
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
