import type { Line } from './observe.ts'
import { isToldOf } from './told-of.ts'

/** "Ann Ek is a nurse and a columnist." "Ann Ek teaches in Leeds." */
export function isAbout(line: Line, people: readonly string[], text: string): boolean {
  if (isBiography(line, text)) return true
  if (people.length === 0) return false
  if (line.wordCount <= 30 && opensWithOne(people, line.text)) return !line.any.telling
  return (
    line.any.occupation && people.some((name) => line.text.startsWith(name.split(' ')[0] ?? name))
  )
}

function opensWithOne(people: readonly string[], text: string): boolean {
  const begins = text.slice(0, 60).toLowerCase()
  return people.some(
    (name) => begins.startsWith(name.toLowerCase()) && /^[ ,]/.test(begins.slice(name.length)),
  )
}

const NAMED_FIRST = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}'’-]+(?=,? )/u

/** "Bo Berg, a former minister, is a professor of law." of somebody of whom nothing else is told */
function isBiography(line: Line, text: string): boolean {
  if (!line.ended || line.wordCount > 45 || line.any.saying) return false
  if (!line.any.occupation && !line.hits.some(({ meaning }) => meaning.role === 'notice'))
    return false
  const name = NAMED_FIRST.exec(line.text.slice(0, 60))?.[0]
  return name !== undefined && !isToldOf(name, text)
}
