import type { Masthead } from '../language/masthead.ts'
import type { Dateline } from '../model/article.ts'
import { agencyNames } from './agency-names.ts'
import { isLetter, isSmallLetter } from './is-letter.ts'

/** A dateline is over after this many characters. */
const LONGEST = 140
/** The number of a day stands within this many characters behind the place. */
const DAY_WITHIN = 26

// (Reuters) · (AP, Thu) · /TASS/ · (ABC/XYZ)
const SIGNED = new RegExp(
  `[(/\\[]\\s?(?<agency>(?:${agencyNames})(?:\\s?[/,]\\s?(?:${agencyNames}))*|[A-Z]{2,7}(?:[/-][A-Z]{2,6})?)(?:, \\p{L}{3,9}\\.? ?\\d{0,2})?\\s?[)/\\]]\\.?`,
  'uy',
)
// (Andes Press) - is no agency that is known, but stands where one does
const NAMED =
  /[(/](?<agency>\p{Lu}[\p{L}&.’'-]*(?: \p{Lu}[\p{L}&.’'-]*){0,3})[)/](?=\s?(?:[—–―]|--?|_)\s)/uy
// YEREVAN, MAY 3, ARMENPRESS. The river · HOBART, May 18 AAP - The river
const DOTTED = new RegExp(
  `,?\\s(?<agency>${agencyNames}|[A-Z]{4,12})(?:\\.(?=\\s)|(?=\\s[—–-]))`,
  'uy',
)
const BRACKETS = '(/['
/** Every dateline has one of these in it: a dash, a colon, a bracket. */
const MARKS = /[(/[:_—–―-]/
/** … but for those in capitals, which may do with a figure. */
const FIGURED = /^[^a-z]{2}.*\d/
const DASH = /\s?(?:[—–―]|_(?=\s)|\.?--?)\s*|\s?:(?:\s?[—–―-]+)?\s+/y
const BEFORE_SIGNED = /[\s,.]*(?:--?\s?(?=[([/]))?/y
// KYIV, Ukraine · NEW YORK · Addis Ababa · ST. JOHN'S
const PLACE =
  /\p{Lu}[\p{L}'’.-]*(?: (?:(?:d[aeiou]l?|dos|le|la|the|of|and|al|el|sur|am|on) )?\p{Lu}[\p{L}'’.-]*){0,3}(?:, (?:[DW]\.C\.|\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}))?/uy
// Champa (Uttarakhand) [India], Feb 9 (ANI):
const REGION = /(?:\s[([]\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}[)\]]){1,2}(?=,)/uy
const FIRST_WORDS = /["'“‘«([]?[\p{Lu}\d]/uy

/**
 * The newsroom's line before the first sentence, with its dash:
 *
 *     KYIV, Sept 10 (Reuters) - The ministry said
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Offsets are those of `line`. A place alone counts in capitals, or with a date or an agency beside it.
 */
export function findDateline(line: string, masthead: Masthead): Dateline | null {
  const head = line.slice(0, LONGEST)
  if (!MARKS.test(head) && (isSmallLetter(head.charCodeAt(1)) || !FIGURED.test(head))) return null
  const leading = signedAt(head, 0)
  // (LEAD) and (UPDATE) are no agencies
  if (leading && !masthead.notPlaces.includes(leading.agency))
    return afterAgency(head, leading, masthead)
  const bracketed = inBrackets(head, masthead)
  if (bracketed) return bracketed
  PLACE.lastIndex = 0
  const place = PLACE.exec(head)?.[0] ?? ''
  for (const shorter of shorterForms(place.includes('-') ? beforeDash(place) : place)) {
    const found = readAfter(head, shorter, masthead)
    if (found) return found
  }
  return datedOnly(head, masthead) ?? inSmallLetters(head)
}

// LIMA.- The river · LIMA- A river
function beforeDash(place: string): string {
  const dash = place.search(/\.-|- /)
  return (dash < 0 ? place : place.slice(0, dash)).replace(/-+$/, '')
}

// lima, peru — The river
const SMALL =
  /^(?<place>\p{Ll}[\p{Ll}'’. -]{2,30}(?:, \p{Ll}[\p{Ll}. ]{2,30})?)\s[—–](?=\s+["'“‘]?\p{Lu})/u

/** A line that goes on from the one above is shorter than what follows such a place. */
const PARAGRAPH = 80

/** Pages that print places in capitals by their style sheet have them in small letters. */
function inSmallLetters(head: string): Dateline | null {
  if (isLetter(head.charCodeAt(0)) && !isSmallLetter(head.charCodeAt(0))) return null
  const found = SMALL.exec(head)
  const place = found?.groups?.['place']
  if (!found || place === undefined || head.length - found[0].length < PARAGRAPH) return null
  return { start: 0, end: found[0].length, place, date: null, agency: null }
}

/** (Tunis) – · (New York, June 3, 2020) – · (CHAMPAIGN, Ill.) -- · (Andes Press) - */
function inBrackets(head: string, masthead: Masthead): Dateline | null {
  if (head[0] !== '(') return null
  PLACE.lastIndex = 1
  for (const place of shorterForms(PLACE.exec(head)?.[0] ?? '')) {
    const placed = 1 + place.length
    const date = dateAt(head, placed, masthead)
    const end = date?.end ?? placed + 1
    if (head[end - 1] !== ')' || !/^ (?:--|[—–-]) /.test(head.slice(end, end + 4))) continue
    const words = place.split(' ')
    if (words.some((word) => isLabel(word, masthead))) return null
    const isAgency = masthead.outletWords.includes(words.at(-1)?.toLowerCase() ?? '')
    const named = isAgency ? { place: null, agency: place } : { place, agency: null }
    return finish(head, end, { ...named, date: date?.printed ?? null })
  }
  return null
}

/** (EFE) - ROME, MAR 3 - */
function afterAgency(
  head: string,
  { agency, end }: { agency: string; end: number },
  masthead: Masthead,
): Dateline | null {
  const alone = finish(head, end, { place: null, date: null, agency })
  const from = alone ? skip(head, alone.end, /\s*/y) : 0
  const rest = alone && findDateline(head.slice(from), masthead)
  return rest && rest.agency === null && rest.place !== null && rest.date !== null
    ? { ...rest, end: from + rest.end, agency }
    : alone
}

/**
 * A place in small letters and a colon or dash before the first sentence; a label of another kind looks the same, so
 * the caller has to know that no other line of the text opens with one.
 *
 *     Nagpur: The river rose · Lusaka — The river rose
 *     ^^^^^^^                  ^^^^^^^^
 */
export function findBarePlace(line: string, masthead: Masthead): Dateline | null {
  PLACE.lastIndex = 0
  const place = PLACE.exec(line.slice(0, LONGEST))?.[0] ?? ''
  const labels = place.toLowerCase().split(/[ ,]+/)
  if (
    place === '' ||
    labels.length > 3 ||
    labels.some(
      (word) => masthead.labelWords.includes(word) || masthead.questionWords.includes(word),
    ) ||
    /[—–].*[—–]/.test(line.slice(0, LONGEST))
  )
    return null
  const close = /^(?::| ?[—–])(?=\s["'“‘]?\p{Lu})/u.exec(line.slice(place.length))
  if (!close) return null
  return { start: 0, end: place.length + close[0].length, place, date: null, agency: null }
}

// Aug 9 (Reuters) -
function datedOnly(head: string, masthead: Masthead): Dateline | null {
  const date = dateAt(head, 0, masthead)
  const signed = date && signedAt(head, skip(head, date.end, /\s*/y))
  if (!signed) return null
  return finish(head, signed.end, { place: null, date: date.printed, agency: signed.agency })
}

/** "KYIV, Sept" may be a place and the beginning of a date. */
function shorterForms(place: string): string[] {
  if (place === '') return []
  const comma = place.lastIndexOf(',')
  return comma < 0 ? [place] : [place, place.slice(0, comma)]
}

function readAfter(head: string, place: string, masthead: Masthead): Dateline | null {
  const city = place.split(',')[0] ?? ''
  const shouted = !/[a-z]/.test(city) && city === city.toUpperCase() && /\p{L}{3}/u.test(city)
  // what most lines open with is no place: no date or agency stands behind it
  const next = head.slice(place.length, place.length + DAY_WITHIN)
  if (!shouted && city === place && !/[\d(/[]/.test(next)) return null
  const placed = skip(head, place.length, REGION)
  const date = dateAt(head, placed, masthead)
  const sign = skip(head, date?.end ?? placed, BEFORE_SIGNED)
  const signed =
    signedAt(head, sign) ??
    (date || shouted || place.includes(',') ? signedAt(head, sign, NAMED) : null) ??
    (date && shouted ? dottedAt(head, date.end) : null)
  if (
    !signed &&
    !shouted &&
    !date &&
    !(place.includes(',') && /^\s?[—–]/.test(head.slice(place.length)))
  )
    return null
  if (!signed && !date && city.split(' ').some((word) => isLabel(word, masthead))) return null
  return finish(head, signed?.end ?? date?.end ?? placed, {
    place,
    date: date?.printed ?? null,
    agency: signed?.agency ?? null,
  })
}

/** BREAKING: · PUBLISHED: · CLAIM: */
function isLabel(word: string, masthead: Masthead): boolean {
  const lower = word.toLowerCase()
  return (
    masthead.notPlaces.includes(word) ||
    masthead.labelWords.includes(lower) ||
    masthead.publicationWords.includes(lower)
  )
}

function dottedAt(head: string, at: number): { agency: string; end: number } | null {
  DOTTED.lastIndex = at
  const agency = DOTTED.exec(head)?.groups?.['agency']
  return agency === undefined ? null : { agency, end: DOTTED.lastIndex }
}

function signedAt(
  head: string,
  at: number,
  pattern: RegExp = SIGNED,
): { agency: string; end: number } | null {
  if (!BRACKETS.includes(head[at] ?? ' ')) return null
  pattern.lastIndex = at
  const agency = pattern.exec(head)?.groups?.['agency']
  return agency === undefined ? null : { agency, end: pattern.lastIndex }
}

// , Sept. 10 · , 10 September 2022 · , May 3, 2021 · (May 3)
function dateAt(
  head: string,
  at: number,
  masthead: Masthead,
): { printed: string; end: number } | null {
  if (!/\d/.test(head.slice(at, at + DAY_WITHIN))) return null
  const found =
    /^[,\s(|]{0,3}(?:\p{L}{3,9},? )??((?:(\p{L}{3,9})\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (\p{L}{3,9})\.?)(?:,? \d{4})?)(?!\d)[).]?/u.exec(
      head.slice(at),
    )
  const month = (found?.[2] ?? found?.[3] ?? '').toLowerCase()
  if (!found?.[1] || !masthead.months.has(month)) return null
  return { printed: found[1], end: at + found[0].length }
}

/** A dateline ends with a dash or colon before the first words; a signed one may go without. */
function finish(
  head: string,
  end: number,
  parts: Pick<Dateline, 'place' | 'date' | 'agency'>,
): Dateline | null {
  const close = skip(head, end, DASH)
  const next = skip(head, close, /\s*/y)
  FIRST_WORDS.lastIndex = next
  if (!FIRST_WORDS.test(head)) return null
  if (close === end && (parts.agency === null || next === end)) return null
  return { start: 0, end: head.slice(0, close).trimEnd().length, ...parts }
}

function skip(head: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at
  return pattern.test(head) ? pattern.lastIndex : at
}
