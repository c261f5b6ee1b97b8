import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import type { Analysis } from '../../model/analysis.ts'
import { resolve } from '../../resolve/index.ts'
import { annotateMarked } from '../../resolve/marked-text.case.ts'
import { finish } from '../in-parts.ts'
import { Pile } from '../pile.ts'
import { entityKey } from './entity-index.ts'
import { entitiesInStory } from './in-story.ts'
import { SharedEntities } from './shared-entities.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

/** What the first articles call the entity of a name, where the others belong to other stories. */
function called(name: string, articles: number, ...marked: string[]) {
  const analyses = marked.map((one) => {
    const { article, found } = annotateMarked(one, english)
    return resolve(article, found, english)
  })
  const [pile, story] = [new Pile(), analyses.slice(0, articles).sort(byId)]
  const shared = new SharedEntities(pile, [])
  finish(shared.add(pile.add(analyses)))
  const inStory = entitiesInStory(story, shared.in)
  const found = story.flatMap(({ article, entities }) =>
    entities.flatMap(({ id, variants }) =>
      variants.includes(name) ? (inStory.get(entityKey(article.id, id)) ?? []) : [],
    ),
  )
  return [...new Set(found)]
}

const byId = ({ article: a }: Analysis, { article: b }: Analysis) => (a.id < b.id ? -1 : 1)

const short = '[Mike Pence|p] left.'
const long = '[Michael Richard Pence|p] stayed.'

test('names of one entity are one, by the fullest name and with every form that the story prints', () => {
  const [one, ...others] = called('Mike Pence', 2, short, long)
  expect(others).toEqual([])
  expect(one).toMatchObject({
    type: 'person',
    name: 'Michael Richard Pence',
    variants: ['Michael Richard Pence', 'Mike Pence'],
  })
})

test('what another story prints is not among them', () => {
  const [one] = called('Mike Pence', 1, short, long)
  expect(one).toEqual(called('Mike Pence', 1, short)[0])
})

test('places go by the name used most', () => {
  const texts = ['[Kyiv|l] is calm.', '[Kiev|l] is loud.', '[Kyiv|l] is cold.']
  expect(called('Kiev', 3, ...texts)[0]).toMatchObject({ name: 'Kyiv', variants: ['Kiev', 'Kyiv'] })
})
