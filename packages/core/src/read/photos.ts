import type { Masthead } from '../language/masthead.ts'
import { agencyNames } from './agency-names.ts'
import { COPYRIGHT, glyphsOf, SLASH } from './glyphs.ts'

// REUTERS/Ann Ek · Ann Ek/AP) · via AFP) · [Ann Ek/Reuters] · (Reuters) at the end, with no full stop before
const SIGNED = new RegExp(
  [
    `(?<![\\p{L}\\d])(?:${agencyNames})(?: Photo)?\\s?/\\s?\\p{Lu}`,
    `(?:(?<![\\p{L}\\d])via |/\\s?)(?:${agencyNames})[)\\]]*\\.?$`,
    `\\[(?:[^\\]]{0,80}[/ ])?(?:${agencyNames})\\]$`,
    `(?<=[^.!?”"])\\s\\((?:${agencyNames})\\)$`,
    // … the wine presses. (Ann Ek, Office of Works)
    `(?<=[.!?”"])\\s\\((?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}\\p{Lu}[\\p{L}’'-]+, \\p{Lu}[\\p{L}.]*(?:\\s(?:\\p{Lu}[\\p{L}.]*|of|for|the)){0,5}\\)$`,
    // … of the sea. (Lantern County Police)
    `(?<=\\p{Ll}{3}[.!?”"])\\s\\((?:\\p{Lu}[\\p{L}.’'-]*\\s(?:of\\s|the\\s|and\\s)?){1,4}\\p{Lu}[\\p{L}’'-]+\\)$`,
    // Ann Ek at the wine presses [Bo Berg/The Lantern]
    `[^.!?]\\s\\[(?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}\\p{Lu}[\\p{L}’'-]+\\s?/\\s?\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,3}\\]$`,
    // (Ann Ek/The Lantern)
    `\\((?:\\p{Lu}[\\p{L}.’'-]*\\s){1,3}\\p{Lu}[\\p{L}’'-]+\\s?/\\s?\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.]*){0,3}\\)$`,
    // (The Lantern: Ann Ek) · (Supplied: Office of Works)
    `\\((?:\\p{Lu}[\\p{L}.]*\\s){0,3}\\p{Lu}[\\p{L}.]*: \\p{Lu}[\\p{L}.’'-]+(?: (?:of|for|the|and|\\p{Lu}[\\p{L}.’'-]+)){0,4}\\)$`,
    // … of the sea. © Ann Ek/Lantern
    `(?<=[.!?”")\\d])\\s©\\s?\\p{Lu}[^.!?]{2,60}$`,
    // … of the sea. ANN EK FOR THE LANTERN · … of the sea. OFFICE OF WORKS
    `(?<=[\\p{Ll}\\d]{2}[.!?”"])\\s(?:(?:\\p{Lu}[\\p{Lu}.’'-]+\\s){1,4}(?:FOR|VIA|/)\\s?|\\p{Lu}[\\p{Lu}.’'-]{3,}\\s(?:\\p{Lu}[\\p{Lu}.’'-]+\\s){0,3})\\p{Lu}[\\p{Lu}\\s/’'&.-]+$`,
    // … of the sea (May 3, 2021). LANTERN/Office of Works/ek.
    `(?<=[.!?)”"])\\s\\p{Lu}[\\p{L}’'. -]{1,40}/\\p{L}[^.!?]{1,60}\\.?$`,
  ].join('|'),
  'u',
)

// Ann Ek/AP, and nothing else
const NAME = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}\s?$/u

/** A credit at the end of a caption is no longer than this. */
const CREDIT = 140

/** Where a photo credit begins, and whether a description of the picture stands beside it. */
export interface PhotoMark {
  readonly start: number
  readonly described: boolean
}

/** The mark of a line; without labels only names of agencies and people are looked for. */
export type PhotoFinder = (line: string, mayLabel?: boolean) => PhotoMark | null

export function photoFinder(masthead: Masthead): PhotoFinder {
  const labels = masthead.photoLabels.toSorted((a, b) => b.length - a.length).join('|')
  const joiners = masthead.photoJoiners.join('|')
  const files = masthead.filePhotos.join('|')
  const bare = new RegExp(`^(?:${masthead.bareLabels.join('|')})\\s+(?=[\\p{Lu}\\d])`, 'iu')
  // Photo: · (Photo by · — Photo: · Image source, · [File: · AP Photo/
  const labelled = new RegExp(
    `(?:^|[(\\[]\\s?(?:\\p{L}+\\s)?|[—–|]\\s?|[.!?”"’)]\\s|\\s-\\s)(?:${labels})s?(?:\\s?[:/©|]|\\.{3}|…|\\s(?:${joiners})\\b|,\\s)|(?:^|[(\\[])(?:${files})(?:\\s?[:–—-]|\\))|[(\\[](?:[\\p{L}.]+\\s){1,3}(?:${labels})[)\\]]$`,
    'iu',
  )
  return (line, mayLabel = true) => {
    const found = find(line, mayLabel ? labelled : null, bare)
    if (!found) return null
    const [start, end] = found
    const rest = line.slice(0, start) + (start < 4 ? ` ${line.slice(end)}` : '')
    if (line[start] === '/' && NAME.test(rest)) return { start, described: false }
    const words = start < 4 ? (rest.match(/\p{L}{2,}/gu)?.length ?? 0) : 0
    return { start, described: start < 4 ? words > 6 : /\p{L}{2}/u.test(rest) }
  }
}

/** "Image source, Ann Ek" is one, "Pictures, they say, …" and "Pictures by people who never saw the sea …" are none. */
function isLabel(printed: string, rest: string): boolean {
  return (!/,\s$/.test(printed) || printed.trim().includes(' ')) && !ON_AND_ON.test(rest)
}

/** Five words in small letters: who made a picture has a name, or is told in a few words. */
const ON_AND_ON = /^(?:\s\p{Ll}+){5}\s/u

/** Marks stand at either end of a caption; what is between is not looked at. */
function find(line: string, labelled: RegExp | null, bare: RegExp): [number, number] | null {
  const from = Math.max(0, line.length - 240)
  const tail = line.slice(from)
  const opening = labelled && bare.exec(line.slice(0, 30))
  if (opening) return [0, opening[0].length]
  const head = labelled?.exec(line.slice(0, 60))
  if (head && head.index < 4) {
    const end = head.index + head[0].length
    if (isLabel(head[0], line.slice(end))) return [head.index, end]
  }
  const label = labelled?.exec(tail)
  if (label && tail.length - label.index < CREDIT && !/,\s$/.test(label[0])) {
    const end = label.index + label[0].length
    if (!ON_AND_ON.test(tail.slice(end))) return [from + label.index, from + end]
  }
  if (!maySign(tail, glyphsOf(tail, 0, tail.length)) && !tail.includes('via ')) return null
  const signed = SIGNED.exec(tail)
  return signed ? [from + signed.index, from + signed.index + signed[0].length] : null
}

/** "Ann Ek/The Lantern", "Ann Ek / BNX" */
export function isNameOfOutlet(text: string): boolean {
  return text.length <= 80 && OF_OUTLET.test(text)
}

const OF_OUTLET =
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]*(?:\s?\/\s?\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,3}){1,3}$/u

/** A mark of who took a picture, without any word for it: a bracket, a slash, a sign, a name in capitals. */
export function maySign(line: string, glyphs: number): boolean {
  const last = line.charCodeAt(line.length - 1)
  if (last === CLOSE_ROUND || last === CLOSE_SQUARE) return true
  if ((glyphs & SLASH) !== 0) return true
  if (last < FIRST_LETTER) return false
  return (
    ((last & 0x20) === 0 && CAPITALS.test(line.slice(-3))) ||
    ((glyphs & COPYRIGHT) !== 0 && line.includes(' ©'))
  )
}

const CLOSE_ROUND = 0x29
const CLOSE_SQUARE = 0x5d
/** of capitals and small letters, and of all that is not ASCII */
const FIRST_LETTER = 0x41
const CAPITALS = /^\p{Lu}{3}$/u
