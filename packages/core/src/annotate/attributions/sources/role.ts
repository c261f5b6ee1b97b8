import type { Naming } from '../../../language/naming.ts'
import type { Speech } from '../../../language/speech.ts'
import type { Mention } from '../../../model/name.ts'
import type { Span } from '../../../model/span.ts'

/**
 * The role that a source gives its speaker, as printed.
 *
 *     [Regional police chief] Bo Li · Ann Ek, [the mayor of Orly], · [the minister]
 */
export function roleOf(
  text: string,
  source: Span,
  names: readonly Mention[],
  { roles }: Pick<Naming, 'roles'>,
  { definite, genitives, origins }: Pick<Speech, 'definite' | 'genitives' | 'origins'>,
): string | null {
  const person = names.find(({ type }) => type === 'person')
  if (!person) return described(text.slice(source.start, source.end), roles)
  const before = clean(text.slice(source.start, person.start))
  // a niece | of | Ann Ek, | the | Ek administration: none of hers
  const last = before.toLowerCase().match(/\S+$/)?.[0] ?? ''
  if (genitives.has(last) || origins.has(last) || definite.has(before.toLowerCase())) return null
  if (before) return before
  const behind = text.slice(person.end, source.end)
  return /^\s*[,(]/.test(behind) ? clean(behind) || null : null
}

/** "the minister", "a Moscow-installed official in Orly", not "they" and not "officials". */
function described(source: string, roles: ReadonlySet<string>): string | null {
  const words =
    source
      .toLowerCase()
      .match(/[\p{L}-]+/gu)
      ?.slice(0, 5) ?? []
  return words.length > 1 && words.some((word) => roles.has(word))
    ? clean(source.split(',')[0] ?? '')
    : null
}

function clean(words: string): string {
  return words.replace(/^[\s,(–—-]+|[\s,)–—-]+$/g, '')
}
