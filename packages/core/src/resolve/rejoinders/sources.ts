import type { Link } from '../../model/statement.ts'

/** Who says something, as a chain of attribution tells: what the article calls them, and what it knows of them. */
export interface Source {
  readonly entities: readonly string[]
  readonly parties: readonly string[]
  readonly words: readonly string[]
}

/** Who says it beside the outlet; null where nobody is named. */
export function sourceOf(chain: readonly Link[]): Source | null {
  const links = chain.filter(({ kind }) => kind === 'source' || kind === 'institution')
  if (links.length === 0) return null
  return {
    entities: links.flatMap(({ entity }) => entity ?? []),
    parties: links.flatMap(({ party }) => party ?? []),
    words: links.map(({ name }) => plain(name)),
  }
}

/** Whoever is named by some words alone. */
export function sourceNamed(words: string): Source {
  return { entities: [], parties: [], words: [plain(words)] }
}

/** Whether two may be one: the same name or arm of state, or the one’s words are the end of the other’s: "the police", "state police". */
export function mayBeOne(a: Source, b: Source): boolean {
  if (a.entities.some((id) => b.entities.includes(id))) return true
  if (a.parties.some((id) => b.parties.includes(id))) return true
  return a.words.some((one) => b.words.some((two) => endsAlike(one, two)))
}

function endsAlike(one: string, two: string): boolean {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  return short === long || long.endsWith(` ${short}`) || long.startsWith(`${short} `)
}

function plain(words: string): string {
  return words.toLowerCase().replace(/^(?:the|an?|his|her|its|their) /, '')
}
