import { Text } from 'ink'
import { useContext } from 'react'
import type { Line } from '../line.ts'
import { Colour, styleOf } from './theme.ts'

/** One line, never more: what does not fit is cut. */
export function LineView({ line }: { readonly line: Line }) {
  const colour = useContext(Colour)
  return (
    <Text wrap="truncate-end">
      {line.map(({ text, look }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a piece of a line has no other name
        <Text key={index} {...styleOf(look, colour)}>
          {text}
        </Text>
      ))}
    </Text>
  )
}
