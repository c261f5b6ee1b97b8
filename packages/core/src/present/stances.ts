import type { Stance } from '../model/attribution.ts'

/** How a stance stands before whoever takes it: “denied by the mayor”. What is simply said has nothing before it. */
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

/** Who says something and how, in words that fit one teller and many. */
export function sayStance(stance: Stance, teller: string): string {
  return `${before[stance]}${teller}`
}
