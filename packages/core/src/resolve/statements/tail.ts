import type { Speech } from '../../language/speech.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import { hasSubjectAndVerb } from './finite.ts'
import type { Said } from './pieces.ts'

/**
 * What a sentence goes on with after who says it, which is from the same source; null where nothing is:
 *
 *     Two died, the army said on Friday |, bringing the toll to three
 *
 * Not: what the speaker does meanwhile ("reading from her notes"), what is said of the speaker ("who runs the mine"), and
 * what can stand by itself ("as the rain went on").
 */
export function findTail(
  sentence: Span,
  said: Said | undefined,
  attributions: readonly Attribution[],
  words: Layer<Word>,
  speech: Speech,
): Said | null {
  if (!said) return null
  const { source, cue } = attributions[said.index] ?? {}
  const telling = [source, cue].flatMap((span) => span ?? [])
  if (telling.length === 0 || telling.some(({ start }) => start < said.end)) return null
  const last = Math.max(...telling.map(({ end }) => end))
  if (last >= sentence.end) return null
  const behind = words.within({ start: last, end: sentence.end })
  const comma = behind.findIndex(({ lower }) => lower === ',')
  const mark = behind[comma]
  if (!mark || !goesOn(behind.slice(comma + 1), speech)) return null
  return { index: said.index, start: mark.start, end: sentence.end }
}

/** Whether words after a comma go on with what was said. */
function goesOn(tail: readonly Word[], speech: Speech): boolean {
  const [first] = tail
  if (!first) return false
  const { lower } = first
  if (first.pos === 'ADP' || first.pos === 'SCONJ')
    return !speech.lacking.has(lower) && !hasSubjectAndVerb(tail, speech)
  return (
    first.pos === 'VERB' &&
    speech.forms.doing.test(lower) &&
    !speech.accompanying.has(lower) &&
    !speech.appearing.has(lower)
  )
}
