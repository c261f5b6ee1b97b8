import type { Stance } from '../model/attribution.ts'

/** The words for a stance before whoever takes it: “denied by the mayor”; none for a plain assertion. */
const before: Readonly<Record<Stance, string>> = {
  asserts: '',
  confirms: 'confirmed by ',
  denies: 'denied by ',
  doubts: 'doubted by ',
  'declines to confirm': 'not confirmed by ',
  promises: 'promised by ',
  orders: 'called for by ',
  warns: 'warning by ',
  witnessed: 'witnessed by ',
}

/** Who says something and how, for one teller or many. */
export function sayStance(stance: Stance, teller: string): string {
  return `${before[stance]}${teller}`
}
