import type { Naming } from '../../language/naming.ts'
import type { Speech } from '../../language/speech.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Token } from '../../model/token.ts'

/**
 * The name that a source is: the person it names, or the organization or place that heads it.
 *
 *     Regional police chief [Bo Li]       a spokesman for Ann Ek      Ann Ek’s lawyer
 *     [Ann Ek], the mayor of Orly         officials in Orly           the [Reuters] news agency
 */
export function headName(
  text: string,
  source: Span,
  tokens: readonly Token[],
  names: readonly Name[],
  {
    naming: { organizationHeads, roles },
    speech: { definite, documents, relatives },
  }: {
    naming: Pick<Naming, 'organizationHeads' | 'roles'>
    speech: Pick<Speech, 'definite' | 'documents' | 'relatives'>
  },
): Name | null {
  const word = ({ start, end }: Span) => text.slice(start, end).toLowerCase()
  const clause = tokens.findIndex((token) => relatives.has(word(token)))
  // the Head of State, | who was with Minister Ann Ek   but   a woman | who gave only her first name, Leila
  const describes = ({ start }: Name) => {
    const before = clause < 0 ? [] : tokens.slice(clause).filter((token) => token.end <= start)
    return (
      before.length > 0 &&
      (text.slice(start - 2, start) !== ', ' || before.some((token) => roles.has(word(token))))
    )
  }
  const candidates = names.filter((name) => !isPossessor(text, name) && !describes(name))
  const [first] = tokens
  const head = headToken(text, source, tokens)
  // a statement by | Ann Ek |: hers; a niece of Ann Ek: not
  const isOneOfMany =
    first?.pos === 'DET' && !definite.has(word(first)) && head && !documents.has(word(head))
  const isWhole = (name: Name) =>
    !isObject(text, name, tokens, roles) &&
    !isModifier(name, tokens) &&
    !(isOneOfMany && isOwner(name, tokens))
  const person = candidates.find((name) => name.type === 'person' && isWhole(name))
  if (person) return person
  const joined = isJoint(candidates, tokens) ? candidates.find(isWhole) : undefined
  const named =
    joined ?? candidates.find(({ start, end }) => head && start <= head.start && head.start < end)
  if (named) {
    // a name and nothing else speaks, whatever it names
    const alone = named.end === source.end && named.start - source.start <= 4
    return named.type === 'person' || (named.type === 'other' && !alone) ? null : named
  }
  const kind = text.slice(head?.start, head?.end).toLowerCase()
  if (!head || !organizationHeads.has(kind)) return null
  const apposed = candidates.find((name) => name.type === 'organization' && name.end <= head.start)
  return apposed && !isObject(text, apposed, tokens, roles) ? apposed : null
}

/**
 * The word that the others of a noun phrase belong to: the last one before a preposition or a comma. Where there is
 * no noun an adjective stands for one: "the official", "the injured".
 */
export function headToken(text: string, source: Span, tokens: readonly Token[]): Token | null {
  let head: Token | null = null
  let adjective: Token | null = null
  for (const token of tokens) {
    if (head && isHyphen(text, token)) {
      head = null
      continue
    }
    if (head && (token.pos === 'ADP' || token.pos === 'PUNCT' || token.pos === 'SCONJ')) break
    if (token.pos === 'VERB' && head) break
    if (token.start >= source.start && ['NOUN', 'PROPN', 'PRON'].includes(token.pos)) head = token
    else if (token.start >= source.start && token.pos === 'ADJ') adjective = token
  }
  return head ?? adjective
}

/** "Kremlin-appointed leaders" are no Kremlin. */
function isHyphen(text: string, { start, end }: Span): boolean {
  return /^[-‑]$/.test(text.slice(start, end)) && /\S/.test(text.charAt(start - 1))
}

function isPossessor(text: string, { end }: Span): boolean {
  return /^(?:['’]s|['’])\s/.test(text.slice(end, end + 3))
}

/** "for Ann Ek", "of businessman Bo Li": a name after a preposition is not who speaks. */
function isObject(
  text: string,
  { start }: Span,
  tokens: readonly Token[],
  roles: ReadonlySet<string>,
): boolean {
  const isRole = (token: Token) => roles.has(text.slice(token.start, token.end).toLowerCase())
  const before = tokens.findLast(
    (token) => token.end <= start && token.pos !== 'DET' && !isRole(token),
  )
  return before?.pos === 'ADP'
}

/** "a niece of the senator Ann Ek": after a preposition, with no comma before it, a name is not who one of many is. */
function isOwner({ start }: Span, tokens: readonly Token[]): boolean {
  const before = tokens.filter((token) => token.end <= start)
  return before.findLast(({ pos }) => pos === 'ADP' || pos === 'PUNCT')?.pos === 'ADP'
}

/** "Ek aides", "the Dolan campaign": a name before the noun that speaks. */
function isModifier({ end }: Span, tokens: readonly Token[]): boolean {
  return tokens.find((token) => token.start >= end)?.pos === 'NOUN'
}

/** "France and Germany": of two names the first speaks. */
function isJoint([first, second]: readonly Name[], tokens: readonly Token[]): boolean {
  if (!first || !second) return false
  const between = tokens.filter(({ start, end }) => start >= first.end && end <= second.start)
  return between[0]?.pos === 'CCONJ' && between.slice(1).every(({ pos }) => pos === 'DET')
}
