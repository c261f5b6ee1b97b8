import { type Around, lowerAt, posAt } from './around.ts'

/** This many words more than after it may the verb stand before a figure, and still be nearer. */
const lean = { quantity: 0, time: 3 }

/** The verb that a figure stands with, by its place; -1 where there is none. */
export function verbOf(around: Around, kind: 'quantity' | 'time'): number {
  const before = seek(around, around.first - 1, -1)
  const behind = seek(around, around.last + 1, 1)
  const far = around.to - around.from + lean.time
  const back = before < 0 ? far : around.first - before
  const on = behind < 0 ? far : behind - around.last + lean[kind]
  return back <= on ? before : behind
}

/** What ends a clause for good. */
const stops: ReadonlySet<string> = new Set([';', ':', '.', '!', '?', '—', '–', '(', ')', '“', '”'])

function seek(around: Around, from: number, step: 1 | -1): number {
  for (let at = from; at >= around.from && at < around.to; at += step) {
    if (posAt(around, at) === 'VERB' && !around.marks.told[at]) return at
    const lower = lowerAt(around, at)
    if (lower.length === 1 && stops.has(lower)) return -1
  }
  return -1
}
