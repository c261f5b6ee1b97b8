import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'

/** A turn of an interview: who speaks, as printed, and what is said. */
interface Turn {
  readonly source: Span | null
  readonly cue: Span | null
  readonly content: readonly Span[]
}

/**
 * Who answers in an interview whose lines begin with "Q" and "A": the person of whom the rest of the article tells most.
 * Null where no line is a question, or where two are told of alike.
 */
export function findInterviewee(
  text: string,
  turns: readonly Turn[],
  names: readonly Name[],
  letters: { readonly asks: string; readonly answers: string },
): string | null {
  const lines = turns.filter(({ source, cue }) => source !== null && cue === null)
  const isLine = (letter: string) => lines.some(({ source }) => isLetter(text, source, letter))
  if (!isLine(letters.asks) || !isLine(letters.answers)) return null
  const said = lines.flatMap(({ content }) => content).toSorted((a, b) => a.start - b.start)
  const counts = new Map<string, number>()
  let line = 0
  for (const { start, type, entity } of names) {
    while ((said[line]?.end ?? Number.POSITIVE_INFINITY) <= start) line++
    const inLine = (said[line]?.start ?? Number.POSITIVE_INFINITY) <= start
    if (type === 'person' && !inLine) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1])
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null
}

/** "A", "A." */
export function isLetter(text: string, source: Span | null, letter: string): boolean {
  return source !== null && text.slice(source.start, source.end).replace('.', '') === letter
}
