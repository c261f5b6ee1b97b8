import type { Rejoinders } from '../../language/rejoinders.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Denial, Statement } from '../../model/statement.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import type { Denied } from './denied-content.ts'
import { farthest, holds } from './said-before.ts'

/** What a statement denies in words of its own, and where what tells so begins. */
export interface DeniedHere extends Denied {
  readonly span: Span
  readonly from: number
  /** Whether it is denied in so many words: “|denied| that”. */
  readonly plainly: boolean
}

/** Whether a statement may deny something: most do not. */
export function mayDeny({ denial }: Statement, { stance }: Attribution): boolean {
  return denial !== null || stance === 'denies'
}

/** What somebody denies in words of their own; null where they do not: “|denied| paying them”, “they |were not paid|”. */
export function deniedIn(
  statement: Statement,
  attribution: Attribution,
  words: Layer<Word>,
  language: Rejoinders,
): DeniedHere | null {
  const { source, cue, content, stance, negative, nested } = attribution
  // “|claims| that they were paid are untrue”
  if (nested && source) return null
  const from = Math.min(statement.start, source?.start ?? statement.start)
  const [told] = content
  if (stance === 'denies' && !negative && cue && told && told.start > cue.start) {
    const near = { start: told.start, end: Math.min(told.end, told.start + farthest) }
    const denied = words.within(near).filter(({ lower }) => !language.accounts.has(lower))
    const plainly = words.within(cue).some(({ lower }) => language.alone.has(lower))
    return { span: { start: cue.start, end: near.end }, words: denied, stems: [], from, plainly }
  }
  const { denial, modality } = statement
  if (!denial || modality !== 'happened' || !holds.has(stance)) return null
  // a |no|-show
  if (words.within(denial).length < 2) return null
  const { start, end, stems } = denial
  const denied = wordsDenied(words.within(statement), denial, language)
  return { span: { start, end }, words: denied, stems, from, plainly: false }
}

/** The words after a "no", or those that are said to be untrue; none where somebody only did not hear or see it. */
function wordsDenied(
  words: readonly Word[],
  { start, stems }: Denial,
  { sensing, traces }: Rejoinders,
): readonly Word[] {
  const behind = words.filter(({ end, lower }) => end > start && !traces.has(lower))
  const verb = behind.find(({ pos }) => pos === 'VERB')
  if (verb && sensing.has(verb.lower)) return []
  const has = (word: Word) => stems.includes(word.stem)
  return stems.length === 0 || behind.some(has) ? behind : words.filter(has)
}
