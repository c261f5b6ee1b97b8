import type { Newsroom, StoryView } from '@dateline/core'

/** A story in the list of stories. */
export interface StoryCard {
  readonly id: string
  readonly title: string
  readonly articles: readonly string[]
  readonly origins: number
  readonly conflicts: number
  readonly claims: number
  /** When it happens, ISO 8601. */
  readonly span: { readonly from: string; readonly to: string } | null
}

/** A story with all that was read for it. */
export interface LoadedStory {
  readonly view: StoryView
  readonly newsroom: Newsroom
}

/** An article that holds the words searched for, and where. */
export interface Find {
  readonly article: string
  readonly title: string
  readonly start: number
  readonly end: number
  /** The words around, and which of them matched: spans into `text`. */
  readonly text: string
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}

/** What the screens have to show so far; undefined: still on its way. */
export interface Material {
  readonly stories: readonly StoryCard[] | undefined
  readonly story: (id: string) => LoadedStory | undefined
  readonly finds: (query: string) => readonly Find[] | undefined
  /** Has all asked for anew, when it is next shown; what is there stays until then. */
  readonly renew: () => void
}
