import { Components } from '../grouping/components.ts'
import { type Telling, wordsSaid } from './telling.ts'

/** Two people do not happen to put so many words in one order. */
const run = 7

/**
 * Groups tellings by who they come from, in their order: those of one originator, or of two called the same, and those
 * that share a run of words, whoever is said to have said them. What one report has from a company and another from a
 * passenger who posted the company's answer was said once. So was what one has from an outlet whose own report tells from whom.
 */
export function groupBySource(tellings: readonly Telling[]): Telling[][] {
  const links = tellings.map((): number[] => [])
  const latest = new Map<string, number>()
  for (const [at, telling] of tellings.entries()) {
    const { key: from, name } = telling.originator
    for (const key of [`from ${from}`, `called ${name.toLowerCase()}`, ...runsOf(telling)]) {
      const before = latest.get(key)
      latest.set(key, at)
      if (before === undefined) continue
      links[before]?.push(at)
      links[at]?.push(before)
    }
  }
  // “…, CNN reported”: CNN has it from those whom its own report names
  const printed = Map.groupBy(tellings.keys(), (at) => tellings[at]?.originator.outlet)
  for (const [at, { originator }] of tellings.entries()) {
    const [first] = printed.get(originator.key) ?? []
    if (first === undefined || first === at) continue
    links[first]?.push(at)
    links[at]?.push(first)
  }
  const { made } = new Components((at) => links[at] ?? []).regroup(tellings.keys())
  return made.map((group) => group.toSorted((a, b) => a - b).flatMap((at) => tellings[at] ?? []))
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
