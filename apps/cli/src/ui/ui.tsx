import { useApp, useInput, useStdout, useWindowSize } from 'ink'
import { useCallback, useMemo, useRef, useState } from 'react'
import { decide } from './decide.ts'
import type { Desk } from './desk.ts'
import { actionOf, keyNames } from './keys.ts'
import type { Size } from './page.ts'
import { typeInto } from './prompt.ts'
import type { Screen } from './screen.ts'
import { pageOf } from './screens/page-of.ts'
import { type State, shown, startAt } from './state.ts'
import { chosen, cursorOf, update } from './update.ts'
import { useMaterial } from './use-material.ts'
import { footOf } from './view/foot.ts'
import { PageView } from './view/page-view.tsx'

interface Props {
  readonly desk: Desk
  /** The screens that are opened at first, over the list of stories. */
  readonly start?: readonly Screen[]
  /** The size to draw at, where there is no window to ask. */
  readonly size?: Size
}

/** The terminal UI: state, keys and view, put together. */
export function Ui({ desk, start = [], size: given }: Props) {
  const { exit } = useApp()
  const { stdout } = useStdout()
  const window = useWindowSize()
  const size = given ?? window
  const [state, setState] = useState<State>(() => startAt(...start))
  const screen = shown(state)
  const tell = useCallback((message: string) => setState((now) => ({ ...now, message })), [])
  const material = useMaterial(desk, screen, tell)
  const page = useMemo(() => pageOf(screen, material, size), [screen, material, size])

  // several keys may come at once, before anything is drawn anew
  const latest = useRef(state)
  latest.current = state

  const press = (key: string) => {
    const now = latest.current
    const here = shown(now)
    const scene = {
      page: here === screen ? page : pageOf(here, material, size),
      story: 'story' in here ? material.story(here.story) : undefined,
    }
    const next = now.prompt
      ? typeInto(now, key, scene, material.stories ?? [])
      : act(key, { ...now, message: null }, here, scene)
    latest.current = next
    setState(next)
  }

  const act = (
    key: string,
    now: State,
    here: Screen,
    scene: Parameters<typeof update>[2],
  ): State => {
    const action = actionOf(key, here.name)
    if (!action) return now
    if (action.type === 'quit') exit()
    if (action.type === 'copy') {
      const citation = chosen(here, scene.page)?.citation
      if (!citation) return { ...now, message: 'nothing to copy here' }
      stdout.write(copyToClipboard(citation))
      return { ...now, message: `copied: ${citation}` }
    }
    if (action.type === 'decide' && here.name === 'conflict') {
      decide(desk, here, scene.story, action.verdict)
        .then((come) => {
          setState(come)
          material.renew()
        })
        .catch((error) => tell(error instanceof Error ? error.message : String(error)))
    }
    return update(now, action, scene)
  }

  useInput((input, key) => {
    for (const name of keyNames(input, key)) press(name)
  })

  return (
    <PageView
      page={page}
      cursors={(pane) => cursorOf(screen, pane)}
      focused={screen.pane}
      columns={size.columns}
      foot={footOf(state, screen.name, size.columns)}
    />
  )
}

/** OSC 52: most terminals put it on the clipboard, also from a far machine; others ignore it. */
function copyToClipboard(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`
}
