import { compareText } from '../model/compare-text.ts'
import type { Publication } from '../model/story.ts'
import { byStart } from '../relate/moments.ts'
import { shorten } from './shorten.ts'

/** By article id, the short name of the article in lists and citations. */
export type Labels = ReadonlyMap<string, string>

const longest = 18

/**
 * Names articles in a few characters: the label given (a file's stem, say), else the publisher, else
 * the first words of the title, else the first digits of the id. Those that would share a label are
 * numbered in the order of their dates, so that a label names one article.
 */
export function labelArticles(
  publications: readonly Publication[],
  given: Readonly<Record<string, string>> = {},
): Labels {
  const sorted = publications.toSorted(
    (a, b) => byStart(a.publishedAt, b.publishedAt) || compareText(a.article, b.article),
  )
  const shares = new Map<string, string[]>()
  for (const one of sorted) {
    const label = given[one.article] ?? ownLabel(one)
    shares.set(label, [...(shares.get(label) ?? []), one.article])
  }
  const labels = new Map<string, string>()
  for (const [label, articles] of shares) {
    let number = 0
    for (const article of articles) {
      let own = label
      while (articles.length > 1 && (own === label || shares.has(own))) own = `${label} ${++number}`
      labels.set(article, own)
    }
  }
  return labels
}

function ownLabel({ article, publisher, title }: Publication): string {
  return shorten(publisher?.trim() || title?.trim() || article.slice(0, 6), longest)
}
