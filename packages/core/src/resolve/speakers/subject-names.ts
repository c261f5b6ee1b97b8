import type { Name } from '../../model/name.ts'
import type { Sentence, Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'

/** The names that sentences begin with, but for titles and articles: who they are about. */
export function findSubjectNames(
  text: string,
  names: readonly Name[],
  sentences: readonly Sentence[],
  tokens: Layer<Token>,
): Name[] {
  const subjects: Name[] = []
  let at = 0
  for (const sentence of sentences) {
    while ((names[at]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) at++
    const name = names[at]
    if (!name || name.start >= sentence.end || name.start - sentence.start > 80) continue
    const before = tokens.within({ start: sentence.start, end: name.start })
    const opens = before.every(({ pos }) =>
      ['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'ADV'].includes(pos),
    )
    if (opens && !/^['’]/.test(text.slice(name.end, name.end + 1))) subjects.push(name)
  }
  return subjects
}
