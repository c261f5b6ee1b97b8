import type { Newsroom, Verdict } from '@dateline/core'
import type { Find, StoryCard } from './material.ts'

/** The sides of a conflict: `article:start-end`. */
export interface Sides {
  readonly a: string
  readonly b: string
}

/** Where the screens get what they show: the App, in this process or far away. */
export interface Desk {
  stories(): Promise<StoryCard[]>
  /** The newsroom that holds one story. */
  story(id: string): Promise<Newsroom>
  search(query: string): Promise<Find[]>
  /** Keeps a word on whether the sides of a conflict tell of the same; null takes it back. */
  decide(sides: Sides, verdict: Verdict | null): Promise<void>
  /** What articles are called, by id; articles that are missing go by publisher, title or id. */
  readonly labels: Readonly<Record<string, string>>
}
