import { Text } from 'ink'
import { useContext } from 'react'
import type { Line } from '../line.ts'
import { Colour, styleOf } from './theme.ts'

/** One line, never more: what does not fit is cut. */
export function LineView({ line }: { readonly line: Line }) {
  const colour = useContext(Colour)
  let column = 0
  return (
    <Text wrap="truncate-end">
      {line.map(({ text, look }) => {
        const key = column
        column += text.length
        return (
          <Text key={key} {...styleOf(look, colour)}>
            {text}
          </Text>
        )
      })}
    </Text>
  )
}
