import { linkWords } from '../../language/name-words.ts'
import { sameName } from '../../resolve/same-name.ts'

/** A source of a story under one of its keys. */
export interface Voice {
  readonly key: string
  readonly name: string
  /** An article's own voice, a person, another name, or words that name nobody: "the regional governor". */
  readonly kind: 'own' | 'person' | 'named' | 'described'
  /** Every form of its name. */
  readonly names: readonly string[]
  /** Offices that articles give it. */
  readonly roles: readonly string[]
  /** Ids of the articles that it speaks in. */
  readonly articles: readonly string[]
}

/** So many voices that share a word are compared with each other. */
const mostCompared = 40

/**
 * Tells which voices of a story are one: an article published by a body that others cite, and words that describe one
 * named voice of the story and no other.
 *
 *     published by “Altyn Steel Karagat” — “Altyn Steel said”      the harbour master said — Harbour Master Ann Ek said
 *
 * Gives, for each key, the voice that stands for it.
 */
export function joinVoices(voices: readonly Voice[]): Map<string, Voice> {
  const byWord = new Map<string, Set<Voice>>()
  for (const voice of voices) {
    for (const word of new Set([...voice.names, ...voice.roles].flatMap(wordsOf))) {
      byWord.set(word, (byWord.get(word) ?? new Set()).add(voice))
    }
  }
  const stands = new Map<string, Voice>()
  for (const voice of voices) {
    if (voice.kind !== 'own' && voice.kind !== 'described') continue
    const near = new Set(voice.names.flatMap(wordsOf).flatMap((word) => few(byWord.get(word))))
    const matches = [...near].filter((other) => isOther(voice, other) && isOne(voice, other))
    const [only] = matches
    if (only && matches.length === 1) stands.set(voice.key, only)
  }
  return stands
}

function few(voices: ReadonlySet<Voice> | undefined): readonly Voice[] {
  return voices && voices.size <= mostCompared ? [...voices] : []
}

/** Whether one voice may stand for another: a name for what is not named, a name or a description for an outlet. */
function isOther(voice: Voice, other: Voice): boolean {
  return other.kind !== 'own' && (other.kind !== 'described' || voice.kind === 'own')
}

/** Whether a voice with no name in its text, an outlet or a description, can be another. */
function isOne(voice: Voice, other: Voice): boolean {
  if (voice.kind === 'own')
    return voice.names.some((one) => other.names.some((two) => isOneBody(one, two)))
  const words = wordsOf(voice.name)
  const near = words.length > 1 || other.articles.some((one) => voice.articles.includes(one))
  if (other.kind === 'person')
    return near && other.roles.some((role) => endsIn(officeOf(role), words))
  return other.names.some(
    (name) => (near && endsIn(wordsOf(name), words)) || isOneBody(name, voice.name),
  )
}

/** The office without that which it is an office of: "spokeswoman" for the coast guard. */
function officeOf(role: string): string[] {
  const words = wordsOf(role)
  const link = words.findIndex((word) => linkWords.has(word))
  return link < 0 ? words : words.slice(0, link)
}

/** Altyn Steel, Altyn Steel Karagat; Ministry of Health, the health ministry. */
function isOneBody(one: string, two: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(two)]
  if (a.length > 1 && b.length > 1 && (beginsWith(a, b) || beginsWith(b, a))) return true
  return sameName(one, two, 'organization').same
}

function wordsOf(name: string): string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

function beginsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, at) => words[at] === word)
}

function endsIn(words: readonly string[], end: readonly string[]): boolean {
  return end.length > 0 && end.every((word, at) => words[words.length - end.length + at] === word)
}
