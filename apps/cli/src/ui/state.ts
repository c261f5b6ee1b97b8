import { type Screen, storiesScreen } from './screen.ts'

/** A line that is being typed at the foot. */
export interface Prompt {
  readonly kind: 'find' | 'go'
  readonly text: string
}

/** All that the keys can change. */
export interface State {
  /** The way here; the last one is shown. */
  readonly screens: readonly [Screen, ...Screen[]]
  readonly prompt: Prompt | null
  /** Said at the foot until the next key. */
  readonly message: string | null
}

export function startAt(...screens: readonly Screen[]): State {
  return { screens: [storiesScreen, ...screens], prompt: null, message: null }
}

export function shown({ screens }: State): Screen {
  return screens.at(-1) ?? screens[0]
}

/** The same way with another last screen. */
export function withShown(state: State, screen: Screen): State {
  const [first, ...rest] = state.screens
  if (rest.length === 0) return { ...state, screens: [screen] }
  return { ...state, screens: [first, ...rest.slice(0, -1), screen] }
}

export function opened(state: State, screen: Screen): State {
  return { ...state, screens: [...state.screens, screen] }
}
