import type { TextProps } from 'ink'
import { createContext } from 'react'
import type { Look } from '../line.ts'

type Style = Pick<TextProps, 'color' | 'bold' | 'dimColor' | 'underline' | 'inverse'>

const shapes: Readonly<Record<Look, Style>> = {
  plain: {},
  strong: { bold: true },
  faint: { dimColor: true },
  accent: {},
  name: { underline: true },
  marked: { inverse: true },
  chosen: { bold: true },
}

/** How looks are drawn: with the one accent colour, or with none (NO_COLOR). */
export function styleOf(look: Look, colour: boolean): Style {
  const coloured = colour && (look === 'accent' || look === 'chosen')
  return coloured ? { ...shapes[look], color: 'cyan' } : shapes[look]
}

/** Whether the terminal is to show colour. */
export const Colour = createContext(true)
