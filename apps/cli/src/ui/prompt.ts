import { goTo } from './go-to.ts'
import type { StoryCard } from './material.ts'
import { searchScreen } from './screen.ts'
import { opened, type State, shown, withShown } from './state.ts'
import type { Scene } from './update.ts'

/** What a key makes of the line that is being typed. */
export function typeInto(
  state: State,
  key: string,
  scene: Scene,
  stories: readonly StoryCard[],
): State {
  const { prompt } = state
  if (!prompt) return state
  if (key === 'esc' || key === 'ctrl-c') return { ...state, prompt: null }
  if (key === 'enter') {
    const closed = { ...state, prompt: null }
    return prompt.kind === 'find'
      ? found(closed, prompt.text.trim())
      : goTo(closed, prompt.text.trim(), scene, stories)
  }
  if (key === 'backspace')
    return { ...state, prompt: { ...prompt, text: prompt.text.slice(0, -1) } }
  const typed = key === 'space' ? ' ' : key
  if ([...typed].length > 1) return state
  return { ...state, prompt: { ...prompt, text: prompt.text + typed } }
}

/** From the list of stories a search goes over all articles; elsewhere it stays on the screen. */
function found(state: State, find: string): State {
  const screen = shown(state)
  if (screen.name === 'stories') return find ? opened(state, searchScreen(find)) : state
  if (screen.name === 'search') return withShown(state, searchScreen(find || screen.find))
  return withShown(state, { ...screen, find, cursors: [], pane: 0 })
}
