import type { Newsroom } from '@dateline/core'
import type { Find, StoryCard } from './material.ts'

/** Where the screens get what they show: the App, in this process or far away. */
export interface Desk {
  stories(): Promise<StoryCard[]>
  /** The newsroom that holds one story. */
  story(id: string): Promise<Newsroom>
  search(query: string): Promise<Find[]>
  /** What articles are called, by id; articles that are missing go by publisher, title or id. */
  readonly labels: Readonly<Record<string, string>>
}
