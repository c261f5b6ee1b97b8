import { beforeAll, describe, expect, test } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import type { Language } from '../language/language.ts'
import { loadLanguage } from '../language/load.ts'
import type { Article } from '../model/article.ts'
import { resolveEntities } from './entities.ts'
import { annotateMarked } from './marked-text.case.ts'
import { resolvePlaces } from './places.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function placesOf(marked: string, source: Partial<Pick<Article, 'dateline' | 'publisher'>> = {}) {
  const { article, found } = annotateMarked(marked, english)
  const { quantities } = found
  const resolved = { ...resolveEntities(article.text, found, english), quantities }
  return resolvePlaces(article.text, resolved, english, { ...article, ...source })
}

describe('settles a name', () => {
  test.each([
    ['by population', 'It rained in [Vienna|l].', { country: 'AT', precision: 'settlement' }],
    [
      'as a country',
      '[Jordan|l] agreed.',
      { country: 'JO', precision: 'country', geonameId: 248816 },
    ],
    [
      'as the small town among its neighbours, whatever city is called the same',
      '[Reno|l] lies west of [Blossom|l], [Roxton|l] and [Bonham|l] in [Texas|l].',
      { region: 'Texas', precision: 'settlement' },
    ],
    [
      'as the city where the others are anywhere',
      '[Reno|l], [Chicago|l] and [Miami|l] are in the [United States|l].',
      { region: 'Nevada' },
    ],
    [
      'as the town, not its region',
      'It rained in [Perm|l].',
      { precision: 'settlement', geonameId: 511196 },
    ],
    [
      'as what is usually called so, not as the city whose name means that',
      'Aides of the [White House|l] flew to [Morocco|l].',
      { country: 'US', precision: 'feature' },
    ],
    [
      'as the city whose other name a village has for its usual one',
      'It rained in [Bombay|l].',
      { country: 'IN' },
    ],
    [
      'as the region it is called',
      'The [Perm|l] region is wide.',
      { country: 'RU', precision: 'region' },
    ],
    [
      'as the island that the country has, which is known by its town',
      'The island of [Andros|l] is far from [Rafina|l] in [Greece|l].',
      { country: 'GR' },
    ],
    [
      'as the island elsewhere, where the others are',
      'The island of [Andros|l] is far from [Nassau|l] in the [Bahamas|l].',
      { country: 'BS' },
    ],
    ['by what holds it', 'In [Vienna|l], [Virginia|l], it rained.', { country: 'US' }],
    [
      'by the country spoken of',
      '[Georgians|x] of [Georgia|l] met in [Tbilisi|l].',
      { precision: 'country' },
    ],
    [
      'as a region by the name in use',
      'It rained in [Rhineland-Palatinate|l].',
      { name: 'Rheinland-Pfalz', precision: 'region' },
    ],
    ['by its name at home', 'It rained in [Puglia|l].', { name: 'Apulia', precision: 'region' }],
    ['by another name of it', 'It rained in [Lemberg|l].', { name: 'Lviv', country: 'UA' }],
    [
      'by another spelling in a country spoken of',
      'It rained in [Drohobytch|l]. [Ukraine|l] said so.',
      { name: 'Drohobych', country: 'UA' },
    ],
    [
      'without the article that the map has',
      'It rained in [Qamishli|l]. [Syria|l] said so.',
      { name: 'Al Qāmishlī' },
    ],
    [
      'by another ending',
      'It rained in [Hodeidah|l]. [Yemen|l] said so.',
      { name: 'Al Ḩudaydah', precision: 'settlement' },
    ],
  ])('%s', (_, marked, expected) => {
    const [place] = placesOf(marked)
    expect(place).toMatchObject(expected)
    expect(place?.score).toBeGreaterThan(0.3)
    expect(place?.because.length).toBeGreaterThan(0)
  })

  test('by what is near', () => {
    const marked =
      'It rained in [Paris|l], [Sherman|l] and [Denison|l], in [Dallas|l] and in [Texas|l].'
    expect(placesOf(marked)[1]).toMatchObject({ name: 'Sherman', country: 'US' })
  })
})

describe('a territory is spoken of where the state is that it depends on', () => {
  test.each([
    ['[San Juan|l] and [Miami|l] are cut off, officials of the [United States|l] said.', 'PR'],
    ['The storm passed [Florida|l]. Then it came to [San Juan|l], [Americans|x] said.', 'PR'],
    ['The storm passed [Hidalgo|l] in [Texas|l]. Then it came to [San Juan|l], [Texas|l].', 'US'],
    ['The storm passed [Mendoza|l]. Then it came to [San Juan|l], [Argentina|l] said.', 'AR'],
    ['[Hamilton|l] and [Bermuda|l] agreed, [British|x] officials said.', 'BM'],
    ['[Hamilton|l] and [Glasgow|l] are cut off, [British|x] officials said.', 'GB'],
    ['[Nuuk|l] lies in [Denmark|l].', 'GL'],
  ])('%s: %s', (marked, country) => {
    const places = placesOf(marked)
    expect(places.find(({ name }) => /San Juan|Hamilton|Nuuk/.test(name))?.country).toBe(country)
  })
})

describe('a division, not the town that is called so', () => {
  test.each([
    ['She met the governor of [New York|l] on Monday.', 'region'],
    ['She met [New York|l] lawmakers on Monday.', 'region'],
    ['A barn burned in [Albany|l], [New York|l].', 'region'],
    ['She met the mayor of [New York|l] on Monday.', 'settlement'],
    ['Flights to [Boston|l], [New York|l] and [Chicago|l] were late.', 'settlement'],
    ['The president of [Belize|l] met the governor of [Belize|l].', 'country'],
  ])('%s: %s', (marked, precision) => {
    const places = placesOf(marked)
    expect(places.find(({ name }) => /New York|Belize/.test(name))?.precision).toBe(precision)
  })
})

describe('a place that the gazetteer lacks', () => {
  test.each([
    ['A barn burned in [Qwertzia|l], [New Hampshire|l].', { precision: 'region', country: 'US' }],
    [
      'She died at [Saint Qwertz Hospital|l] in [Leeds|l].',
      { precision: 'settlement', country: 'GB' },
    ],
    [
      'A barn burned in [Randolph|l], [New Hampshire|l].',
      { precision: 'region', region: 'New Hampshire' },
    ],
    [
      'A train derailed near [Tempi|l], [Greece|l].', // no other name of Tempe, Arizona
      { geonameId: null, country: 'GR', precision: 'country' },
    ],
  ])('is where it is said to be: %s', (marked, expected) => {
    const [place] = placesOf(marked)
    expect(place).toMatchObject({ ...expected, geonameId: null })
    expect(place?.because).toHaveLength(1)
  })

  test.each([
    'Rain fell in [Qwertzia|l], and [Leeds|l] was dry.',
    'Rain fell in [Qwertzia|l]. [Leeds|l] was dry.',
  ])('is nowhere where nothing says so: %s', (marked) => {
    expect(placesOf(marked)[0]).toMatchObject({ precision: 'unknown', lat: null })
  })

  test.each([
    ['[Mars|l] is farther from the sun than [Earth|l].', [null, null]],
    ['[Earth|l], [Texas|l], has a new mayor.', [5520687, 4736286]],
  ])('what is in the sky is no town, unless it is said where that is: %s', (marked, ids) => {
    expect(placesOf(marked).map(({ geonameId }) => geonameId)).toEqual(ids)
  })

  test('a small town is not meant where everything else is in another country', () => {
    expect(
      placesOf('The roof of [Notre Dame|l] in [Paris|l] burns, all [France|l] watches.')[0],
    ).not.toMatchObject({ country: 'US' })
    expect(
      placesOf('[Notre Dame|l] met [South Bend|l] in [Indiana|l], [United States|l].')[0],
    ).toMatchObject({ country: 'US' })
  })
})

describe('settles names by one another', () => {
  test.each([
    ['[Alexandria|l] and [Giza|l] had no power.', 'EG'],
    ['[Alexandria|l] and [Fairfax|l] had no power.', 'US'],
    ['[Durham|l], [Raleigh|l] and [Greensboro|l] voted.', 'US'],
    ['[Durham|l], [Sunderland|l] and [Gateshead|l] voted.', 'GB'],
    ['Trains from [Valencia|l] to [Zaragoza|l] and [Murcia|l] stood still.', 'ES'],
    ['Trains from [Valencia|l] to [Maracay|l] and [Barquisimeto|l] stood still.', 'VE'],
    ['[Scots|x] met in [Perth|l], where the [Scottish|x] team trains.', 'GB'],
    ['The [Lebanese|x] city of [Tripoli|l] was calm.', 'LB'],
    ['[Lebanon|l]’s [Tripoli|l] was calm.', 'LB'],
    ['[Naples|l], a town in [Florida|l], was calm.', 'US'],
    ['[Naples|l] (Fla.) was calm, said [Florida|l].', 'US'],
  ])('%s is in %s', (marked, country) => {
    expect(placesOf(marked).map((place) => place.country)).toContain(country)
    const first = placesOf(marked).find(({ precision }) => precision === 'settlement')
    expect(first).toMatchObject({ country })
  })

  test('a state by its towns, a country by its own', () => {
    expect(placesOf('[Georgia|l] will vote, said [Macon|l] and [Augusta|l].')[0]).toMatchObject({
      precision: 'region',
      country: 'US',
    })
    expect(placesOf('[Georgia|l] will vote, said [Gori|l] and [Zugdidi|l].')[0]).toMatchObject({
      precision: 'country',
      country: 'GE',
    })
  })

  test('a publisher counts a little, less than what the article names', () => {
    const irish = { publisher: 'The Irish Times' }
    expect(placesOf('It rained in [Kilkenny|l] and [Newcastle West|l].', irish)[0]?.country).toBe(
      'IE',
    )
    expect(placesOf('[Newcastle|l] and [Gateshead|l] voted.', irish)[0]?.country).toBe('GB')
  })

  test('a family name is no place', () => {
    const [place] = placesOf('[Santiago|l] agreed, said [Carla Duarte|p], and [Duarte|p] smiled.')
    expect(place?.country).toBe('CL') // Duarte is a province of the Dominican Republic
  })

  test('a place does not speak for itself', () => {
    const dateline = { start: 0, end: 10, place: 'ROCHESTER', date: null, agency: null }
    const because = placesOf('[ROCHESTER|l] – It rained.', { dateline })[0]?.because.join('; ')
    expect(because).toMatch(/people/)
    expect(because).not.toMatch(/what the article names besides|another place/)
  })

  test('where it was sent from', () => {
    const from = (place: string) => ({
      dateline: { start: 0, end: 0, place, date: null, agency: null },
    })
    const truro = 'It rained in [Truro|l].'
    expect(placesOf(truro, from('HALIFAX, Nova Scotia'))[0]?.country).toBe('CA')
    expect(placesOf(truro, from('Plymouth, England'))[0]?.country).toBe('GB')
    expect(placesOf(truro, from('Qwertzia'))).toHaveLength(1)
  })
})

describe('a name that is not on the map as it is', () => {
  test.each([
    ['Shells fell on [Northern Syria|l].', { name: 'Syria', country: 'SY' }],
    ['A plane left [Kandahar Airfield|l] for [Kabul|l].', { name: 'Kandahār', country: 'AF' }],
    ['A flood in [Lamar County|l], [Texas|l].', { precision: 'district', region: 'Texas' }],
    ['He was held in [Augusta|l], [ME|l].', { name: 'Augusta', region: 'Maine' }],
    ['Shells fell on [Perm Krai|l].', { precision: 'region', country: 'RU' }],
    ['A storm over the [Caspian Sea|l].', { precision: 'feature', country: null }],
  ])('%s', (marked, expected) => {
    expect(placesOf(marked)[0]).toMatchObject(expected)
  })
})

test('ten thousand names take no long time', () => {
  const marked = Array.from({ length: 10_000 }, (_, at) => `[San ${at.toString(36)}|l] fell.`)
  expectWithin(20_000, () => placesOf(marked.join(' ')))
})

test.each([
  'It rained in [Qwertzia|l].',
  'The [Perm|l] river is wide.',
  'It rained in [Drohobytchx|l].',
])('what cannot be settled stays unknown, with the reason: %s', (marked) => {
  expect(placesOf(marked)[0]).toMatchObject({
    ...{ geonameId: null, country: null, lat: null, lon: null, precision: 'unknown', score: 0 },
    ...{ region: null, district: null },
    because: ['the gazetteer has no place of this name that fits'],
  })
})

test('only names of places are settled, each with its span', () => {
  const marked = '[Paris Hilton|p] flew to [Paris|l]; [Paris|l] cheered.'
  const places = placesOf(marked)
  expect(places.map(({ start, end }) => [start, end])).toEqual([
    [21, 26],
    [28, 33],
  ])
  expect(new Set(places.map(({ entity }) => entity)).size).toBe(1)
})
