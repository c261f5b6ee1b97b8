import { type Binding, bindingsOn } from '../keys.ts'
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
  return hintsOf(screen, columns)
}

/** The way to all keys is always there; the others as far as there is room. */
function hintsOf(screen: ScreenName, columns: number): Line {
  const bindings = bindingsOn(screen)
  const help = bindings.filter(({ action }) => action.type === 'help').flatMap(hintOf)
  let hints: Line = [piece(' ')]
  for (const binding of bindings) {
    if (binding.action.type === 'help') continue
    const next = [...hints, ...hintOf(binding)]
    if (widthOf(next) + widthOf(help) > columns) break
    hints = next
  }
  return [...hints, ...help]
}

function hintOf({ hint }: Binding): Line {
  return hint ? [piece(hint[0], 'accent'), piece(` ${hint[1]}  `)] : []
}
