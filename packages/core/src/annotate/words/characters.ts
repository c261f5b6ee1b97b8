/** What a character is in a word. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
export const APOSTROPHE = 4
export const MARK = 5
/** Half of a character that takes two code units. */
export const SURROGATE = 6

// Soft hyphens, zero-width spaces and joiners belong to the word that they stand in.
const LETTERS = /[\p{L}\p{M}\p{Nl}\p{No}_\u00ad\u200b-\u200f\u2060]/u
const DIGITS = /\p{Nd}/u
const APOSTROPHES = "'’ʼ＇`´"

const kinds = new Uint8Array(0x10000)

function look(code: number): number {
  const character = String.fromCharCode(code)
  if (character.trim() === '') return SPACE
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE
  if (APOSTROPHES.includes(character)) return APOSTROPHE
  if (DIGITS.test(character)) return DIGIT
  return LETTERS.test(character) ? LETTER : MARK
}

/** The kind of the code unit at an offset; 0 outside of the text. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return 0
  const known = kinds[code]
  if (known) return known
  const kind = look(code)
  kinds[code] = kind
  return kind
}

/** Is it a letter with a lower-case form of its own? */
export function isUpper(character: string): boolean {
  return character !== character.toLowerCase()
}

/** Is it a letter with an upper-case form of its own? */
export function isLower(character: string): boolean {
  return character !== character.toUpperCase()
}
