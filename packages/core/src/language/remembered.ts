/** This many words are remembered: more than a language uses often. */
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

/** Engines copy strings that are no longer; longer ones are views of the text that they are cut out of. */
const copied = 12

/** The same word as a string of its own: a view would keep all of its text in memory. */
export function detached(word: string): string {
  if (word.length <= copied) return word
  return JSON.parse(JSON.stringify(word))
}
