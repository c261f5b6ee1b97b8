import type { SharedEvent } from '../model/event.ts'
import type { Telling } from './claims/telling.ts'
import { apart } from './claims/topic.ts'
import type { ClaimGroup } from './claims.ts'
import { groupLinked } from './copies/families.ts'

interface Mention {
  readonly telling: Telling
  readonly start: number
  readonly end: number
  readonly type: SharedEvent['type']
  readonly lemma: string
}

/**
 * The same event across the articles of a story: the words of one type in the tellings of one claim, and the
 * same word wherever those who take part and the days agree.
 */
export function shareEvents(claims: Iterable<ClaimGroup>): SharedEvent[] {
  const mentions: Mention[] = []
  const links: [Mention, Mention][] = []
  for (const tellings of claims) {
    const told = tellings.flatMap((telling) =>
      telling.events.map(({ start, end, type, lemma }) => ({ telling, start, end, type, lemma })),
    )
    for (const [first, ...others] of Map.groupBy(told, ({ type }) => type).values()) {
      if (first) for (const other of others) links.push([other, first])
    }
    mentions.push(...told)
  }
  for (const same of Map.groupBy(mentions, ({ lemma }) => lemma).values()) {
    const firsts: Mention[] = []
    for (const mention of same) {
      const like = firsts.find((one) => isCompatible(one, mention))
      if (like) links.push([mention, like])
      else if (firsts.length < mostKinds) firsts.push(mention)
    }
  }
  return groupLinked(mentions, links)
    .filter((group) => new Set(group.map(({ telling }) => telling.analysis.article.id)).size > 1)
    .map((group) => ({
      type: (group[0] as Mention).type,
      mentions: group.map(({ telling, start, end }) => {
        return { article: telling.analysis.article.id, start, end }
      }),
    }))
}

/** One word tells of this many events of a story at most. */
const mostKinds = 32

function isCompatible(a: Mention, b: Mention): boolean {
  const [one, two] = [a.telling, b.telling]
  return (
    a.type === b.type &&
    !apart([...one.entities], [...two.entities]) &&
    !apart(daysOf(one), daysOf(two))
  )
}

function daysOf({ times }: Telling): string[] {
  return times.flatMap(({ precision, value }) => (precision === 'day' ? [value.slice(0, 10)] : []))
}
