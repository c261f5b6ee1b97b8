const letter = /\p{L}/u
const restOfWord = /\p{L}*/uy

/** Words for readers in the place of their stems: “inflation” for inflat, “story” for stori, the stem where a text has neither. */
export function printedWords(stems: readonly string[], text: string): string[] {
  const lower = text.toLowerCase()
  if (lower.length !== text.length) return [...stems]
  return stems.map((stem) => {
    const at = wordAt(stem, lower) ?? wordAt(stem.slice(0, -1), lower)
    if (at === null) return stem
    restOfWord.lastIndex = at
    return restOfWord.exec(text)?.[0] || stem
  })
}

/** Where a word begins so; null: none does. */
function wordAt(start: string, lower: string): number | null {
  if (start === '') return null
  let at = lower.indexOf(start)
  while (at > 0 && letter.test(lower[at - 1] ?? '')) at = lower.indexOf(start, at + 1)
  return at < 0 ? null : at
}
