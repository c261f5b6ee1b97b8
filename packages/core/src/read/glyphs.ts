/** Signs by which lines are told at a glance, a bit each: where none of them stands, what needs one is not looked for. */
export const AT = 1
export const BAR = 1 << 1
/** "(" or "[" */
export const BRACKET = 1 << 2
export const COLON = 1 << 3
export const COPYRIGHT = 1 << 4
export const DIGIT = 1 << 5
export const SLASH = 1 << 6
/** a small letter of ASCII */
export const SMALL = 1 << 7
export const TAB = 1 << 8
/** three spaces in a row */
export const GAP = 1 << 9
/** a double quotation mark */
export const QUOTE = 1 << 10
/** an arrow, a bar, a bullet: what stands between links and points to them */
export const POINTER = 1 << 11
export const HASH = 1 << 12

const signs: readonly (readonly [bit: number, characters: string])[] = [
  [AT, '@'],
  [BAR, '|'],
  [BRACKET, '(['],
  [COLON, ':'],
  [COPYRIGHT, '©'],
  [DIGIT, '0123456789'],
  [SLASH, '/'],
  [SMALL, 'abcdefghijklmnopqrstuvwxyz'],
  [TAB, '\t'],
  [QUOTE, '"“”'],
  [POINTER, '|•·<>‹›«»←→'],
  [HASH, '#'],
]

const SPACE = 0x20
const bits = new Uint16Array(0x10000)
for (const [bit, characters] of signs)
  for (const one of characters) bits[one.charCodeAt(0)] = glyphOf(one.charCodeAt(0)) | bit

/** The bits of a code unit. */
export function glyphOf(code: number): number {
  return bits[code] as number
}

/** Which of the signs stand in a stretch of text. */
export function glyphsOf(text: string, from: number, to: number): number {
  let seen = 0
  let spaces = 0
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    seen |= glyphOf(code)
    spaces = code === SPACE ? spaces + 1 : 0
    if (spaces === 3) seen |= GAP
  }
  return seen
}
