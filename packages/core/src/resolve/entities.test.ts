import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import type { Language } from '../language/language.ts'
import { loadLanguage } from '../language/load.ts'
import { resolveEntities } from './entities.ts'
import { annotateMarked } from './marked-text.case.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function entitiesOf(marked: string) {
  const { article, found } = annotateMarked(marked, english)
  return resolveEntities(article.text, found, english)
}

const variants = (marked: string) => entitiesOf(marked).entities.map((one) => one.variants)

describe('what names one thing', () => {
  test.each([
    ['[Tamar Beridze|p] left. [Beridze|p] said so.', [['Beridze', 'Tamar Beridze']]],
    ['[Beridze|p] left, said [Tamar Beridze|p].', [['Beridze', 'Tamar Beridze']]],
    ['[Petr Hanchev|p] left. [Hanshev|p] said so.', [['Hanshev', 'Petr Hanchev']]],
    ['[Mr Petr Hanchev|p] left. [Petr Hanchev|p] said so.', [['Petr Hanchev']]],
    ['[Ricardo Veloso Prado|p] left. [Veloso|p] said so.', [['Ricardo Veloso Prado', 'Veloso']]],
    ['In [Zhytomyr|l] and [Zhitomir|l] it rained.', [['Zhitomir', 'Zhytomyr']]],
    ['In [Lviv|l], once [Lemberg|l], it rained.', [['Lemberg', 'Lviv']]],
    ['The [US|l] left. The [United States|l] said so.', [['US', 'United States']]],
    ['The [UK|l] left. The [United Kingdom|l] said so.', [['UK', 'United Kingdom']]],
    ['She won [Vermont|l], her home state of [Vermont|l].', [['Vermont']]],
    ['[Guam|l] voted. The territory of [Guam|l] is far.', [['Guam']]],
    ['[Chileans|x] and the [Chilean|x] team won.', [['Chilean', 'Chileans']]],
    [
      'The [Federal Intelligence Service|o] ([BND|o]) spoke. The [BND|o] left.',
      [['BND', 'Federal Intelligence Service']],
    ],
    ['The [World Food Programme|o] spoke. [WFP|o] trucks left.', [['WFP', 'World Food Programme']]],
    [
      'The [Peruvian Health Ministry|o] spoke. The [Health Ministry|o] left.',
      [['Health Ministry', 'Peruvian Health Ministry']],
    ],
    [
      'The [Ministry of Health of Peru|o] spoke. [Peru|l]’s [Health Ministry|o] left.',
      [['Health Ministry', 'Ministry of Health of Peru'], ['Peru']],
    ],
  ])('%s', (marked, expected) => {
    expect(variants(marked)).toEqual(expected)
  })
})

test('a district attorney makes no district', () => {
  expect(variants('In [Perm|l] the [Perm|l] district attorney left.')).toEqual([['Perm']])
})

describe('what names two things', () => {
  test.each([
    '[Tamar Beridze|p] and [Nika Beridze|p] left.',
    '[John Paul Veloso|p] left. [Paul|p] said so.',
    '[Aleppo|l] and [Latakia|l] are towns.',
    '[Perm|l] lies in the [Perm|l] region.',
    '[New York|l] lies in the state of [New York|l].',
    '[Riga|l] lies on the [Gulf of Riga|l].',
    'The [Peruvian Health Ministry|o] and the [Chilean Health Ministry|o] spoke.',
    'The [Health Ministry|o] of [Peru|l] spoke.',
    'A [Scottish|x] and a [British|x] team won.',
    '[Jordan|p] visited [Jordan|l].',
  ])('%s', (marked) => {
    const { names, entities } = entitiesOf(marked)
    expect(entities).toHaveLength(2)
    expect(new Set(names.map(({ entity }) => entity)).size).toBe(2)
  })
})

test('a family name goes to who bore it last', () => {
  const marked = '[Tamar Beridze|p] left. [Nika Beridze|p] came. [Beridze|p] said so.'
  const { names } = entitiesOf(marked)
  expect(names[2]?.entity).toBe(names[1]?.entity)
})

describe('roles as printed', () => {
  test.each([
    ['Perm regional Governor [Ann Ek|p] said so.', ['Perm regional Governor']],
    ['[Peru|l]’s Defence Minister [Ann Ek|p] left.', ['Peru’s Defence Minister']],
    ['The head of the [Perm Council|o], [Ann Ek|p], left.', ['head of the Perm Council']],
    ['[Ann Ek|p], the mayor of [Lund|l], left.', ['mayor of Lund']],
    [
      'President [Bo Alm|p]’s chief of staff, [Ann Ek|p], left.',
      ['President Bo Alm’s chief of staff'],
    ],
    ['Commander of the Fleet [Ann Ek|p] said so.', ['Commander of the Fleet']],
    ['[President Ann Ek|p] said so.', ['President']],
    ['[Ann Ek|p], a member of the, said so.', ['member']],
    ['[Lund Mayor Ann Ek|p] said so.', ['Lund Mayor']],
    ['The shelling of [Lund|l], [Ann Ek|p] said, went on.', []],
    ['It rained on [Ann Ek|p].', []],
  ])('%s', (marked, roles) => {
    const ek = entitiesOf(marked).entities.find(({ name }) => name === 'Ann Ek')
    expect(ek?.roles).toEqual(roles)
  })
})

describe('the country that an organization belongs to', () => {
  test.each([
    ['The [Peruvian Health Ministry|o] spoke.', 'PE'],
    ['The [Ministry of Health of Peru|o] spoke.', 'PE'],
    ['[Peru|l]’s [Health Ministry|o] spoke.', 'PE'],
    ['The [Peruvian|x] [Health Ministry|o] spoke.', 'PE'],
    ['The [Health Ministry|o] of [Peru|l] spoke.', 'PE'],
    [
      'The [Peruvian|x] army met the [Chilean|x] army, the country’s [Defence Ministry|o] said.',
      'PE',
    ],
    ['The [Health Ministry|o] spoke.', undefined],
  ])('%s', (marked, country) => {
    const { entities } = entitiesOf(marked)
    expect(entities.find(({ type }) => type === 'organization')?.country).toBe(country)
  })
})

test('a whole name is one person, whatever sex its given name is thought to be of', () => {
  const { entities } = entitiesOf('The spokesman [Mai Ekdal|p] spoke. [Mai Ekdal|p] left.')
  expect(entities.map(({ name }) => name)).toEqual(['Mai Ekdal'])
})

test('a town taken for a person is a place', () => {
  const { entities } = entitiesOf('Troops left [Aktobe|p] and [Atyrau|l]. It is near [Aktobe|p].')
  expect(entities.map(({ type }) => type)).toEqual(['place', 'place'])
})

describe('for any text', () => {
  const piece = fc.constantFrom(
    ...[
      '[Ann Ek|p]',
      '[Ek|p]',
      '[Bo Ek|p]',
      '[Lund|l]',
      '[Lund|p]',
      '[WHO|o]',
      '[World Health Organization|o]',
    ],
    ...['[Danish|x]', 'Mayor', 'of', 'the', ', ', '. ', '’s', '(', ')', 'region', '\n\n'],
  )

  test('every mention names one entity, and ids count up', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const { article, found } = annotateMarked(`It rained ${pieces.join(' ')}`, english)
        const { names, entities } = resolveEntities(article.text, found, english)
        expect(names.map(({ start, end }) => [start, end])).toEqual(
          found.names.map(({ start, end }) => [start, end]),
        )
        expect(entities.map(({ id }) => id)).toEqual(entities.map((_, at) => `e${at + 1}`))
        const ids = new Set(names.map(({ entity }) => entity))
        expect(ids.size).toBe(entities.length)
        for (const { variants: forms, name } of entities) {
          expect(forms.length).toBeGreaterThan(0)
          expect(name).not.toBe('')
        }
      }),
      { numRuns: 50 },
    )
  })

  test('five thousand names take no more than their share of time', () => {
    const marked = Array.from({ length: 5_000 }, (_, at) => `[Ann Ek${at}|p] met [Ek|p]. `).join('')
    const { article, found } = annotateMarked(marked, english)
    expectWithin(5_000, () => resolveEntities(article.text, found, english))
  })
})
