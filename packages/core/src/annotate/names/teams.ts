import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import type { Naming } from '../../language/naming.ts'
import type { Mention, NameType } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import { playersOfProse, playersOfResults, tellsOfMatches } from './players.ts'

const score = 0.7
/** A word of a club's name that stands for it has so many letters. */
const leastLetters = 4

/**
 * Teams, in reports of matches, that go by the name of their town: what plays is an organization, what is played in a
 * place. Countries stay what they are, and so do persons by their full names. `lower` are the words of the text by their
 * hash. In the order of the text; linear.
 *
 *     |Valencia| 2 |Tenerife| 1      |Calder Rovers| lost      |Calder| won in Leeds
 */
export function findTeams(
  text: string,
  names: readonly Mention[],
  lower: Int32Array,
  { gazetteer, naming }: Pick<Language, 'gazetteer' | 'naming'>,
): Mention[] {
  if (!tellsOfMatches(lower, naming.contests)) return [...names]
  const keys = names.map((one) => keyOf(text, one))
  const clubs = new Set(keys.flatMap((key) => clubForms(key, naming, gazetteer)))
  const persons = new Set(keys.filter((key, at) => names[at]?.type === 'person' && !clubs.has(key)))
  const mayBeTeam = (key: string) => !persons.has(key) && gazetteer.find(key)[0]?.kind !== 'country'
  const inResults = playersOfResults(text).filter((one) => mayBeTeam(keyOf(text, one)))
  const playsInProse = touching(text, playersOfProse(text, naming.contests))
  const inProse = names.filter((one) => playsInProse(one) && !isPlayedIn(text, one, naming))
  const teams = new Set([
    ...inResults.flatMap((one) => [
      keyOf(text, one),
      ...clubForms(keyOf(text, one), naming, gazetteer),
    ]),
    ...inProse.map((one) => keyOf(text, one)).filter(mayBeTeam),
    ...clubs,
  ])
  // "Calder" is no club where there is a Jim Calder
  for (const key of persons)
    if (key.includes(' ')) teams.delete(key.slice(key.lastIndexOf(' ') + 1))
  const isInResult = touching(text, inResults)
  const settled = names.map((one, at) => {
    if (!teams.has(keys[at] ?? '')) return one
    if (!isPlayedIn(text, one, naming))
      return typed(one, 'organization', 'plays a match in the article')
    return gazetteer.knows(keys[at] ?? '') ? typed(one, 'place', 'a match is played there') : one
  })
  return [
    ...inResults.map((one) => typed(one, 'organization', 'in the result of a match')),
    ...settled.filter((one) => !isInResult(one)),
  ].sort((a, b) => a.start - b.start)
}

function keyOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).toLowerCase()
}

function typed({ start, end }: Span, type: NameType, because: string): Mention {
  return { start, end, type, score, because: [because] }
}

/** Whether a span shares a code unit with any of these. */
function touching(text: string, spans: readonly Span[]): (span: Span) => boolean {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of spans) covered.fill(1, start, end)
  return ({ start, end }) => covered.subarray(start, end).includes(1)
}

/**
 * The forms of a name with a word that clubs are called by, which no place on the map has: "calder rovers" and its words,
 * which stand for it; none of Kansas City.
 */
function clubForms(key: string, { contests }: Naming, gazetteer: Gazetteer): string[] {
  const words = key.split(/\s+/)
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length < 2 || !(contests.clubOpeners.has(first) || contests.clubWords.has(last)))
    return []
  return gazetteer.knows(key) ? [] : [key, ...words.filter(({ length }) => length >= leastLetters)]
}

/** This many code units beside a name are read. */
const reach = 16

/** "in |Leeds|", or the place of a report or a match at the head of a line: "|LEEDS|, England", "|Leeds|: Calder 2 York 1". */
function isPlayedIn(text: string, { start, end }: Span, { locatives }: Naming): boolean {
  const before = /(\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - reach), start))?.[1] ?? ''
  if (locatives.has(before)) return true
  const opens = start === 0 || text[start - 1] === '\n'
  return opens && /^(?:[,:]| \(| \d{4})/.test(text.slice(end, end + reach))
}
