import type { Article } from '../../model/article.ts'
import type { Span } from '../../model/span.ts'

/** What stands in a title or in this many characters at the head of a report says so many times what stands below. */
export const head = { characters: 400, times: 3 }

/** "It rained." “It rained.” (It rained …) */
const sentenceEnd = /[.!?…][”’"')\]]*$/
const longestEnd = 8

/**
 * How many times each character of an article counts for what it is about. What is no sentence counts for nothing: sites
 * print what else is new among their reports, and what to share, follow and read.
 *
 *     A coach fell into a ravine on Monday.      3
 *     …
 *     Two were flown to the capital.             1
 *     Most read                                  0
 *     Ten killed in market blaze                 0
 */
export function prominence(
  { text, blocks }: Pick<Article, 'text' | 'blocks'>,
  sentences: readonly Span[],
): Uint8Array {
  const times = new Uint8Array(text.length)
  for (const { start, end } of sentences) {
    const isSentence = sentenceEnd.test(text.slice(Math.max(start, end - longestEnd), end))
    if (isSentence) times.fill(1, start, end)
  }
  if (!times.includes(1)) times.fill(1)
  for (const { start, end, role } of blocks) {
    if (role === 'title' || role === 'subtitle') times.fill(head.times, start, end)
    else if (role !== 'body') times.fill(1, start, end)
  }
  const top = blocks.find(({ role }) => role === 'body')?.start ?? 0
  for (let at = top; at < Math.min(top + head.characters, text.length); at += 1) {
    if (times[at] === 1) times[at] = head.times
  }
  return times
}
