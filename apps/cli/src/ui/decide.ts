import type { Verdict } from '@dateline/core'
import type { Desk, Sides } from './desk.ts'
import type { LoadedStory } from './material.ts'
import type { ConflictScreen } from './screen.ts'
import { type State, shown, withShown } from './state.ts'

const said: Readonly<Record<Verdict, string>> = {
  same: 'decided: both tell of the same; u takes it back',
  different: 'decided: they tell of different things, it is no conflict; u takes it back',
  unsure: 'decided: unsure; u takes it back',
}

/** Keeps a word on the conflict that is shown, or takes it back; gives the screen and the message that come of it. */
export async function decide(
  desk: Desk,
  screen: ConflictScreen,
  story: LoadedStory | undefined,
  verdict: Verdict | null,
): Promise<(state: State) => State> {
  const conflict = story?.view.conflicts.find(({ id }) => id === screen.conflict)
  const shows = conflict && { a: sideOf(conflict.a), b: sideOf(conflict.b) }
  const sides = verdict ? shows : (screen.decided ?? shows)
  if (!sides) return (state) => ({ ...state, message: 'nothing to decide here' })
  await desk.decide(sides, verdict)
  return (state) => {
    const here = shown(state)
    const message = verdict ? said[verdict] : 'taken back'
    if (here.name !== 'conflict') return { ...state, message }
    return { ...withShown(state, { ...here, decided: verdict ? sides : null }), message }
  }
}

function sideOf({
  article,
  start,
  end,
}: {
  article: string
  start: number
  end: number
}): Sides['a'] {
  return `${article}:${start}-${end}`
}
