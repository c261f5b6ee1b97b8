import type { Cue } from '../../../language/speech.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { objectEnd } from '../syntax/noun-phrase.ts'

/** Whether a noun phrase behind a verb of speech is what is said, not what is done with it, to whom, or who is told. */
export function isSayable(passage: Passage, cue: Cue, content: Range): boolean {
  const { lower } = passage.at(content.from)
  const end = objectEnd(passage, content.from)
  const { none, objects, reflexives, solely } = passage.speech
  // maintained | his innocence |, not maintained | the road |
  const only = solely.get(cue.lemma)
  if (only && !passage.words.slice(content.from, end).some((word) => only.has(word.lower)))
    return false
  // suggested | nothing |
  if (none.has(lower) && end === content.from + 1) return false
  // announced | himself |, asked | him |, denied | them | entry
  if (reflexives.has(lower)) return false
  const affects = takesPersons.has(cue.stance)
  if (objects.has(lower) && (affects || cue.frames.has('order'))) return false
  if (affects && isSomebody(passage, content.from, end)) return false
  if (cue.stance === 'doubts' && end === content.from) return false
  return !isDeed(passage, cue, content.from, end) && !isAskedToTell(passage, content)
}

/** What these do with people is no speech: questioned | the driver |, dismissed | the staff |. */
const takesPersons: ReadonlySet<Cue['stance']> = new Set(['doubts', 'denies'])

function isSomebody(passage: Passage, from: number, end: number): boolean {
  const { lower, name } = passage.at(end - 1)
  const { roles, speech } = passage
  // denied | hitting the driver |
  if (end === from || passage.at(from).doing) return false
  if (passage.names[name]?.type === 'person') return true
  return roles.has(lower) || roles.has(lower.replace(/s$/, '')) || speech.people.has(lower)
}

/** "claimed | 12 lives |", "dismissed | the lawsuit |": done, not said; but "dismissed the lawsuit as baseless". */
function isDeed({ speech, words }: Passage, { lemma }: Cue, from: number, end: number): boolean {
  const deeds = speech.deeds.get(lemma)
  if (!deeds || speech.roles.has(words[end]?.lower ?? '')) return false
  return words.slice(from, end).some(({ lower }) => deeds.has(lower))
}

/** asked | the mayor for comment | */
function isAskedToTell({ speech, words }: Passage, { to }: Range): boolean {
  const [before, last] = [words[to - 2]?.lower ?? '', words[to - 1]?.lower ?? '']
  return speech.standingFor.has(before) && speech.declined.has(last)
}
