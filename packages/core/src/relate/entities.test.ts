import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import type { Language } from '../language/language.ts'
import { loadLanguage } from '../language/load.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Decision } from '../model/decision.ts'
import { resolve } from '../resolve/index.ts'
import { annotateMarked } from '../resolve/marked-text.case.ts'
import { relateEntities } from './entities.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function analysesOf(...marked: string[]): Analysis[] {
  return marked.map((one) => {
    const { article, found } = annotateMarked(one, english)
    return resolve(article, found, english)
  })
}

const shared = (...marked: string[]) => relateEntities(analysesOf(...marked), [])

function entityWith(form: string, entities: ReturnType<typeof relateEntities>) {
  return entities.filter(({ variants }) => variants.includes(form))
}

describe('is one entity', () => {
  test.each([
    ['Zhytomyr', 'Zhitomir', '[Zhytomyr|l] is calm.', '[Zhitomir|l] is calm.'],
    ['Lviv', 'Lemberg', 'It rained in [Lviv|l].', 'It rained in [Lemberg|l].'],
    ['Holland', 'Netherlands', '[Holland|l] won.', 'The [Netherlands|l] won.'],
    [
      'Mikheil Kapanadze',
      'Mikhail Kapanadze',
      '[Mikheil Kapanadze|p] left.',
      '[Mikhail Kapanadze|p] left.',
    ],
    [
      'Muhammad Halabi',
      'Mohammed al-Halabi',
      '[Muhammad Halabi|p] left.',
      '[Mohammed al-Halabi|p] left.',
    ],
    ['Dragan Kovač', 'Dragan Kovac', '[Dragan Kovač|p] left.', '[Dragan Kovac|p] left.'],
    [
      'Peruvian Health Ministry',
      'Ministry of Health of Peru',
      'The [Peruvian Health Ministry|o] in [Peru|l] said [Peruvians|x] are well.',
      'The [Ministry of Health of Peru|o] said [Peruvians|x] in [Peru|l] are well.',
    ],
    [
      'Federal Intelligence Service',
      'BND',
      'The [Federal Intelligence Service|o] ([BND|o]) in [Berlin|l] told [Ann Ek|p].',
      'The [BND|o] in [Berlin|l] told [Ann Ek|p].',
    ],
    [
      'Tamar Beridze',
      'Beridze',
      'Mayor [Tamar Beridze|p] left [Batumi|l] for [Poti|l].',
      'Mayor [Beridze|p] left [Batumi|l] for [Poti|l].',
    ],
  ])('%s, %s', (a, b, ...marked) => {
    const entities = shared(...marked)
    expect(entityWith(a, entities)).toHaveLength(1)
    expect(entityWith(b, entities)).toEqual(entityWith(a, entities))
    const [{ merges, members } = { merges: [], members: [] }] = entityWith(a, entities)
    expect(new Set(members.map(({ article }) => article)).size).toBe(2)
    expect(merges.length).toBeGreaterThan(0)
    for (const { score, because } of merges) {
      expect(score).toBeGreaterThanOrEqual(0.5)
      expect(because.length).toBeGreaterThan(0)
    }
  })
})

describe('are two entities', () => {
  test.each([
    ['Chernihiv', 'Chernivtsi', '[Chernihiv|l] is calm.', '[Chernivtsi|l] is calm.'],
    ['Nika Beridze', 'Tamar Beridze', '[Nika Beridze|p] left.', '[Tamar Beridze|p] left.'],
    ['Beridze', 'Tamar Beridze', '[Beridze|p] won.', '[Tamar Beridze|p] left.'],
    [
      'Peruvian Health Ministry',
      'Chilean Health Ministry',
      'The [Peruvian Health Ministry|o] left.',
      'The [Chilean Health Ministry|o] left.',
    ],
    ['Jordan', 'Michael Jordan', '[Jordan|l] won.', '[Michael Jordan|p] won.'],
  ])('%s, %s', (a, b, ...marked) => {
    const entities = shared(...marked)
    expect(entityWith(a, entities)[0]).not.toEqual(entityWith(b, entities)[0])
  })

  test('a region and its town', () => {
    const entities = shared('[Perm|l] is calm.', 'The [Perm|l] region is calm.')
    expect(entities.map(({ name }) => name)).toEqual(['Perm', 'Perm region'])
  })

  test('what only a third could chain', () => {
    const entities = shared(
      'Judge [Nika Beridze|p] left [Batumi|l] for [Poti|l].',
      'Judge [Beridze|p] left [Batumi|l] for [Poti|l].',
      'Judge [Tamar Beridze|p] left [Batumi|l] for [Poti|l].',
    )
    expect(entities.filter(({ type }) => type === 'person')).toHaveLength(2)
  })
})

describe('a decision wins', () => {
  const by = (a: string, b: string, verdict: Decision['verdict'], day = '01'): Decision => ({
    ...{ noun: 'entity', a, b, verdict, by: 'Ann Ek', at: `2026-11-${day}T00:00:00Z` },
  })
  const marked = [
    '[Mikheil Kapanadze|p] left.',
    '[Mikhail Kapanadze|p] left.',
    '[Ivo Lang|p] left.',
  ]
  const persons = (...decisions: Decision[]) => relateEntities(analysesOf(...marked), decisions)

  test('for being the same', () => {
    const entities = persons(by('Ivo Lang', 'Mikheil Kapanadze', 'same'))
    expect(entities).toHaveLength(1)
    expect(entities[0]?.merges).toContainEqual({
      ...{ a: 'Ivo Lang', b: 'Mikheil Kapanadze', score: 1 },
      because: ['Ann Ek decided that they are the same (2026-11-01T00:00:00Z)'],
    })
  })

  test.each(['different', 'unsure'] as const)('for being %s', (verdict) => {
    expect(persons(by('Mikhail Kapanadze', 'Mikheil Kapanadze', verdict))).toHaveLength(3)
  })

  test('the latest of them', () => {
    const [early, late] = [
      by('Ivo Lang', 'Mikheil Kapanadze', 'same', '01'),
      by('Mikheil Kapanadze', 'Ivo Lang', 'different', '02'),
    ]
    expect(persons(late, early)).toHaveLength(2)
  })
})

describe('for any articles', () => {
  const sentence = fc.constantFrom(
    ...[
      'Mayor [Tamar Beridze|p] left [Batumi|l].',
      '[Beridze|p] met [Nika Beridze|p] in [Poti|l].',
    ],
    ...[
      '[Batoumi|l] is calm, [Tamara Beridze|p] said.',
      'The [Georgian|x] [Health Ministry|o] spoke.',
    ],
    ...[
      '[Georgia|l]’s [Ministry of Health|o] ([MOH|o]) spoke.',
      'The [MOH|o] left [Poti|l] region.',
    ],
  )
  const texts = fc.uniqueArray(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
    {
      minLength: 1,
      maxLength: 6,
    },
  )

  test('their order does not matter, and every entity of theirs is in one', () => {
    fc.assert(
      fc.property(
        texts.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([given, shuffled]) => {
          const entities = shared(...given)
          expect(shared(...shuffled)).toEqual(entities)
          const members = entities.flatMap((one) =>
            one.members.map(({ article, entity }) => `${article} ${entity}`),
          )
          expect(new Set(members).size).toBe(members.length)
          const all = analysesOf(...given).flatMap((one) =>
            one.entities.map(({ id }) => `${one.article.id} ${id}`),
          )
          expect(members.sort()).toEqual(all.sort())
          expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length)
        },
      ),
      { numRuns: 40 },
    )
  })
})

test('a thousand articles on one person take seconds', () => {
  const analyses = analysesOf(
    '[Beridze|p] met [Tamar Beridze|p] and [Lomidze|p] in [Poti|l].',
  ).flatMap((one) =>
    Array.from({ length: 1000 }, (_, at) => ({
      ...one,
      article: { ...one.article, id: at.toString(16).padStart(16, '0') },
    })),
  )
  expectWithin(5_000, () => relateEntities(analyses, []))
})
