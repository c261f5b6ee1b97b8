import type { Gazetteer } from '../language/gazetteer.ts'
import type { Institutions } from '../language/institutions.ts'
import type { Language } from '../language/language.ts'
import type { Name } from '../model/name.ts'
import type { Sentence, Token } from '../model/token.ts'
import { Layer } from './layer.ts'

/**
 * The arm of a state that words name, as "RU defence": "the Russian armed forces" and "Russia’s Defence
 * Ministry" speak with one voice. Null where no arm or not one country stands in the words.
 */
export function partyOf(
  words: string,
  institutions: Institutions,
  gazetteer: Gazetteer,
): string | null {
  const parts = words.match(/[\p{L}\p{N}.-]+/gu) ?? []
  const countries = new Set(parts.flatMap((part) => countryOf(part, gazetteer) ?? []))
  const [country] = countries
  if (!country || countries.size > 1) return null
  for (let length = Math.min(institutions.longestArm, parts.length); length > 0; length -= 1) {
    for (let at = 0; at + length <= parts.length; at += 1) {
      const phrase = parts
        .slice(at, at + length)
        .join(' ')
        .toLowerCase()
      const arm = institutions.arms.get(phrase)
      if (arm) return `${country} ${arm}`
    }
  }
  return null
}

/** "Kenyan", "Kenya" and "Nairobi" stand for one country; a name that several places have, for none. */
function countryOf(word: string, gazetteer: Gazetteer): string | null {
  if (!/^\p{Lu}/u.test(word)) return null
  const place = gazetteer.find(word).find(({ kind, usual }) => kind === 'country' && usual)
  return gazetteer.nationality(word) ?? place?.country ?? null
}

/**
 * For each person who speaks for a body, the name of that body.
 *
 *     Transport Ministry spokeswoman Ann Ek        Ann Ek, a spokeswoman for the Transport Ministry,
 *     └ body           ┘             └ key ┘        └key ┘                        └ body           ┘
 */
export function findSpokespeople(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly Name[],
  { institutions }: Language,
): Map<string, Name> {
  const bodies = new Map<string, Name>()
  const [words, clauses, named] = [new Layer(tokens), new Layer(sentences), new Layer(names)]
  for (const person of names) {
    const sentence = clauses.touching(person)[0]
    if (person.type !== 'person' || !sentence || bodies.has(person.entity)) continue
    const before = words.within({ start: sentence.start, end: person.start })
    const after = words.within({ start: person.end, end: Math.max(person.end, sentence.end) })
    for (const role of [titleBefore(before), appositionAfter(text, after)]) {
      const speaks = role.some(({ start, end }) =>
        institutions.spokespeople.has(text.slice(start, end).toLowerCase()),
      )
      const [head, last] = [role[0], role.at(-1)]
      if (!speaks || !head || !last) continue
      const around = named.within({ start: head.start, end: last.end })
      const body = around.findLast(({ type }) => type === 'organization') ?? around.at(-1)
      if (body) bodies.set(person.entity, body)
    }
  }
  return bodies
}

const titular = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ', 'PART', 'DET'])

/** The run of nouns and adjectives right before a name. */
function titleBefore(before: readonly Token[]): Token[] {
  const edge = before.findLastIndex(({ pos }) => !titular.has(pos))
  return before.slice(edge + 1)
}

/** What stands between the comma right behind a name and the next mark or verb. */
function appositionAfter(text: string, after: readonly Token[]): Token[] {
  const comma = after[0]
  if (!comma || text.slice(comma.start, comma.end) !== ',') return []
  const edge = after.findIndex(({ pos }, at) => at > 0 && (pos === 'PUNCT' || pos === 'VERB'))
  return after.slice(1, edge < 0 ? undefined : edge)
}
