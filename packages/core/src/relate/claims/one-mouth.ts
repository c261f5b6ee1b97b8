import { type Telling, wordsSaid } from './telling.ts'

/** Two people do not happen to put so many words in one order. */
const run = 7

/**
 * Groups tellings by who they come from, in their order: those of one originator, and those that share a run of words,
 * whoever is said to have said them. What one report has from a company and another from a passenger who posted the
 * company's answer was said once.
 */
export function groupBySource(tellings: readonly Telling[]): Telling[][] {
  const firstBy = new Map<string, number>()
  /** For each telling, one before it of the same source, or itself. */
  const before: number[] = []
  for (const [at, telling] of tellings.entries()) {
    before.push(at)
    for (const key of [`from ${telling.originator.key}`, ...runsOf(telling)]) {
      const known = firstBy.get(key)
      if (known === undefined) firstBy.set(key, at)
      else join(first(known), first(at))
    }
  }
  const places = tellings.map((telling, at) => ({ telling, source: first(at) }))
  return [...Map.groupBy(places, ({ source }) => source).values()].map((group) =>
    group.map(({ telling }) => telling),
  )

  function first(at: number): number {
    let found = at
    while (before[found] !== found) {
      before[found] = before[before[found] as number] as number
      found = before[found] as number
    }
    return found
  }

  function join(one: number, two: number): void {
    before[Math.max(one, two)] = Math.min(one, two)
  }
}

function runsOf(telling: Telling): string[] {
  const words =
    wordsSaid(telling)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return Array.from({ length: Math.max(0, words.length - run + 1) }, (_, at) =>
    words.slice(at, at + run).join(' '),
  )
}
