import type { Language } from '../../../language/language.ts'
import type { Span } from '../../../model/span.ts'
import { articleFromText } from '../../../read/from-text.ts'
import { annotate } from '../../index.ts'

/** Who says what in a text: "the mayor | said | it fell", with the stance before it where it is no assertion. */
export function findTold(text: string, language: Language): string[] {
  const shown = (span: Span | null) => (span ? text.slice(span.start, span.end) : '-')
  return annotate(articleFromText(text), language).attributions.map(
    ({ source, cue, content, stance }) => {
      const said = content.map(shown).join(' … ')
      const told = [shown(source), shown(cue), said]
      return (stance === 'asserts' ? told : [stance, ...told]).join(' | ')
    },
  )
}
