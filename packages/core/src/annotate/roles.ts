import type { Mention } from '../model/name.ts'
import type { Span } from '../model/span.ts'

/**
 * The role that a source gives its speaker, as printed.
 *
 *     [Regional police chief] Bo Li · Ann Ek, [the mayor of Orly], · [the minister]
 */
export function roleOf(text: string, source: Span, names: readonly Mention[]): string | null {
  const person = names.find(({ type }) => type === 'person')
  if (!person) return names.length === 0 ? described(text, source) : null
  const before = clean(text.slice(source.start, person.start))
  if (before) return before
  const behind = text.slice(person.end, source.end)
  return /^\s*[,(]/.test(behind) ? clean(behind) || null : null
}

/** "the minister", not "they" and not "officials". */
function described(text: string, { start, end }: Span): string | null {
  const words = text.slice(start, end)
  return /\s/.test(words) ? words : null
}

function clean(words: string): string {
  return words.replace(/^[\s,(–—-]+|[\s,)–—-]+$/g, '')
}
