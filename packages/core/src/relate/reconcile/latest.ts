import type { Newsroom } from '../../model/newsroom.ts'
import { isBefore } from '../moments.ts'
import { type Rule, type Side, undecided } from './side.ts'

/** Prefers what was published last: what is known of an event grows. */
export const latest: Rule = (a, b, _conflict, newsroom) => {
  const [one, two] = [publishedOf(a, newsroom), publishedOf(b, newsroom)]
  if (one === null || two === null) return undecided('it is not known when both were published')
  if (isBefore(two, one)) return prefer('a', a, one, two)
  if (isBefore(one, two)) return prefer('b', b, two, one)
  return undecided(`it is not known which came later: ${one} and ${two}`)
}

function prefer(preferred: 'a' | 'b', { words, phrase }: Side, last: string, before: string) {
  const because = [`“${words}” was published on ${last}, the other on ${before}`]
  return { preferred, because, cites: [phrase] }
}

function publishedOf({ phrase }: Side, { publications }: Newsroom): string | null {
  return publications.find(({ article }) => article === phrase.article)?.publishedAt ?? null
}
