import type { SideView } from './conflict.ts'
import { measure } from './measure.ts'
import { shorten, shortenStart } from './shorten.ts'

export interface Excerpt {
  readonly before: string
  readonly phrase: string
  readonly after: string
}

/** The phrase of a side with as much of its sentence as fits into `cells` cells, cut between words. */
export function excerpt({ before, text, after }: SideView, cells: number): Excerpt {
  const room = cells - measure(text)
  if (room < 0) return { before: '', phrase: shorten(text, cells), after: '' }
  const left = shortenStart(before, Math.max(Math.floor(room / 2), room - measure(after)))
  return { before: left, phrase: text, after: shortenEnd(after, room - measure(left)) }
}

function shortenEnd(text: string, cells: number): string {
  const [space = ''] = /^\s*/.exec(text) ?? []
  return cells < 3 ? '' : `${space}${shorten(text, cells - space.length)}`
}
