import type { Change } from '../model/newsroom.ts'
import type { Story } from '../model/story.ts'
import { findRearrangements } from './changes/rearrangements.ts'
import { sameValue } from './changes/same-value.ts'
import type { Part } from './desk.ts'

interface Identified {
  readonly id: string
}

/** What became new, changed or withdrawn between two states of a newsroom, or of what was touched of it. */
export function findChanges(before: Part, after: Part): Change[] {
  return [
    ...compareStories(before.stories, after.stories),
    ...compare('claim', before.claims, after.claims, ({ text, status }) => `${status}: ${text}`),
    ...compare('conflict', before.conflicts, after.conflicts, ({ why }) => why),
    ...compare('entity', before.entities, after.entities, ({ variants }) => variants.join(', ')),
    ...compare('copy', before.copies.map(withId), after.copies.map(withId), ({ because }) =>
      because.join('; '),
    ),
  ]
}

/** What is merged is there by then, and what is split still is. */
function compareStories(before: readonly Story[], after: readonly Story[]): Change[] {
  const changes = compare('story', before, after, ({ title }) => title)
  const [gone, kept] = [[] as Change[], [] as Change[]]
  for (const one of changes) (one.change === 'withdrawn' ? gone : kept).push(one)
  return [...kept, ...findRearrangements(before, after), ...gone]
}

function withId<T extends { articles: readonly [string, string] }>(copy: T): T & Identified {
  return { ...copy, id: copy.articles.join(' ') }
}

function compare<T extends Identified>(
  noun: Change['noun'],
  before: readonly T[],
  after: readonly T[],
  say: (thing: T) => string,
): Change[] {
  const [old, now] = [index(before), index(after)]
  const changes: Change[] = []
  for (const [id, thing] of now) {
    const was = old.get(id)
    if (!was) changes.push({ noun, id, change: 'new', what: say(thing) })
    else if (!sameValue(was, thing)) {
      changes.push({ noun, id, change: 'changed', what: `${say(was)} → ${say(thing)}` })
    }
  }
  for (const [id, thing] of old) {
    if (!now.has(id)) changes.push({ noun, id, change: 'withdrawn', what: say(thing) })
  }
  return changes
}

function index<T extends Identified>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}
