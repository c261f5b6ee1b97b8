import { measure } from './measure.ts'

const word = /\S+/g
const trailing = /[\s,;:–—-]+$/u

/**
 * The beginning of a text, word for word, in at most `cells` cells: cut between words and
 * ended by an ellipsis where something is left out. A first word that is too long is itself cut.
 */
export function shorten(text: string, cells: number): string {
  const whole = text.trim()
  if (measure(whole) <= cells) return whole
  let end = 0
  for (const { 0: found, index } of whole.matchAll(word)) {
    if (measure(whole.slice(0, index + found.length)) + 2 > cells) break
    end = index + found.length
  }
  const kept = whole.slice(0, end).replace(trailing, '')
  return kept === '' ? `${cut(whole, cells - 1)}…` : `${kept} …`
}

/** The end of a text, word for word, in at most `cells` cells; white space at its end is kept. */
export function shortenStart(text: string, cells: number): string {
  if (measure(text) <= cells) return text
  let start = text.length
  for (const { index } of [...text.matchAll(word)].reverse()) {
    if (measure(text.slice(index)) + 2 > cells) break
    start = index
  }
  return start === text.length ? '' : `… ${text.slice(start)}`
}

function cut(text: string, cells: number): string {
  let kept = ''
  for (const character of text) {
    if (measure(kept + character) > cells) break
    kept += character
  }
  return kept
}
