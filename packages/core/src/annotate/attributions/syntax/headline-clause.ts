import type { Passage, Range } from '../passage/passage.ts'
import { objectEnd } from './noun-phrase.ts'

/** "| UK to cut jury trials |, minister says", "| Five killed in blast |, police say": a clause as headlines have it. */
export function isAnnounced(passage: Passage, { from, to }: Range): boolean {
  const { forms, infinitives } = passage.speech
  const { last } = passage.at(from)
  if (/^[.!?]$/.test(passage.at(last - 1).lower)) return false
  const end = objectEnd(passage, from)
  if (end === from || end + 1 >= to) return false
  const { doing, lower, pos } = passage.at(end)
  if (infinitives.has(lower)) return passage.at(end + 1).pos === 'VERB'
  return pos === 'VERB' && (doing || forms.done.test(lower))
}
