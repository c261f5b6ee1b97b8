import type { Contests } from '../../language/contests.ts'
import type { Span } from '../../model/span.ts'
import { apart } from './apart.ts'

/** This many different words of sport, and one in this many words, make a text a report of matches. */
const leastSportWords = 2
const wordsToOne = 80

/** Whether a text tells of matches; `lower` are its words by their hash. */
export function tellsOfMatches(lower: Int32Array, { sportWords }: Contests): boolean {
  const met = lower.filter((word) => sportWords(word) > 0)
  return met.length * wordsToOne >= lower.length && new Set(met).size >= leastSportWords
}

const word = String.raw`\p{Lu}(?:[\p{L}'’-]|\.(?=\p{L}))*`
/** Up to four words with capitals. */
const name = String.raw`(?<![^\s(])(${word}(?: ${word}){0,3})`
const number = String.raw`\d{1,3}(?![^\s,;.)])`
/** Of a row of a table: 24, .649, -, 1/2 */
const cell = String.raw`(?:\d{0,3}(?:\.\d+)?|-|1\/2)(?!\S)`
const score = String.raw`\d{1,3}[-–]\d{1,3}`
const small = String.raw`\p{Ll}+\.?`
const pattern = (source: string) => new RegExp(source, 'dgmu')

const inResults = [
  /** |Valencia| 2 |Tenerife| 1 */
  pattern(`${name} ${number} ${name} ${number}`),
  /** a line "|Valencia| 28 17 6 .607 -"; not "276 Ann Ek 69 68 70 69", who plays golf */
  pattern(`^${name}(?: ${cell}){3}`),
  /** a line "|Chicago| at |Charlotte|", or what stands so after a colon */
  pattern(`(?<=^|: )${name} ${small} ${name}$`),
]

const inProse = [
  /** |Kent| 286-6 */
  pattern(String.raw`${name} ${score}(?!\S)`),
  /** lost 2-0 at |Brentford|, a 2-2 draw with |Kent| */
  pattern(`(?<!\\S)${score}(?: ${small}){1,3} ${name}`),
  /** |Kent| lost 2-0 */
  pattern(String.raw`${name}(?: ${small}){1,2} ${score}(?!\S)`),
]

/** |Kent| v Surrey, |Leicester| goalkeeper */
const before = pattern(`${name} (?<link>${small})(?= )`)
/** Kent v |Surrey| */
const behind = pattern(String.raw`(?<!\S)(?<link>${small}) ${name}`)

/** Who plays, as the results of matches name them, teams and persons: beside scores and in rows of tables. Sorted, apart. */
export function playersOfResults(text: string): Span[] {
  return apart(inResults.flatMap((one) => [...text.matchAll(one)].flatMap(namesIn)))
}

/** … and as prose names them: against each other, beside scores, before who plays for them. */
export function playersOfProse(text: string, { against, members }: Contests): Span[] {
  const linked = (one: RegExp, links: readonly ReadonlySet<string>[]) =>
    [...text.matchAll(one)].filter(({ groups }) =>
      links.some((words) => words.has(groups?.['link'] ?? '')),
    )
  return [
    ...inProse.flatMap((one) => [...text.matchAll(one)]),
    ...linked(before, [against, members]),
    ...linked(behind, [against]),
  ].flatMap(namesIn)
}

/** The groups of a match that are names. */
function namesIn({ indices, input }: RegExpExecArray): Span[] {
  const groups = (indices ?? []).slice(1).flatMap((range) => (range ? [range] : []))
  return groups.flatMap(([start, end]) =>
    /^\p{Lu}/u.test(input.slice(start, start + 2)) ? [{ start, end }] : [],
  )
}
