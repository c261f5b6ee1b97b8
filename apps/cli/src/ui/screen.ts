import type { ReconcileRule } from '@dateline/core'
import { atStart, type Cursor } from './cursor.ts'
import type { Sides } from './desk.ts'

/** How the claims of a story are arranged in its list. */
export type Arrangement = 'time' | 'support' | 'source'

/** What every screen remembers. */
interface Place {
  /** One cursor for each pane. */
  readonly cursors: readonly Cursor[]
  /** The pane that the keys go to. */
  readonly pane: number
  /** What is looked for on this screen; empty: nothing. */
  readonly find: string
}

export interface StoriesScreen extends Place {
  readonly name: 'stories'
}

export interface StoryScreen extends Place {
  readonly name: 'story'
  readonly story: string
  readonly arrangement: Arrangement
}

export interface ConflictScreen extends Place {
  readonly name: 'conflict'
  readonly story: string
  readonly conflict: string
  /** By which it is reconciled; null: by none. */
  readonly rule: ReconcileRule | null
  /** What was decided on here, and may be taken back; null: nothing. */
  readonly decided: Sides | null
}

export interface ArticleScreen extends Place {
  readonly name: 'article'
  readonly story: string
  readonly article: string
  /** The passage that one came to read. */
  readonly passage: { readonly start: number; readonly end: number } | null
  readonly unfolded: boolean
  readonly highlights: boolean
}

export interface SearchScreen extends Place {
  readonly name: 'search'
}

export interface HelpScreen extends Place {
  readonly name: 'help'
  readonly of: Exclude<ScreenName, 'help'>
}

export type Screen =
  | StoriesScreen
  | StoryScreen
  | ConflictScreen
  | ArticleScreen
  | SearchScreen
  | HelpScreen

export type ScreenName = Screen['name']

const place: Place = { cursors: [atStart, atStart], pane: 0, find: '' }

export const storiesScreen: StoriesScreen = { ...place, name: 'stories' }

export function storyScreen(story: string, arrangement: Arrangement = 'time'): StoryScreen {
  return { ...place, name: 'story', story, arrangement }
}

export function conflictScreen(
  story: string,
  conflict: string,
  rule: ConflictScreen['rule'] = null,
): ConflictScreen {
  return { ...place, name: 'conflict', story, conflict, rule, decided: null }
}

export function articleScreen(
  story: string,
  article: string,
  passage: ArticleScreen['passage'] = null,
): ArticleScreen {
  const unread = { ...place, name: 'article', story, article, passage } as const
  return { ...unread, unfolded: false, highlights: true }
}

export function searchScreen(find: string): SearchScreen {
  return { ...place, name: 'search', find }
}

export function helpScreen(of: HelpScreen['of']): HelpScreen {
  return { ...place, name: 'help', of }
}
