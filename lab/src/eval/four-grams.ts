/** F1 of the runs of four words that two texts share, each counted as often as it stands there. */
export function fourGramF1(found: string, gold: string): number {
  const [a, b] = [runsOf(found), runsOf(gold)]
  if (a.length === 0 && b.length === 0) return 1
  const left = new Map<string, number>()
  for (const run of b) left.set(run, (left.get(run) ?? 0) + 1)
  let shared = 0
  for (const run of a) {
    const times = left.get(run) ?? 0
    if (times > 0) shared += 1
    left.set(run, times - 1)
  }
  return (2 * shared) / (a.length + b.length)
}

/** A shorter text is one run. */
function runsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length < 4) return words.length === 0 ? [] : [words.join(' ')]
  return words.slice(3).map((_, i) => words.slice(i, i + 4).join(' '))
}
