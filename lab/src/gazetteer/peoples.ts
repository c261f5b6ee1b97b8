const list = (text: string | undefined) => (text ?? '').split(';').filter(Boolean)

/** Words for peoples in singular and plural. A word of several countries (Congolese) tells none. */
export function packPeoples(
  codes: readonly string[],
  countries: readonly Record<string, string>[],
  regions: readonly { readonly country: string; readonly people: readonly string[] }[],
): Record<string, number> {
  const found = new Map<string, Set<number>>()
  const add = (word: string, country: number) => {
    const forms = /(?:s|sh|ch|ese|men)$/.test(word) ? [word] : [word, `${word}s`]
    for (const form of forms) found.set(form, (found.get(form) ?? new Set()).add(country))
  }
  for (const [at, row] of countries.entries()) for (const word of list(row['people'])) add(word, at)
  for (const { country, people } of regions)
    for (const word of people) if (country && !found.has(word)) add(word, codes.indexOf(country))
  return Object.fromEntries(
    [...found]
      .filter(([, places]) => places.size === 1)
      .map(([word, places]) => [word, [...places][0] ?? -1] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
