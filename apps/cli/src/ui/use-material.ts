import { viewStory } from '@dateline/core'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Desk } from './desk.ts'
import type { Find, LoadedStory, Material, StoryCard } from './material.ts'
import type { Screen } from './screen.ts'

/** Fetches what a screen needs, once until it is renewed, and keeps it. What fails is told, and asked for again later. */
export function useMaterial(desk: Desk, screen: Screen, tell: (message: string) => void): Material {
  const [stories, setStories] = useState<readonly StoryCard[]>()
  const [loaded, setLoaded] = useState<ReadonlyMap<string, LoadedStory>>(new Map())
  const [finds, setFinds] = useState<ReadonlyMap<string, readonly Find[]>>(new Map())
  const [asked, setAsked] = useState(() => new Set<string>())

  const ask = useCallback(
    async <Answer>(key: string, question: Promise<Answer>, keep: (answer: Answer) => void) => {
      try {
        keep(await question)
      } catch (error) {
        asked.delete(key)
        tell(error instanceof Error ? error.message : String(error))
      }
    },
    [tell, asked],
  )

  useEffect(() => {
    const isNew = (key: string) => !asked.has(key) && asked.add(key)
    if (isNew('stories')) void ask('stories', desk.stories(), setStories)
    const story = 'story' in screen ? screen.story : null
    if (story && isNew(`story ${story}`)) {
      void ask(`story ${story}`, desk.story(story), (newsroom) => {
        const view = viewStory(newsroom, story, { labels: desk.labels })
        setLoaded((kept) => new Map(kept).set(story, { view, newsroom }))
      })
    }
    const find = screen.name === 'search' ? screen.find : null
    if (find && isNew(`find ${find}`)) {
      void ask(`find ${find}`, desk.search(find), (answer) => {
        setFinds((kept) => new Map(kept).set(find, answer))
      })
    }
  }, [desk, screen, ask, asked])

  const renew = useCallback(() => setAsked(new Set<string>()), [])

  return useMemo(
    () => ({ stories, story: (id) => loaded.get(id), finds: (query) => finds.get(query), renew }),
    [stories, loaded, finds, renew],
  )
}
