import { oneVoice } from '../../language/name-words.ts'
import { standsFor, wordsOf } from './voices/stands-for.ts'
import type { Voice } from './voices/voice.ts'

/** This many voices that share a word are compared with each other. */
const mostCompared = 40

/**
 * Tells which voices of a story are one: an article published by a body that others cite, words that describe one
 * named voice of the story and no other, a short form of a name.
 *
 *     published by “Altyn Steel Karagat” — “Altyn Steel said”      the harbour master said — Harbour Master Ann Ek said
 *
 * Gives, for each key, the voice that stands for it.
 */
export function joinVoices(voices: readonly Voice[]): Map<string, Voice> {
  const byWord = new Map<string, Set<Voice>>()
  for (const voice of voices) {
    for (const word of new Set([...voice.names, ...voice.roles].flatMap(keysOf))) {
      byWord.set(word, (byWord.get(word) ?? new Set()).add(voice))
    }
  }
  const stands = new Map<string, Voice>()
  for (const voice of voices) {
    const near = new Set(voice.names.flatMap(keysOf).flatMap((word) => few(byWord.get(word))))
    const matches = [...near].filter((other) => standsFor(other, voice))
    const only = settle(voice, matches)
    if (only) stands.set(voice.key, only)
  }
  for (const key of stands.keys()) stands.set(key, endOf(key, stands))
  return stands
}

/** The one of the matches that the others are short forms of; those that speak in the same article first. */
function settle(voice: Voice, matches: readonly Voice[]): Voice | undefined {
  const beside = matches.filter(({ articles }) =>
    articles.some((article) => voice.articles.includes(article)),
  )
  const [first, ...others] = beside.length > 0 ? beside : matches
  return others.reduce<Voice | undefined>((best, other) => {
    if (!best || standsFor(best, other)) return best
    return standsFor(other, best) ? other : undefined
  }, first)
}

/** Who stands for who stands for a voice. */
function endOf(key: string, stands: ReadonlyMap<string, Voice>): Voice {
  let end = stands.get(key) as Voice
  const seen = new Set([key])
  for (
    let next: Voice | undefined = end;
    next && !seen.has(next.key);
    next = stands.get(next.key)
  ) {
    end = next
    seen.add(next.key)
  }
  return end
}

function few(voices: ReadonlySet<Voice> | undefined): readonly Voice[] {
  return voices && voices.size <= mostCompared ? [...voices] : []
}

/** What a name is found by: its words, and their first letters. */
function keysOf(name: string): string[] {
  const words = wordsOf(name)
  const offices = words.flatMap((word) => oneVoice.get(word) ?? [])
  return [...words, ...offices, words.map((word) => word.charAt(0)).join(''), words.join('')]
}
