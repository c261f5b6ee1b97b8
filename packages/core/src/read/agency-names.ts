import { agencies } from '../language/agencies.ts'

/** The text as a pattern that matches just it. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** A pattern of all agency names, the longer ones first. */
export const agencyNames: string = agencies
  .toSorted((a, b) => b.length - a.length)
  .map(literally)
  .join('|')
