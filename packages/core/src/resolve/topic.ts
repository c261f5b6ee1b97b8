import type { Vocabulary } from '../language/vocabulary.ts'
import type { Article } from '../model/article.ts'
import { compareText } from '../model/compare-text.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import type { Span } from '../model/span.ts'
import type { Term } from '../model/statement.ts'
import type { TopicWord } from '../model/topic.ts'
import { latinWords } from './same-name/letters.ts'
import { termOf } from './statements/terms.ts'
import { head, prominence } from './topic/prominence.ts'
import type { Word } from './words.ts'

interface Found {
  readonly sentences: readonly Span[]
  readonly words: readonly Word[]
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  readonly places: readonly Place[]
}

/** The content words of an article and the words of its names, counted by where they stand: sorted by kind and word. */
export function resolveTopic(article: Article, found: Found, vocabulary: Vocabulary): TopicWord[] {
  const { words, names, entities, places } = found
  const times = prominence(article, found.sentences)
  const none = () => new Map<string, TopicWord>()
  const topic = { country: none(), name: none(), number: none(), word: none() }
  const count = (word: string, kind: TopicWord['kind'], at: number, term?: Term) => {
    const counts = topic[kind]
    const known = counts.get(word)
    if (known) {
      known.count += times[at] ?? 0
      return
    }
    const { weight } = term ?? termOf(vocabulary.stem(word), vocabulary)
    counts.set(word, { word, kind, weight, count: times[at] ?? 0 })
  }
  for (const { start, end, pos, content } of words) {
    if (content === null) continue
    const { term } = content
    // a name that was not read as one: “the towns were |Ostra|, Barbara and Senigallia”
    if (pos === 'PROPN' && /^\p{Lu}/u.test(article.text.slice(start, end))) {
      for (const word of latinWords(article.text.slice(start, end)))
        count(word, 'name', start, term)
    } else count(term.stem, isDigit(term.stem.charCodeAt(0)) ? 'number' : 'word', start, term)
  }
  const countries = new Set([
    ...places.filter(({ precision }) => precision === 'country').map(({ entity }) => entity),
    ...entities.filter(({ type, country }) => type === 'other' && country).map(({ id }) => id),
  ])
  for (const { start, end, entity } of names) {
    const kind = countries.has(entity) ? 'country' : 'name'
    for (const word of latinWords(article.text.slice(start, end))) count(word, kind, start)
  }
  for (const word of titleBeside(article)) {
    for (const words of Object.values(topic)) {
      const known = words.get(words === topic.word ? vocabulary.stem(word) : word)
      if (known) known.count += head.times
    }
  }
  return Object.values(topic).flatMap((words) =>
    [...words.values()].sort((a, b) => compareText(a.word, b.word)),
  )
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** The words of a title that stands beside the text: one that stands in it is counted there. */
function titleBeside({ title, blocks }: Article): ReadonlySet<string> {
  const isInText = blocks.some(({ role }) => role === 'title')
  return new Set(isInText || title === null ? [] : latinWords(title))
}
