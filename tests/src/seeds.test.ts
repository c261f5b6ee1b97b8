import { beforeAll, describe, expect, test } from 'vitest'
import { relateSeeds } from './seeds.ts'

let seeds: Awaited<ReturnType<typeof relateSeeds>>

beforeAll(async () => {
  seeds = await relateSeeds()
})

/** The printed text of the blocks that have a role. */
function blocks(number: string, role: string): string[] {
  const article = seeds.analyses.get(number)?.article
  return (article?.blocks ?? [])
    .filter((block) => block.role === role)
    .map(({ start, end }) => article?.text.slice(start, end) ?? '')
}

describe('what each article carries', () => {
  test('000: its date and its section heading', () => {
    expect(seeds.analyses.get('000')?.article).toMatchObject({
      publishedAt: '2022-09-14',
      title: null,
    })
    expect(blocks('000', 'date')).toEqual(['date 2022-09-14'])
    expect(blocks('000', 'heading')).toEqual(['Help from Western Military Officials'])
  })

  test('001: its author and the link to all news', () => {
    expect(seeds.analyses.get('001')?.article.authors).toEqual(['Bohdan Marusyak'])
    expect(blocks('001', 'furniture')).toEqual(['All News ›'])
  })

  test('002: title, two headings, syndication notice, newsletter and comment furniture', () => {
    const article = seeds.analyses.get('002')?.article
    expect(article?.title).toBe(
      'Russian hold on northeast Ukraine loosens after Kyiv savers supply line',
    )
    expect(blocks('002', 'heading')).toEqual(['mechanized attack', 'Russia backs off'])
    expect(blocks('002', 'notice').join('\n')).toContain('posted unchanged')
    expect(article?.credits).toMatchObject([{ kind: 'syndication' }])
    const furniture = blocks('002', 'furniture').join('\n')
    for (const line of ['Download the Mint News app', 'enter a valid email', 'Leave a Reply']) {
      expect(furniture).toContain(line)
    }
  })

  test('003: title, agency of the dateline, self-description, comment furniture', () => {
    const article = seeds.analyses.get('003')?.article
    expect(article?.title).toBe(
      'Ukraine Claims Gains In Kharkiv Region As Russia Announces Withdrawal',
    )
    expect(article?.dateline?.agency).toBe('RFE/RL')
    expect(article?.credits).toMatchObject([{ agency: 'RFE/RL', kind: 'dateline' }])
    expect(blocks('003', 'notice').join('\n')).toContain('journalists report the news in')
    expect(blocks('003', 'furniture').join('\n')).toContain('Leave a Reply')
  })

  test('004: date, heading, two captions, credit to two agencies', () => {
    const article = seeds.analyses.get('004')?.article
    expect(article?.publishedAt).toBe('2022-09-11')
    expect(blocks('004', 'heading')).toEqual([
      'Russia talks about reorganization and announces attacks',
    ])
    expect(blocks('004', 'caption')).toHaveLength(2)
    const information = article?.credits.filter(({ kind }) => kind === 'information')
    expect(information?.map(({ agency }) => agency)).toEqual(['AFP', 'Reuters'])
  })

  test('undated articles take year and week from their story, implied, with the reason', () => {
    for (const number of ['001', '002', '003']) {
      const id = seeds.analyses.get(number)?.article.id
      const publication = seeds.newsroom.publications.find(({ article }) => article === id)
      expect(publication?.publishedAt).toMatch(/^2022-(?:W36|09-)/)
      expect(publication?.known).toBe('implied')
      expect(publication?.because).not.toEqual([])
    }
  })
})

describe('names', () => {
  test.each([
    ['Izium', 'Izyum'],
    ['Balakliya', 'Balaklia'],
    ['Kupyansk', 'Kupiansk', 'Kupiyansk'],
    ['Lyman', 'Liman'],
    ['Kiev', 'Kyiv'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskiy'],
    ['Oleh Synehubov', 'Oleh Sinehubov'],
    ['Serhiy Hadai', 'Serhi Gaidai'],
    ['Vitaly Ganchev', 'Ganshev'],
  ])('%s and %s are one', (...forms) => {
    const both = seeds.newsroom.entities.find(({ variants }) =>
      forms.every((form) => variants.includes(form)),
    )
    expect(both?.merges.length).toBeGreaterThan(0)
    for (const { because } of both?.merges ?? []) expect(because).not.toEqual([])
  })

  test.each([
    [/^Donetsk/, /^Luhansk/],
    [/^Izyum$/, /^Kupyansk$/],
    [/^Harakov$/, /^Kharkiv$/],
    [/Russian Defense Ministry/, /Ministry of Defence/],
    [/^Donbass?$/, /^Donetsk/],
  ])('%s and %s are two', (one, other) => {
    const [some, others] = [seeds.entitiesOf(one), seeds.entitiesOf(other)]
    expect(some).not.toEqual([])
    expect(others).not.toEqual([])
    expect(some.filter((entity) => others.includes(entity))).toEqual([])
  })
})

describe('the story', () => {
  test('is one, of five articles', () => {
    expect(seeds.newsroom.stories.map(({ articles }) => articles.length)).toEqual([5])
  })

  test('the withdrawal towards Donetsk is one claim of three articles and one originator', () => {
    const claims = seeds.claimsWith({ '002': /Donetsk/, '003': /Donetsk/, '004': /Donetsk/ })
    expect(claims).toHaveLength(1)
    expect(claims[0]?.originators).toHaveLength(1)
  })

  test('a quotation translated two ways is one claim', () => {
    expect(
      seeds.claimsWith({ '001': /Kupyansk, which has been/, '003': /Kupyansk, which was/ }),
    ).toHaveLength(1)
  })

  test('the timeline has the days, each with who reports them', () => {
    const rows = new Map(seeds.newsroom.stories[0]?.timeline.map((row) => [row.date, row]))
    for (const day of ['2022-09-10', '2022-09-11', '2022-09-13']) {
      expect([...rows.keys()]).toContain(day)
      const claims = seeds.newsroom.claims.filter(({ id }) => rows.get(day)?.claims.includes(id))
      expect(claims.flatMap(({ appearances }) => appearances)).not.toEqual([])
    }
    expect([...rows.keys()].some((date) => date < '2022-09-10')).toBe(true)
  })

  test('on Izium the accounts differ in status, and both are shown with their times', () => {
    const conflict = seeds.newsroom.conflicts.find(({ kind, a, b }) => {
      const both = [seeds.print(a), seeds.print(b)].join(' | ')
      return kind === 'status' && /refused to confirm/.test(both) && /000: /.test(both)
    })
    expect(conflict).toBeDefined()
  })

  test('numbers that measure different things are no conflict', () => {
    const numbers = seeds.newsroom.conflicts.filter(({ kind }) => kind === 'number')
    expect(numbers.map(({ a, b }) => [seeds.print(a), seeds.print(b)])).toEqual([])
  })
})
