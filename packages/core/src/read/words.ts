/** The words of a stretch of text in lower case, with plain apostrophes: “Editor’s note:” is editor's, note. */
export function splitWords(text: string): string[] {
  const words: string[] = []
  const lower = text.toLowerCase()
  let from = -1
  let marked = false
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? kindOf(lower.charCodeAt(i)) : BETWEEN
    if (kind === LETTER) {
      if (from < 0) from = i
    } else if (kind === APOSTROPHE && from >= 0) marked = true
    else if (from >= 0) {
      words.push(marked ? plain(lower.slice(from, i)) : lower.slice(from, i))
      from = -1
      marked = false
    }
  }
  return words
}

/** A word with plain apostrophes, and none at its end. */
export function plain(word: string): string {
  return word.replaceAll('’', "'").replace(/'+$/, '')
}

export const BETWEEN = 0
export const LETTER = 1
export const APOSTROPHE = 2

const ascii = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (code === 0x27) return APOSTROPHE
  return /[a-z\d]/i.test(String.fromCharCode(code)) ? LETTER : BETWEEN
})

/** Letters, digits, apostrophes; what is neither in ASCII nor in general punctuation counts as a letter. */
export function kindOf(code: number): number {
  if (code < 0x80) return ascii[code] as number
  if (code === 0x2019) return APOSTROPHE
  if (code < 0xc0 || code === 0xfeff) return BETWEEN
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x3003) ? BETWEEN : LETTER
}
