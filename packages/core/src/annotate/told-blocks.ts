import type { Article, Block, BlockRole } from '../model/article.ts'

/** The roles whose text is news: what stands in other blocks is kept, but not read for meaning. */
const told: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'heading', 'body', 'caption'])

/**
 * The blocks that are read for meaning: news, and the days and times of day that date the entries of a report (“14:05”,
 * “Monday, Feb. 3”). Those stand amid the report; above its beginning only one that looks like another amid it, for others
 * there say when the article appeared.
 */
export function toldBlocks({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Block[] {
  const first = blocks.findIndex(({ role }) => role === 'body')
  const last = blocks.findLastIndex(({ role }) => role === 'body')
  const dates = blocks.slice(first + 1, last + 1).filter(({ role }) => role === 'date')
  if (dates.length === 0) return blocks.filter(({ role }) => told.has(role))
  const looks = new Set(dates.map((block) => lookOf(text, block)))
  const above = blocks.findLastIndex(({ role }, at) => at < first && role !== 'heading')
  return blocks.filter((block, at) => {
    if (block.role !== 'date') return told.has(block.role)
    return (at > first && at < last) || (at === above && looks.has(lookOf(text, block)))
  })
}

/** Its signs with one figure for a number and one letter for a word: “a, a 0” for “Monday, Feb 3”. */
function lookOf(text: string, { start, end }: Block): string {
  return text
    .slice(start, end)
    .replaceAll(/\d+/g, '0')
    .replaceAll(/\p{L}+/gu, 'a')
}
