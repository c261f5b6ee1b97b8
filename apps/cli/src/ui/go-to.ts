import { move, settle } from './cursor.ts'
import type { StoryCard } from './material.ts'
import { trackOf } from './page.ts'
import { articleScreen, conflictScreen, storiesScreen, storyScreen } from './screen.ts'
import { opened, type State, shown, withShown } from './state.ts'
import { cursorOf, panesOf, type Scene } from './update.ts'

/** Goes to what was typed after a colon: a number in the list, an article, a part of a story, a story. */
export function goTo(
  state: State,
  goal: string,
  { page, story }: Scene,
  stories: readonly StoryCard[],
): State {
  if (goal === '') return state
  if (/^\d+$/.test(goal) && !labelled(goal, story)) return toNumber(state, Number(goal), page)
  const wanted = goal.toLocaleLowerCase()
  if ('stories'.startsWith(wanted)) return { ...state, screens: [storiesScreen] }
  if (story) {
    const { id, conflicts } = story.view
    if (wanted === 'time' || wanted === 'support' || wanted === 'source' || wanted === 'sources') {
      const arrangement = wanted === 'sources' ? 'source' : wanted
      return opened(state, storyScreen(id, arrangement))
    }
    const [conflict] = conflicts
    if (wanted === 'conflicts' && conflict) return opened(state, conflictScreen(id, conflict.id))
    const source = labelled(goal, story)
    if (source) return opened(state, articleScreen(id, source.article))
  }
  const other = stories.find(({ title }) => title.toLocaleLowerCase().includes(wanted))
  if (other) return opened(state, storyScreen(other.id))
  return { ...state, message: `nothing is called “${goal}” here` }
}

function labelled(goal: string, story: Scene['story']) {
  const wanted = goal.toLocaleLowerCase()
  const sources = story?.view.sources ?? []
  return (
    sources.find(({ label }) => label.toLocaleLowerCase() === wanted) ??
    sources.find(({ label, article }) => {
      return label.toLocaleLowerCase().startsWith(wanted) || article.startsWith(wanted)
    })
  )
}

function toNumber(state: State, number: number, page: Scene['page']): State {
  const screen = shown(state)
  const pane = panesOf(page)[screen.pane]
  if (!pane) return state
  const track = trackOf(pane)
  const cursor = cursorOf(screen, screen.pane)
  const { at, top } = settle(cursor, track)
  const from = track.stops.length > 0 ? at : top
  const moved = move(cursor, number - 1 - from, track)
  const cursors = panesOf(page).map((_, index) => {
    return index === screen.pane ? moved : cursorOf(screen, index)
  })
  return withShown(state, { ...screen, cursors })
}
