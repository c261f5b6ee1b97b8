import type { CreditKind } from '../model/article.ts'
import type { Degree } from '../model/copy.ts'
import type { Newsroom } from '../model/newsroom.ts'
import type { Known } from '../model/reason.ts'
import type { Story } from '../model/story.ts'
import { byStart } from '../relate/moments.ts'
import type { Labels } from './labels.ts'
import type { Lookup } from './lookup.ts'

/** What an article copies from, how much, and the evidence. */
export interface CopyView {
  readonly from: string
  readonly label: string
  readonly degree: Degree
  readonly score: number
  readonly because: readonly string[]
}

/** An article of a story: where and when it came out, and what it takes from others. */
export interface SourceView {
  readonly article: string
  readonly label: string
  readonly title: string | null
  readonly publisher: string | null
  readonly authors: readonly string[]
  readonly published: { readonly date: string; readonly known: Known | null } | null
  /** How the date is known, in words. */
  readonly because: readonly string[]
  readonly credits: readonly { readonly agency: string; readonly kind: CreditKind }[]
  /** Oddities found when it was read, in words. */
  readonly warnings: readonly string[]
  readonly copies: readonly CopyView[]
  readonly origin: string
}

/** The articles of a story, earliest first, undated last. */
export function viewSources(
  story: Story,
  newsroom: Newsroom,
  lookup: Lookup,
  labels: Labels,
): SourceView[] {
  const sources = story.articles.map((article): SourceView => {
    const publication = lookup.publications.get(article)
    const read = lookup.analyses.get(article)?.article
    const copies = newsroom.copies.filter((one) => one.articles[1] === article)
    return {
      article,
      label: labels.get(article) ?? article,
      title: publication?.title ?? null,
      publisher: publication?.publisher ?? null,
      authors: read?.authors ?? [],
      published: publication?.publishedAt
        ? { date: publication.publishedAt, known: publication.known }
        : null,
      because: publication?.because ?? [],
      credits: creditsOf(read?.credits ?? []),
      warnings: read?.warnings ?? [],
      copies: copies.map(({ articles: [from], degree, score, because }) => ({
        from,
        label: labels.get(from) ?? from,
        degree,
        score,
        because,
      })),
      origin: publication?.origin ?? article,
    }
  })
  return sources.sort((a, b) => byStart(a.published?.date ?? null, b.published?.date ?? null))
}

/** Each agency once, with its first kind of credit. */
function creditsOf(credits: readonly { agency: string; kind: CreditKind }[]) {
  const seen = new Map<string, CreditKind>()
  for (const { agency, kind } of credits) if (!seen.has(agency)) seen.set(agency, kind)
  return [...seen].map(([agency, kind]) => ({ agency, kind }))
}
