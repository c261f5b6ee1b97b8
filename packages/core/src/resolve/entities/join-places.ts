import type { Candidate, Gazetteer } from '../../language/gazetteer.ts'
import { headLinks, isPartOnly, partLinks } from '../../language/name-words.ts'
import type { Mention } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'

const capitalized = /^\p{Lu}/u

/** Words that may follow the first name. */
const longest = 4

/** Makes one of names that are a place together: "Cox’s Bazar", "Trinidad and Tobago", "Northern District of Texas". */
export function joinPlaces(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
  gazetteer: Gazetteer,
): Mention[] {
  const joined: Mention[] = []
  let token = 0
  for (const name of names) {
    const last = joined.at(-1)
    if (last && name.start < last.end) continue
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= name.end) token++
    // `token` is the first word after the name
    const end = name.type === 'place' ? wholeEnd(text, tokens, token, name, gazetteer) : null
    if (end === null) joined.push(name)
    else {
      const because = [...name.because, 'together they are one place on the map']
      joined.push({ ...name, end, because })
    }
  }
  return joined
}

/** Where the longest name of a place ends that begins with this one. */
function wholeEnd(
  text: string,
  tokens: readonly Token[],
  next: number,
  { start, end }: Mention,
  gazetteer: Gazetteer,
): number | null {
  let whole: number | null = null
  const of = tokens[next]
  const isPart =
    of !== undefined &&
    headLinks.has(text.slice(of.start, of.end)) &&
    isPartOnly(text.slice(start, end))
  for (let at = next, linked = false; at < next + longest; at++) {
    const token = tokens[at]
    if (!token) break
    const word = text.slice(token.start, token.end)
    if (partLinks.has(word)) linked = true
    else if (!capitalized.test(word)) break
    else if (linked && gazetteer.find(text.slice(start, token.end)).some(isOneThing))
      whole = token.end
    else if (linked && isPart && gazetteer.find(text.slice(of.end + 1, token.end)).some(isDivided))
      whole = token.end
  }
  return whole
}

/** What has parts. */
const isDivided = ({ kind, usual }: Candidate) => usual && (kind === 'country' || kind === 'region')

/** Villages that are called by two names are called so nowhere else. */
function isOneThing({ kind, usual, population }: Candidate): boolean {
  return kind === 'country' || (usual && (kind !== 'settlement' || population >= leastPeople))
}

const leastPeople = 5_000
