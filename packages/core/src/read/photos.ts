import type { Masthead } from '../language/masthead.ts'
import { agencyNames } from './agency-names.ts'

// REUTERS/Ann Ek · Ann Ek/AP) · via AFP) · [Reuters] · (Reuters) at the end, with no full stop before
const SIGNED = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${agencyNames})(?: Photo)?\\s?/\\s?\\p{Lu}|via (?:${agencyNames})[)\\]]*\\.?$|/\\s?(?:${agencyNames})[)\\]]*\\.?$|\\[(?:[^\\]]{0,80}[/ ])?(?:${agencyNames})\\]$|(?<=[^.!?”"])\\s\\((?:${agencyNames})\\)$)|(?<=\\p{L}\\s?)/\\s?(?:${agencyNames})[)\\]]*\\.?$`,
  'u',
)

/** Where a photo credit begins, and whether a description of the picture stands beside it. */
export interface PhotoMark {
  readonly start: number
  readonly described: boolean
}

export function photoFinder(masthead: Masthead): (line: string) => PhotoMark | null {
  const labels = masthead.photoLabels.toSorted((a, b) => b.length - a.length).join('|')
  // Photo: · (Photo by · — Photo: · Image source, · [File: · AP Photo/
  const labelled = new RegExp(
    `(?:^|[(\\[—–|]\\s?|[.!?”"’)]\\s|\\s-\\s)(?:(?:${agencyNames}|AP|File) )?(?:${labels})s?(?:\\s?[:/©|]|\\s(?:by|courtesy|via|credit)\\b|,\\s)|(?:^|[(\\[])file(?: photo| picture| image)?(?:\\s?[:–—-]|\\))`,
    'iu',
  )
  return (line) => {
    const found = find(line, labelled)
    if (!found) return null
    const [start, end] = found
    const rest = line.slice(0, start) + (start < 4 ? ` ${line.slice(end)}` : '')
    return { start, described: (rest.match(/\p{L}{2,}/gu)?.length ?? 0) > (start < 4 ? 6 : 2) }
  }
}

/** Marks stand at either end of a caption; what is between is not looked at. */
function find(line: string, labelled: RegExp): [number, number] | null {
  const from = Math.max(0, line.length - 240)
  const head = labelled.exec(line.slice(0, 60))
  if (head && head.index < 4) return [head.index, head.index + head[0].length]
  const tail = line.slice(from)
  const label = labelled.exec(tail)
  // Within a long line a label only opens the brackets that close it.
  if (label && (/[([—–|]/.test(label[0]) || from + label.index < 4) && !/,\s$/.test(label[0]))
    return [from + label.index, from + label.index + label[0].length]
  const signed = SIGNED.exec(tail)
  return signed ? [from + signed.index, from + signed.index + signed[0].length] : null
}
