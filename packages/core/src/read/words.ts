/** The words of a stretch of text in lower case, with plain apostrophes: “Editor’s note:” is editor's, note. */
export function splitWords(text: string): string[] {
  return firstWords(text, Number.POSITIVE_INFINITY)
}

/** The first words of a stretch of text, so many at most. */
export function firstWords(text: string, most: number): string[] {
  const words: string[] = []
  let from = -1
  let marked = false
  for (let i = 0; i <= text.length && words.length < most; i++) {
    const letter = i < text.length ? fold(text.charCodeAt(i)) : 0
    if (letter === APOSTROPHE) marked = true
    else if (letter !== 0 && from < 0) {
      from = i
      marked = false
    }
    if (letter === 0 && from >= 0) {
      const word = text.slice(from, i).toLowerCase()
      words.push(marked ? plain(word) : word)
      from = -1
    }
  }
  return words
}

/** A word with plain apostrophes, and none at its end. */
export function plain(word: string): string {
  const straight = word.includes('’') ? word.replaceAll('’', "'") : word
  return straight.endsWith("'") ? straight.replace(/'+$/, '') : straight
}

export const APOSTROPHE = 0x27

/** What each code unit counts as: made once, so that a letter of any script is one look into a table. */
const folded = Uint16Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x80 ? foldPlain(code) : foldWide(code),
)

/**
 * The code unit of a letter, digit or apostrophe, in lower case where it is ASCII; 0 for what stands between words. What
 * is neither in ASCII nor in general punctuation counts as a letter.
 */
export function fold(code: number): number {
  return folded[code] as number
}

function foldPlain(code: number): number {
  const letter = String.fromCharCode(code).toLowerCase()
  return /[a-z\d']/.test(letter) ? letter.charCodeAt(0) : 0
}

function foldWide(code: number): number {
  if (code === 0x2019) return APOSTROPHE
  if (code < 0xc0 || code === 0xfeff) return 0
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x3003) ? 0 : code
}
