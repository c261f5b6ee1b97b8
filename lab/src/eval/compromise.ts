import type { Mention, Span } from '@dateline/core'
import nlp from 'compromise'

export const compromise = `compromise ${nlp.version}`

const KINDS = [
  ['#Person+', 'person'],
  ['#Place+', 'place'],
  ['#Organization+', 'organization'],
] as const

/** The persons, places and organizations that compromise finds; marks at their edges and 's are not counted against it. */
export function namesByCompromise(text: string): (Span & Pick<Mention, 'type'>)[] {
  const read = nlp(text)
  return KINDS.flatMap(([pattern, type]) => {
    const found = read.match(pattern).json({ offset: true }) as {
      text: string
      offset: { start: number }
    }[]
    return found.flatMap(({ text: printed, offset }) => {
      const from = text.indexOf(printed.trim(), Math.max(0, offset.start - 2))
      if (from < 0) return []
      const start = from + (/^[^\p{L}\p{N}]*/u.exec(printed.trim())?.[0].length ?? 0)
      const name = text
        .slice(start, from + printed.trim().length)
        .replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '')
      return name === '' ? [] : [{ start, end: start + name.length, type }]
    })
  }).sort((a, b) => a.start - b.start)
}
