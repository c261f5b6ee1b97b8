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
    const led = leadAfter(text, names, at, sentence, tokens)
    const name = names[at]
    if (led) subjects.push(led)
    if (led || !name || name.start >= sentence.end || name.start - sentence.start > 80) continue
    const before = tokens.within({ start: sentence.start, end: name.start })
    // her lawyer | Ann Ek |
    const title = before.length > 1 && before[0]?.pos === 'PRON' ? before.slice(1) : before
    // MP | Ann Ek |: a rank in capitals, whatever it was read as
    const opens = title.every(
      ({ start, end, pos }) =>
        ['DET', 'ADJ', 'NOUN', 'PROPN', 'CCONJ', 'ADV'].includes(pos) ||
        /^\p{Lu}{2,}$/u.test(text.slice(start, end)),
    )
    if (opens && !/^['’]/.test(text.slice(name.end, name.end + 1))) subjects.push(name)
  }
  return subjects
}

/** At most this many names may stand in what leads a sentence. */
const mostLed = 4

/** "Asked about Bo Li, | Ann Ek | laughed.", "In a speech on Monday, | Ek | said": who stands between the comma and the verb. */
function leadAfter(
  text: string,
  names: readonly Name[],
  first: number,
  sentence: Sentence,
  tokens: Layer<Token>,
): Name | null {
  const [opening] = tokens.within({ start: sentence.start, end: sentence.start + longestWord })
  if (opening?.pos !== 'VERB' && opening?.pos !== 'ADP') return null
  for (let at = first; at < first + mostLed; at++) {
    const name = names[at]
    if (!name || name.start >= sentence.end) return null
    if (!/,\s$/.test(text.slice(name.start - 2, name.start))) continue
    const [next] = tokens.within({
      start: name.end,
      end: Math.min(sentence.end, name.end + longestWord),
    })
    if (next?.pos === 'VERB' || next?.pos === 'AUX') return name
  }
  return null
}

/** No word that matters here is longer, in code units. */
const longestWord = 30
