import type { Span } from '@dateline/core'
import type { AttributedText, GoldAttribution } from './attribution-score.ts'

/** A report with its attributions drawn on it, and what may be read either way. */
export interface DrawnReport extends AttributedText {
  /** Where a cue is neither right nor wrong. */
  readonly open: readonly Span[]
}

type Parts = Record<'s' | 'q' | 'c', Span[]>

/**
 * Reports drawn as in `corpus/attributions/reports.md`: "## name" begins one; `[words](s1 c2)` says that these words are the source of
 * attribution 1 and content of 2; marks nest. `(c2?)` belongs to an attribution that may be left out, `(x)` to something open.
 */
export function readReports(printed: string): DrawnReport[] {
  return printed
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...lines] = part.split('\n')
      return readReport(title, lines.join('\n').trim())
    })
}

function readReport(id: string, drawn: string): DrawnReport {
  const parts = new Map<string, Parts>()
  const optional = new Set<string>()
  const open: Span[] = []
  const starts: number[] = []
  let text = ''
  for (const [token] of drawn.matchAll(/\[|\]\([scqx][scqx\d? ]*\)|[^[\]]+|\]/g)) {
    if (token === '[') starts.push(text.length)
    else if (!token.startsWith('](')) text += token
    else {
      const span = { start: starts.pop() ?? 0, end: text.length }
      for (const label of token.slice(2, -1).split(' ')) {
        const [, part = 'x', number = '', maybe] = /^([scqx])(\d*)(\?)?$/.exec(label) ?? []
        if (part === 'x') open.push(span)
        else {
          const one = parts.get(number) ?? { s: [], q: [], c: [] }
          one[part as keyof Parts].push(span)
          parts.set(number, one)
          if (maybe) optional.add(number)
        }
      }
    }
  }
  const attributions: GoldAttribution[] = []
  for (const [number, { s, q, c }] of parts) {
    if (optional.has(number)) open.push(...q)
    else if (c.length > 0)
      attributions.push({ kind: kindOf(text, c), source: s, cue: q, content: c })
  }
  return { id, text, attributions, open }
}

/** All, some or none of the words stand in quotation marks, or behind the dash that begins a quotation. */
function kindOf(text: string, content: readonly Span[]): GoldAttribution['kind'] {
  const inside: boolean[] = []
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const mark = text[i] ?? ''
    if (mark === '\n') quoted = false
    if (mark === '"') quoted = !quoted
    if (mark === '–' && /(?:^|[\n.] )$|\n$/.test(text.slice(Math.max(0, i - 2), i))) quoted = true
    inside.push(quoted)
  }
  const words = content.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => start + index),
  )
  const count = words.filter((at) => inside[at]).length
  if (count === 0) return 'indirect'
  return count === words.length ? 'direct' : 'mixed'
}
