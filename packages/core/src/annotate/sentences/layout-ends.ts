import type { Span } from '../../model/span.ts'
import { isUpper } from '../words/characters.ts'

/** Day and time as mail programs print them over a letter: 11/28/2000 07:35 PM. */
const STAMP = /(?<![\d/])\d\d?\/\d\d?\/\d{2,4} +\d\d?:\d\d(?::\d\d)?(?: +[AP]M)?(?![\p{L}\d:])/giu
/** A line drawn by repeating a mark: -----, =====. */
const RULE = /^([-–—=_*~#])\1{4,}$/
const SITE = /^(?:https?:\/\/|www\.)/i

/**
 * Adds the indexes of the words that end a sentence because a piece of layout begins or ends there: the
 * stamp of a mail, a drawn line, a web address among others or before a capital.
 */
export function addLayoutEnds(text: string, words: readonly Span[], ends: Set<number>): void {
  const stamps = findStamps(text, words)
  const stamped = stamps.starts.size > 0
  let site = false
  for (let at = 0; at < words.length; at++) {
    const { start, end } = words[at] as Span
    const before = site
    const first = text[start] ?? ''
    site = end - start > 4 && 'hHwW'.includes(first) && SITE.test(text.slice(start, start + 8))
    const rule =
      end - start > 4 &&
      text[start + 4] === first &&
      RULE.test(text.slice(start, Math.min(end, start + 300)))
    const begins =
      rule || (stamped && stamps.starts.has(start)) || (before && (site || isUpper(first)))
    if (begins && at > 0) ends.add(at - 1)
    if (rule || (stamped && stamps.ends.has(end))) ends.add(at)
  }
}

/** Where the stamps start that follow the name of their writer, and where they end. */
function findStamps(text: string, words: readonly Span[]) {
  const starts = new Set<number>()
  const ends = new Set<number>()
  const [from, to] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0]
  for (const { 0: stamp, index } of text.slice(from, to).matchAll(STAMP)) {
    const start = from + index
    const word = /(\S{1,64})\s+$/.exec(text.slice(Math.max(from, start - 70), start))?.[1] ?? ''
    const named = isUpper(word[0] ?? '') || word.includes('@')
    if (!named || word.endsWith(':')) continue
    const zone = /^ +(?:[A-Z]{2,4}\b|\()/.test(
      text.slice(start + stamp.length, start + stamp.length + 8),
    )
    starts.add(start)
    if (!zone) ends.add(start + stamp.length)
  }
  return { starts, ends }
}
