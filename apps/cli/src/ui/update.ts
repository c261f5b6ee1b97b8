import { ReconcileRule } from '@dateline/core'
import { atStart, type Cursor, move, movePage, moveToLine, settle } from './cursor.ts'
import type { Action } from './keys.ts'
import type { LoadedStory } from './material.ts'
import { type Page, type Pane, trackOf } from './page.ts'
import { conflictScreen, helpScreen, type Screen } from './screen.ts'
import { opened, type State, shown, withShown } from './state.ts'

/** What is on the screen when a key is pressed. */
export interface Scene {
  readonly page: Page
  /** The story shown; undefined: none, or still on its way. */
  readonly story: LoadedStory | undefined
}

/** What a key makes of the state. `copy`, `decide` and `quit` reach outside and change nothing here. */
export function update(state: State, action: Action, scene: Scene): State {
  const screen = shown(state)
  switch (action.type) {
    case 'move':
    case 'page':
    case 'edge':
      return withShown(state, moved(screen, action, scene))
    case 'landmark':
      return toLandmark(state, action.by, scene)
    case 'open': {
      const opens = chosen(screen, scene.page)?.opens
      return opens ? opened(state, opens) : state
    }
    case 'back':
      return back(state)
    case 'pane':
      return withShown(state, { ...screen, pane: (screen.pane + 1) % panesOf(scene.page).length })
    case 'find':
      return { ...state, prompt: { kind: 'find', text: screen.find } }
    case 'go':
      return { ...state, prompt: { kind: 'go', text: '' } }
    case 'arrange':
      if (screen.name !== 'story') return state
      return withShown(state, { ...screen, arrangement: action.as, cursors: [], pane: 0 })
    case 'conflict':
      return toConflict(state, scene)
    case 'rule':
      if (screen.name !== 'conflict') return state
      return withShown(state, { ...screen, rule: ruleAfter(screen.rule) })
    case 'fold':
      if (screen.name !== 'article') return state
      return withShown(state, { ...screen, unfolded: !screen.unfolded })
    case 'highlights':
      if (screen.name !== 'article') return state
      return withShown(state, { ...screen, highlights: !screen.highlights })
    case 'help':
      return screen.name === 'help' ? state : opened(state, helpScreen(screen.name))
    case 'copy':
    case 'decide':
    case 'quit':
      return state
  }
}

export function panesOf({ panes }: Page): Pane[] {
  return panes.flat()
}

/** The choice that the cursor is at; undefined: the pane has none. */
export function chosen(screen: Screen, page: Page) {
  const pane = panesOf(page)[screen.pane]
  return pane?.choices[settle(cursorOf(screen, screen.pane), trackOf(pane)).at]
}

export function cursorOf({ cursors }: Screen, pane: number): Cursor {
  return cursors[pane] ?? atStart
}

type Motion = Extract<Action, { readonly type: 'move' | 'page' | 'edge' }>

function moved(screen: Screen, { type, by }: Motion, { page }: Scene): Screen {
  const pane = panesOf(page)[screen.pane]
  if (!pane) return screen
  const cursor = cursorOf(screen, screen.pane)
  const track = trackOf(pane)
  if (type === 'page') return withCursor(screen, movePage(cursor, by, track))
  const steps = type === 'edge' ? by * Math.max(track.length, 1) : by
  return withCursor(screen, move(cursor, steps, track))
}

/** In the list of a story another choice shows another claim, which is read from its beginning. */
function withCursor(screen: Screen, cursor: Cursor): Screen {
  if (screen.name === 'story' && screen.pane === 0) return { ...screen, cursors: [cursor] }
  const cursors = [0, 1].map((pane) => (pane === screen.pane ? cursor : cursorOf(screen, pane)))
  return { ...screen, cursors }
}

function toLandmark(state: State, by: 1 | -1, { page, story }: Scene): State {
  const screen = shown(state)
  if (screen.name === 'conflict' && story) {
    const { conflicts } = story.view
    const here = conflicts.findIndex(({ id }) => id === screen.conflict)
    const next = conflicts.at((here + by) % conflicts.length)
    return next ? withShown(state, conflictScreen(screen.story, next.id, screen.rule)) : state
  }
  const pane = panesOf(page)[screen.pane]
  if (!pane) return state
  if (pane.landmarks.length === 0) return { ...state, message: 'nothing to go to here' }
  const cursor = moveToLine(cursorOf(screen, screen.pane), by, pane.landmarks, trackOf(pane))
  return withShown(state, withCursor(screen, cursor))
}

/** No rule, each of them, and no rule again. */
function ruleAfter(rule: ReconcileRule | null): ReconcileRule | null {
  const rules = [null, ...ReconcileRule.options]
  return rules[(rules.indexOf(rule) + 1) % rules.length] ?? null
}

/** Esc first lets go of what was looked for, then of the screen. */
function back(state: State): State {
  const screen = shown(state)
  if (screen.find && screen.name !== 'search') {
    return withShown(state, { ...screen, find: '', cursors: [] })
  }
  const [first, ...rest] = state.screens
  return { ...state, screens: [first, ...rest.slice(0, -1)] }
}

function toConflict(state: State, { story, page }: Scene): State {
  if (!story) return state
  const { conflicts, id } = story.view
  const screen = shown(state)
  const at = panesOf(page)[0]?.choices[cursorOf(screen, 0).at]?.conflict
  const conflict = at ?? conflicts[0]?.id
  if (!conflict) return { ...state, message: 'this story has no conflicts' }
  return opened(state, conflictScreen(id, conflict))
}
