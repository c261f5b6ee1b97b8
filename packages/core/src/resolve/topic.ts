import type { Vocabulary } from '../language/vocabulary.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import type { Place } from '../model/place.ts'
import type { TopicWord } from '../model/topic.ts'
import { latinWords } from './same-name/letters.ts'
import { type ContentStems, roundedRarity } from './statements/terms.ts'

interface Found {
  readonly stems: ContentStems
  readonly names: readonly Name[]
  readonly entities: readonly Entity[]
  readonly places: readonly Place[]
}

/** The content words of an article and the words of its names, counted: sorted by kind and word. */
export function resolveTopic(text: string, found: Found, vocabulary: Vocabulary): TopicWord[] {
  const { stems, names, entities, places } = found
  const topic = { country: new Map(), name: new Map(), number: new Map(), word: new Map() }
  const count = (word: string, stem: string, kind: TopicWord['kind']) => {
    const words: Map<string, TopicWord> = topic[kind]
    const known = words.get(word)
    if (known) known.count += 1
    else words.set(word, { word, kind, weight: roundedRarity(vocabulary, stem), count: 1 })
  }
  for (const stem of stems.values()) {
    count(stem, stem, /^\d/.test(stem) ? 'number' : 'word')
  }
  const countries = new Set([
    ...places.filter(({ precision }) => precision === 'country').map(({ entity }) => entity),
    ...entities.filter(({ type, country }) => type === 'other' && country).map(({ id }) => id),
  ])
  for (const { start, end, entity } of names) {
    const kind = countries.has(entity) ? 'country' : 'name'
    for (const word of latinWords(text.slice(start, end))) {
      count(word, vocabulary.stem(word), kind)
    }
  }
  return Object.values(topic).flatMap((words: Map<string, TopicWord>) =>
    [...words.values()].sort((a, b) => (a.word < b.word ? -1 : 1)),
  )
}
