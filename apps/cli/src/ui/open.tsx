import { render } from 'ink'
import { type Open, Opening } from './opening.tsx'
import { Colour } from './view/theme.ts'

export interface OpenOptions {
  /** False: the accent is left out (NO_COLOR). */
  readonly colour: boolean
  /** Where the keys come from, when standard input is taken by articles. */
  readonly stdin?: NodeJS.ReadStream | undefined
}

/**
 * Shows the screens on the terminal until one quits; then the terminal is as it was before. Rejects with
 * what keeps the material from being opened.
 */
export async function openUi(open: Open, options: OpenOptions): Promise<void> {
  const { colour, stdin = process.stdin } = options
  const { waitUntilExit } = render(
    <Colour value={colour}>
      <Opening open={open} />
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
