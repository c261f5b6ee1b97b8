/** So many words are remembered: more than a language uses often. */
const usual = 50_000

/** The same function of a word, which works out common words once; what it gives is shared and must not be changed. */
export function remembered<Made>(
  work: (word: string) => Made,
  most: number = usual,
): (word: string) => Made {
  const known = new Map<string, Made>()
  return (word) => {
    const kept = known.get(word)
    if (kept !== undefined) return kept
    const made = work(word)
    if (known.size >= most) known.clear()
    known.set(detached(word), made)
    return made
  }
}

/** The same word as a string of its own: cut out of a text it would keep all of the text in memory. */
function detached(word: string): string {
  return JSON.parse(JSON.stringify(word))
}
