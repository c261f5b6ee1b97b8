import type { Draft, Taken } from './draft.ts'
import type { Passage, Range } from './passage/passage.ts'

/** A label is no longer than this, in words. */
const longestLabel = 5

/** Fewer lines with a label make no transcript. */
const leastLines = 3

interface Line {
  readonly label: Range
  readonly said: Range
  readonly name: string
}

/**
 * Lines that begin with who speaks, in a text where that happens again and again:
 *
 *     | ANN EK |: | The bridge is open. |
 *     | Q |: | Since when? |
 */
export function findTranscripts(passage: Passage, taken: Taken): Draft[] {
  const lines = labelledLines(passage)
  const counts = new Map<string, number>()
  for (const { name } of lines) counts.set(name, (counts.get(name) ?? 0) + 1)
  if (lines.length < leastLines || counts.size < 2 || counts.size === lines.length) return []
  return lines.flatMap(({ label, said }) => {
    const source = passage.span(label)
    const { quote } = passage.at(said.from)
    if (!source || (quote && taken.quotes.has(quote))) return []
    return {
      source,
      cue: null,
      content: passage.spans([said]),
      via: [],
      stance: 'asserts' as const,
      negative: false,
      score: 0.8,
      because: ['a line of a transcript'],
    }
  })
}

function labelledLines(passage: Passage): Line[] {
  const lines: Line[] = []
  let to: number
  for (let from = 0; from < passage.words.length; from = to) {
    const colon = colonBehind(passage, from)
    to = lineEnd(passage, from)
    if (colon < 0 || to < colon + 2) continue
    const label = { from, to: colon }
    const name = passage.text.slice(passage.at(from).start, passage.at(colon - 1).end)
    lines.push({ label, said: { from: colon + 1, to }, name })
  }
  return lines
}

/** The colon behind a label: names, initials and roles in capitals. */
function colonBehind(passage: Passage, from: number): number {
  for (let i = from; i <= from + longestLabel && i < passage.words.length; i++) {
    const { lower, name, start } = passage.at(i)
    if (lower === ':') return i > from ? i : -1
    const capital = /^[\p{Lu}.’'-]/u.test(passage.text.charAt(start))
    if (name < 0 && !capital) return -1
  }
  return -1
}

/** The first word of the next line. */
function lineEnd(passage: Passage, from: number): number {
  const lineBreak = passage.text.indexOf('\n', passage.at(from).end)
  return lineBreak < 0 ? passage.words.length : Math.max(from + 1, passage.indexAt(lineBreak))
}
