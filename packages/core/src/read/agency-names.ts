import { agencies } from '../language/agencies.ts'

const known = new Set(agencies)

/** Whether this is the name of an agency, as it is printed. */
export function isAgency(name: string): boolean {
  return known.has(name)
}

/** The text as a pattern that matches just it. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** A pattern of all agency names, the longer ones first. */
export const agencyNames: string = agencies
  .toSorted((a, b) => b.length - a.length)
  .map(literally)
  .join('|')
