import type { Rejoinders } from '../../language/rejoinders.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import type { Denied } from './denied-content.ts'
import { holds } from './said-before.ts'

/** What a statement denies in words of its own, and where what tells so begins. */
export interface DeniedHere extends Denied {
  readonly span: Span
  readonly from: number
}

/** What somebody denies in words of their own; null where they do not: “|denied| paying them”, “they |were not paid|”. */
export function deniedIn(
  statement: Statement,
  attribution: Attribution,
  words: Layer<Word>,
  language: Rejoinders,
): DeniedHere | null {
  const { source, cue, content, stance, negative, nested } = attribution
  if (nested) return null
  const from = Math.min(statement.start, source?.start ?? statement.start)
  const [told] = content
  if (stance === 'denies' && !negative && cue && told && told.start > cue.start) {
    const denied = words.within(told).filter(({ lower }) => !language.accounts.has(lower))
    return { span: { start: cue.start, end: told.end }, words: denied, stems: [], from }
  }
  const { denial, modality } = statement
  if (!denial || denial.stems.length === 0 || modality !== 'happened' || !holds.has(stance))
    return null
  const { start, end, stems } = denial
  return {
    span: { start, end },
    words: behind(words.within(statement), start, language),
    stems,
    from,
  }
}

/** The words of a clause behind its "no"; none where somebody only did not hear or see it. */
function behind(
  words: readonly Word[],
  no: number,
  { sensing, traces }: Rejoinders,
): readonly Word[] {
  const denied = words.filter(({ end, lower }) => end > no && !traces.has(lower))
  const verb = denied.find(({ pos }) => pos === 'VERB')
  return verb && sensing.has(verb.lower) ? [] : denied
}
