import { useApp, useInput, useWindowSize } from 'ink'
import { useEffect, useState } from 'react'
import type { Desk } from './desk.ts'
import { keyNames } from './keys.ts'
import { line, piece } from './line.ts'
import type { Size } from './page.ts'
import type { Screen } from './screen.ts'
import { waitingPage } from './screens/waiting.ts'
import { Ui } from './ui.tsx'
import { PageView } from './view/page-view.tsx'

/** What the screens begin with. */
export interface Opened {
  readonly desk: Desk
  /** The screens that are opened at first, over the list of stories. */
  readonly start: readonly Screen[]
}

/** Opens what is to be shown, and says meanwhile how far it is. */
export type Open = (say: (doing: string) => void) => Promise<Opened>

/** The first screen: what is being done, until there is something to show. */
export function Opening({ open, size: given }: { readonly open: Open; readonly size?: Size }) {
  const { exit } = useApp()
  const window = useWindowSize()
  const size = given ?? window
  const [opened, setOpened] = useState<Opened>()
  const [doing, setDoing] = useState('Starting …')

  useEffect(() => {
    // a moment for the first frame: what follows leaves none for drawing
    const soon = setTimeout(() => {
      open(setDoing).then(setOpened, (error) => exit(error))
    }, 20)
    return () => clearTimeout(soon)
  }, [open, exit])

  useInput(
    (input, key) => {
      if (keyNames(input, key).some((name) => name === 'q' || name === 'ctrl-c')) exit()
    },
    { isActive: !opened },
  )

  if (opened) return <Ui desk={opened.desk} start={opened.start} size={size} />
  return (
    <PageView
      page={waitingPage(size, doing)}
      cursors={() => ({ at: 0, top: null })}
      focused={0}
      columns={size.columns}
      foot={line(piece(' q', 'accent'), piece(' quit'))}
    />
  )
}
