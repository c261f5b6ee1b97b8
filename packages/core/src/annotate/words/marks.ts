import { APOSTROPHE, kindAt } from './characters.ts'

const REPEATED = new Set('.-–—!?*=~+…#_<>')
const ASKING = /[!?]/
const SMILEY = /[:;=]-?[()DP](?![\p{L}\p{N}])/uy
const EMOJI =
  /\p{RI}{2}|\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?(?:\u200d\p{Extended_Pictographic}(?:\p{EMod}|\ufe0f)?){0,20}/uy
// at most this many: an endless run would overflow the stack of the expression
const WIDE_LETTERS = /[\p{L}\p{M}\p{N}]{1,1000}/uy

/** The end of a mark: one character, a run of the same (... -- !! >>), both of !?, the two of .?, two apostrophes, or a :-) */
export function endOfMark(text: string, start: number, end: number): number {
  const first = text[start] ?? ''
  if (':;='.includes(first)) {
    const smiley = match(SMILEY, text, start, end)
    if (smiley > start) return smiley
  }
  const emoji = first > '\u00a8' ? match(EMOJI, text, start, end) : start
  if (emoji > start) return emoji
  if (kindAt(text, start) === APOSTROPHE) {
    return start + 1 < end && text[start + 1] === first ? start + 2 : start + 1
  }
  let at = start + 1
  if (first === '.' && ASKING.test(text[at] ?? '')) return endOfMark(text, at, end)
  if (!REPEATED.has(first)) return at
  const asks = first === '!' || first === '?'
  while (at < end && (text[at] === first || (asks && (text[at] === '!' || text[at] === '?')))) at++
  return at
}

/** Is the word from `start` to `end` a :-) or one like it? */
export function isSmiley(text: string, start: number, end: number): boolean {
  if (end - start > 3 || end - start < 2 || !':;='.includes(text[start] ?? '')) return false
  return match(SMILEY, text, start, end) === end
}

/** The end of what begins with a surrogate: an emoji with all its parts, letters beyond the basic plane, or one character. */
export function endOfSymbol(text: string, start: number, end: number): number {
  const emoji = match(EMOJI, text, start, end)
  if (emoji > start) return emoji
  const letters = match(WIDE_LETTERS, text, start, end)
  if (letters > start) return letters
  const wide = (text.codePointAt(start) ?? 0) > 0xffff
  return Math.min(end, start + (wide ? 2 : 1))
}

function match(pattern: RegExp, text: string, start: number, end: number): number {
  pattern.lastIndex = start
  return pattern.test(text) && pattern.lastIndex <= end ? pattern.lastIndex : start
}
