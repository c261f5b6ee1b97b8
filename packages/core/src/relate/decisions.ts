import type { Decision } from '../model/decision.ts'

type Index = ReadonlyMap<string, readonly Decision[]>

/** Lists of decisions by what they are about, each made once. */
const indexes = new WeakMap<readonly Decision[], Index>()

/** A reviewer's latest word on a pair, whichever way round it was given. */
export function decided(
  decisions: readonly Decision[],
  noun: Decision['noun'],
  a: string,
  b: string,
): Decision | undefined {
  if (decisions.length === 0) return undefined
  return indexOf(decisions).get(pairKey(noun, a, b))?.[0]
}

/** The latest word on each pair that a thing is one of. */
export function decisionsOn(
  decisions: readonly Decision[],
  noun: Decision['noun'],
  id: string,
): readonly Decision[] {
  if (decisions.length === 0) return []
  return indexOf(decisions).get(thingKey(noun, id)) ?? []
}

const verdicts = {
  same: 'decided that they are the same',
  different: 'decided that they are not the same',
  unsure: 'was not sure whether they are the same, so they are kept apart',
} satisfies Record<Decision['verdict'], string>

/** A decision as a reason: who, what, when. */
export function sayDecision({ by, verdict, at }: Decision): string {
  return `${by} ${verdicts[verdict]} (${at})`
}

function indexOf(decisions: readonly Decision[]): Index {
  const known = indexes.get(decisions)
  if (known) return known
  const latest = new Map<string, Decision>()
  for (const one of decisions) {
    const key = pairKey(one.noun, one.a, one.b)
    const earlier = latest.get(key)
    if (!earlier || Date.parse(one.at) > Date.parse(earlier.at)) latest.set(key, one)
  }
  const index = new Map<string, Decision[]>()
  for (const [key, one] of latest) {
    index.set(key, [one])
    for (const id of new Set([one.a, one.b])) {
      const key = thingKey(one.noun, id)
      const others = index.get(key)
      if (others) others.push(one)
      else index.set(key, [one])
    }
  }
  indexes.set(decisions, index)
  return index
}

function pairKey(noun: string, a: string, b: string): string {
  return JSON.stringify(a < b ? [noun, a, b] : [noun, b, a])
}

function thingKey(noun: string, id: string): string {
  return JSON.stringify([noun, id])
}
