import type { Span } from '@dateline/core'
import type { Excerpt } from './archive.ts'

const reach = 80 // code units shown on each side of a match
const most = 3 // excerpts of one article

/** The first stretches of a text around its matches, which are sorted; each lies within one line. */
export function excerptsOf(text: string, matches: readonly Span[]): Excerpt[] {
  const excerpts: Excerpt[] = []
  for (const match of matches) {
    const last = excerpts.at(-1)
    if (last && match.end <= last.end) last.matches.push(match)
    else if (excerpts.length === most) break
    else excerpts.push({ ...around(text, match, last?.end ?? 0), text: '', matches: [match] })
  }
  return excerpts.map((excerpt) => ({ ...excerpt, text: text.slice(excerpt.start, excerpt.end) }))
}

// …the line begins here. Some words, then a | stretch of eighty units, the MATCH and eighty more | and the rest
function around(text: string, { start, end }: Span, after: number): Span {
  const before = text.slice(Math.max(after, start - reach), start)
  const behind = text.slice(end, end + reach)
  const head = before.slice(before.lastIndexOf('\n') + 1)
  const tail = behind.split('\n', 1)[0] ?? ''
  const cutHead = head.length === reach ? head.replace(/^\S*\s?/, '') : head
  const cutTail = tail.length === reach ? tail.slice(0, Math.max(0, tail.search(/\s\S*$/))) : tail
  return {
    start: start - cutHead.trimStart().length,
    end: end + cutTail.trimEnd().length,
  }
}
