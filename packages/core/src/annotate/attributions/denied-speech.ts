import type { Draft } from './draft.ts'
import { type Passage, reach } from './passage/passage.ts'
import { subjectAhead } from './syntax/clause-ahead.ts'

/**
 * The drafts without what stands only inside a denial, which nobody has said there:
 *
 *     denied | reports that it fell · denied | that she asked him to leave · denied | knowing that it fell
 *
 * What somebody is named for is kept: denied | the union’s claim that it fell.
 */
export function withoutDenied(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const denials = drafts.filter((draft) => isDenial(passage, draft))
  const denied = new Set<Draft>()
  const byCue = drafts
    .flatMap((draft) => (draft.cue ? [{ draft, at: draft.cue.start }] : []))
    .sort((a, b) => a.at - b.at)
  let from = 0
  for (const denial of denials.sort((a, b) => startOf(a) - startOf(b))) {
    const [start, end] = [startOf(denial), denial.content[0]?.end ?? 0]
    while ((byCue[from]?.at ?? end) < start) from++
    const isClause = opensClause(passage, denial)
    for (let i = from; (byCue[i]?.at ?? end) < end; i++) {
      const draft = byCue[i]?.draft
      if (draft && draft !== denial && (isClause || !isNamed(passage, draft))) denied.add(draft)
    }
  }
  return drafts.filter((draft) => !denied.has(draft))
}

function startOf({ content }: Draft): number {
  return content[0]?.start ?? 0
}

/** "the union’s claim", not "claims", "it plans" */
function isNamed({ speech, text }: Passage, { source }: Draft): boolean {
  return source !== null && !speech.pronouns.has(text.slice(source.start, source.end).toLowerCase())
}

/** "denied", "rejected", not "countered": a verb that denies things. */
function isDenial(passage: Passage, draft: Draft): boolean {
  const { cue, content, negative, stance } = draft
  if (!cue || stance !== 'denies' || negative || content.length !== 1) return false
  if (startOf(draft) < cue.start) return false
  const { cues } = passage.at(passage.indexAt(cue.start))
  return cues.some((one) => one.stance === 'denies' && one.frames.has('matter'))
}

/** "that he lied", "he lied", "having lied", not "reports that he lied" */
function opensClause(passage: Passage, { content }: Draft): boolean {
  const from = passage.indexAt(content[0]?.start ?? 0)
  const { doing, lower, pos } = passage.at(from)
  const isPhrase = pos === 'NOUN' || pos === 'ADJ'
  if (doing || passage.speech.complementizers.has(lower)) return true
  return !isPhrase && subjectAhead(passage, from, from + reach)
}
