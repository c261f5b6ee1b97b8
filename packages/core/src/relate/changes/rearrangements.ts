import type { Change } from '../../model/newsroom.ts'
import type { Story } from '../../model/story.ts'

type Told = Pick<Story, 'id' | 'title' | 'articles'>

/**
 * Stories that became one, and stories that became several.
 *
 *     a ─┐         ┌─ a
 *        ├─ a    a ┤
 *     b ─┘         └─ c
 *
 * Those become one that are wholly in it, articles that are no more aside; those come of one that hold articles of no
 * other. An article that goes from one story to another merely changes both.
 */
export function findRearrangements(before: readonly Told[], after: readonly Told[]): Change[] {
  const [old, now] = [storyOf(before), storyOf(after)]
  const merged = after.flatMap(({ id, title, articles }): Change[] => {
    const whole = [...found(articles, old)].filter((one) => found(one.articles, now).size === 1)
    if (whole.length < 2) return []
    return [{ noun: 'story', id, change: 'merged', what: `${listed(whole)} became one: ${title}` }]
  })
  const split = before.flatMap(({ id, title, articles }): Change[] => {
    const parts = [...found(articles, now)].filter((one) => found(one.articles, old).size === 1)
    if (parts.length < 2) return []
    return [{ noun: 'story', id, change: 'split', what: `${title} became ${listed(parts)}` }]
  })
  return [...merged, ...split]
}

function storyOf(stories: readonly Told[]): ReadonlyMap<string, Told> {
  return new Map(stories.flatMap((story) => story.articles.map((article) => [article, story])))
}

/** The stories in which articles stand. */
function found(articles: readonly string[], stories: ReadonlyMap<string, Told>): Set<Told> {
  return new Set(articles.flatMap((article) => stories.get(article) ?? []))
}

function listed(stories: readonly Told[]): string {
  return stories
    .map(({ id }) => id)
    .sort()
    .join(', ')
}
