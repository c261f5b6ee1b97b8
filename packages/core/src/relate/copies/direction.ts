import { companyForms, linkWords, nameOpeners } from '../../language/name-words.ts'
import type { Article } from '../../model/article.ts'
import { isAgency } from '../../read/agency-names.ts'
import { isBefore } from '../moments.ts'
import type { Carried } from './verbatim.ts'

/** Two articles, and the shares of each one's words that both carry. */
interface Carriers extends Pick<Carried, 'ofA' | 'ofB'> {
  readonly a: Article
  readonly b: Article
}

/** How much says that the one was there before the other (above 0) or after it (below), and what. */
export interface Direction {
  readonly score: number
  readonly because: string[]
}

/** Whether an article is an agency's report: it has an agency's dateline, or an agency published it. */
export function isOfAgency({ dateline, publisher }: Article): boolean {
  return dateline?.agency != null || (publisher !== null && isAgency(publisher))
}

/** Which of two came out later: by their dates, else who names the other, else which is no agency's; null where none tells. */
export function laterOf(a: Article, b: Article): 'a' | 'b' | null {
  if (a.publishedAt && b.publishedAt) {
    if (isBefore(b.publishedAt, a.publishedAt)) return 'a'
    if (isBefore(a.publishedAt, b.publishedAt)) return 'b'
  }
  // a company's statement is not made from the report that quotes the company
  const [namesB, namesA] = [names(a, b.publisher), names(b, a.publisher)]
  if (namesA !== namesB) return namesB ? 'a' : 'b'
  const [ofA, ofB] = [isOfAgency(a), isOfAgency(b)]
  return ofA === ofB ? null : ofA ? 'b' : 'a'
}

/** Whether one article, the later of two, says that it has something from the agency whose report the other is. */
export function takesFrom(later: Article, { dateline, publisher }: Article): boolean {
  return dateline?.agency != null && names(later, publisher)
}

/** So much of the shorter of two stands in the longer where it was cut out of that: less says nothing. */
const contained = 0.5

/** A shorter name of an outlet is a word of many texts. */
const shortest = 6

interface Sign {
  readonly weight: number
  /** Why `a` comes before `b`; null: this says nothing. */
  readonly says: (a: Article, b: Article, overlap: { ofA: number; ofB: number }) => string | null
}

/** What tells that one article was there before another. */
const signs: readonly Sign[] = [
  {
    weight: 4,
    says: (a, b) =>
      a.publisher && b.credits.some(({ agency }) => sameText(agency, a.publisher))
        ? `the other credits ${a.publisher}`
        : null,
  },
  {
    weight: 3,
    says: (a, b) => {
      const agency = a.dateline?.agency
      const credited = b.credits.some((credit) => sameText(credit.agency, agency))
      return agency && credited && !b.dateline?.agency ? `the other credits ${agency}` : null
    },
  },
  {
    weight: 3,
    says: (a, b) =>
      a.publishedAt && b.publishedAt && isBefore(a.publishedAt, b.publishedAt)
        ? `published ${a.publishedAt}, the other ${b.publishedAt}`
        : null,
  },
  {
    weight: 2,
    says: (a, b) =>
      isOfAgency(a) && !isOfAgency(b) ? "this is an agency's report, the other is not" : null,
  },
  {
    weight: 2,
    says: (a, b) => (names(b, a.publisher) ? `the other names ${a.publisher}` : null),
  },
  {
    weight: 1,
    says: (a, b) =>
      takesFromOthers(b) && !takesFromOthers(a)
        ? 'the other says that it takes from an agency'
        : null,
  },
  {
    weight: 1,
    says: (_a, _b, { ofA, ofB }) =>
      ofB >= contained && ofB - ofA > 0.05
        ? 'more of the other stands in this one than the reverse'
        : null,
  },
]

/** Which of two articles was there before the other, `a` or `b`. */
export function findDirection(overlap: Carriers): Direction {
  const { a, b, ofA, ofB } = overlap
  let score = 0
  const forA: string[] = []
  const forB: string[] = []
  for (const { weight, says } of signs) {
    const before = says(a, b, { ofA, ofB })
    const after = says(b, a, { ofA: ofB, ofB: ofA })
    if (before) forA.push(before)
    if (after) forB.push(after)
    score += (before ? weight : 0) - (after ? weight : 0)
  }
  return { score, because: [...(score >= 0 ? forA : forB)] }
}

/** An agency that puts its own name before its reports, or the letters that it goes by, takes from nobody. */
function takesFromOthers({ credits, publisher }: Article): boolean {
  return credits.some(
    ({ agency }) => !sameText(agency, publisher) && agency !== initialsOf(publisher ?? ''),
  )
}

/** "LCP" of Low Countries Press, "NWI" of National Wire of India. */
function initialsOf(name: string): string {
  return (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => !linkWords.has(word.toLowerCase()) && !nameOpeners.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('')
}

/** Whether a text names an outlet or a body that publishes, by more than one short word that might be any. */
export function names({ text, publisher }: Article, outlet: string | null): boolean {
  if (!outlet || sameText(outlet, publisher)) return false
  const name = withoutForm(outlet)
  if (name.length < shortest) return false
  const at = text.indexOf(name)
  return at !== -1 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length))
}

/** "Orly Shipping" of Orly Shipping ASA. */
function withoutForm(name: string): string {
  const words = name.split(' ')
  const isForm = companyForms.has((words.at(-1) ?? '').toLowerCase().replaceAll('.', ''))
  return isForm && words.length > 1 ? words.slice(0, -1).join(' ') : name
}

function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return a?.toLowerCase() === b?.toLowerCase()
}
