import { bindingsOn } from '../keys.ts'
import { type Line, line, piece, widthOf } from '../line.ts'
import type { ScreenName } from '../screen.ts'
import type { State } from '../state.ts'

/** The last line: what is being typed, else what there is to say, else the keys, as many as fit. */
export function footOf({ prompt, message }: State, screen: ScreenName, columns: number): Line {
  if (prompt) {
    const sign = prompt.kind === 'find' ? ' / ' : ' : '
    return line(piece(sign, 'accent'), prompt.text, piece('█', 'accent'))
  }
  if (message) return line(piece(` ${message}`, 'strong'))
  let hints: Line = [piece(' ')]
  for (const { hint } of bindingsOn(screen)) {
    if (!hint) continue
    const next = [...hints, piece(hint[0], 'accent'), piece(` ${hint[1]}  `)]
    if (widthOf(next) > columns) break
    hints = next
  }
  return hints
}
