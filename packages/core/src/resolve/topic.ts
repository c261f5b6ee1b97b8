import type { Vocabulary } from '../language/vocabulary.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import type { Term } from '../model/statement.ts'
import type { TopicWord } from '../model/topic.ts'
import { latinWords } from './same-name/letters.ts'
import { type ContentWords, termOf } from './statements/terms.ts'

interface Found {
  readonly words: ContentWords
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  readonly places: readonly Place[]
}

/** The content words of an article and the words of its names, counted: sorted by kind and word. */
export function resolveTopic(text: string, found: Found, vocabulary: Vocabulary): TopicWord[] {
  const { words: content, names, entities, places } = found
  const topic = { country: new Map(), name: new Map(), number: new Map(), word: new Map() }
  const count = (word: string, { weight }: Term, kind: TopicWord['kind']) => {
    const words: Map<string, TopicWord> = topic[kind]
    const known = words.get(word)
    if (known) known.count += 1
    else words.set(word, { word, kind, weight, count: 1 })
  }
  for (const { term } of content.values()) {
    count(term.stem, term, /^\d/.test(term.stem) ? 'number' : 'word')
  }
  const countries = new Set([
    ...places.filter(({ precision }) => precision === 'country').map(({ entity }) => entity),
    ...entities.filter(({ type, country }) => type === 'other' && country).map(({ id }) => id),
  ])
  for (const { start, end, entity } of names) {
    const kind = countries.has(entity) ? 'country' : 'name'
    for (const word of latinWords(text.slice(start, end))) {
      count(word, termOf(vocabulary.stem(word), vocabulary), kind)
    }
  }
  return Object.values(topic).flatMap((words: Map<string, TopicWord>) =>
    [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1)),
  )
}
