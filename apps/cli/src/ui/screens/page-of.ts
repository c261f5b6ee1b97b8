import type { Material } from '../material.ts'
import type { Page, Size } from '../page.ts'
import type { Screen } from '../screen.ts'
import { articlePage } from './article.ts'
import { conflictPage } from './conflict.ts'
import { helpPage } from './help.ts'
import { searchPage } from './search.ts'
import { storiesPage } from './stories.ts'
import { storyPage } from './story.ts'
import { waitingPage } from './waiting.ts'

/** Lays out a screen with what is there to show on it. */
export function pageOf(screen: Screen, material: Material, size: Size): Page {
  switch (screen.name) {
    case 'stories':
      return storiesPage(material.stories, size)
    case 'search':
      return searchPage(screen, material.finds(screen.find), material.stories ?? [], size)
    case 'help':
      return helpPage(screen, size)
    default: {
      const story = material.story(screen.story)
      if (!story) return waitingPage(size)
      if (screen.name === 'story') return storyPage(screen, story, size)
      if (screen.name === 'conflict') return conflictPage(screen, story, size)
      return articlePage(screen, story, size)
    }
  }
}
