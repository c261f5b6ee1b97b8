import type { Line } from './observe.ts'
import { isToldOf } from './told-of.ts'

/** "Ann Ek is a nurse and a columnist." "Ann Ek teaches in Leeds." */
export function isAbout(line: Line, people: readonly string[], text: string): boolean {
  if (isBiography(line, text)) return true
  const begins = line.text.slice(0, 60).toLowerCase()
  const isOne = (name: string) =>
    begins.startsWith(name.toLowerCase()) && /^[ ,]/.test(begins.slice(name.length))
  if (line.wordCount <= 30 && people.some(isOne)) return !line.any.telling
  return (
    line.any.occupation && people.some((name) => line.text.startsWith(name.split(' ')[0] ?? name))
  )
}

const NAMED_FIRST = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?=,? )/u

/** "Bo Berg, a former minister, is a professor of law." of somebody of whom nothing else is told */
function isBiography(line: Line, text: string): boolean {
  if (!line.ended || line.wordCount > 45 || line.any.saying) return false
  const name = NAMED_FIRST.exec(line.text.slice(0, 60))?.[0]
  return (
    name !== undefined &&
    !isToldOf(name, text) &&
    (line.any.occupation || line.hits.some(({ meaning }) => meaning.role === 'notice'))
  )
}
