import { render } from 'ink'
import type { Desk } from './desk.ts'
import type { Screen } from './screen.ts'
import { Ui } from './ui.tsx'
import { Colour } from './view/theme.ts'

export interface OpenOptions {
  readonly start?: readonly Screen[] | undefined
  /** False: the accent is left out (NO_COLOR). */
  readonly colour: boolean
  /** Where the keys come from, when standard input is taken by articles. */
  readonly stdin?: NodeJS.ReadStream | undefined
}

/** Shows the screens on the terminal until one quits; then the terminal is as it was before. */
export async function openUi(desk: Desk, options: OpenOptions): Promise<void> {
  const { start = [], colour, stdin = process.stdin } = options
  const { waitUntilExit } = render(
    <Colour value={colour}>
      <Ui desk={desk} start={start} />
    </Colour>,
    {
      alternateScreen: true,
      incrementalRendering: true,
      interactive: true,
      exitOnCtrlC: false,
      stdin,
    },
  )
  await waitUntilExit()
}
