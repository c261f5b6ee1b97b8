import { compareText } from '../../model/compare-text.ts'

/** What something is about: features and how much each says of it. */
export type Features = ReadonlyMap<string, number>

/** A stem, or a number in figures: what stands for a name or a kind of event begins with what it is. */
export function isWord(feature: string): boolean {
  return !feature.includes(' ')
}

/** A person, organization, place or other that is named. */
export function isName(feature: string): boolean {
  return feature.includes(' ') && !feature.startsWith('event ')
}

/** The features that both have, the weightiest first. */
export function sharedFeatures(a: Features, b: Features): string[] {
  return [...a.keys()]
    .filter((feature) => b.has(feature))
    .sort((one, two) => (a.get(two) ?? 0) - (a.get(one) ?? 0) || compareText(one, two))
}
