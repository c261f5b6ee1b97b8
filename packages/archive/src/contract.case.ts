import type { Analysis, Decision } from '@dateline/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive, ArticleQuery } from './archive.ts'
import { ArchiveError } from './errors.ts'
import { ferry, flood, sampleAnalysis, strike, undated } from './sample.ts'

const samples = [ferry, strike, flood, undated]
const idOf = ({ article }: Analysis): string => article.id

/** What every archive does, whatever keeps it. `open` gives an empty one. */
export function describeArchive(name: string, open: () => Promise<Archive>): void {
  describe(name, () => {
    let archive: Archive
    beforeEach(async () => {
      archive = await open()
    })
    afterEach(async () => {
      await archive.close()
    })

    const list = async (query: ArticleQuery) =>
      (await archive.articles(query)).items.map(({ id }) => id)

    describe('keeping', () => {
      test('an article is new once and known afterwards', async () => {
        expect(await archive.add([ferry])).toEqual([{ article: idOf(ferry), status: 'new' }])
        expect(await archive.add([ferry, strike, strike])).toEqual([
          { article: idOf(ferry), status: 'known' },
          { article: idOf(strike), status: 'new' },
          { article: idOf(strike), status: 'known' },
        ])
        expect(await list({})).toEqual([idOf(ferry), idOf(strike)])
      })

      test('a known article stays as it is', async () => {
        await archive.add([ferry])
        await archive.add([{ ...ferry, article: { ...ferry.article, title: 'Another title' } }])
        expect((await archive.article(idOf(ferry)))?.title).toBe('Ferry runs aground')
      })

      test('a write that fails half-way leaves nothing', async () => {
        const broken = { ...strike, article: { ...strike.article, id: null as never } }
        await expect(archive.add([ferry, broken])).rejects.toThrow()
        expect(await archive.article(idOf(ferry))).toBeNull()
        expect((await archive.search({ q: 'ferry' })).total).toBe(0)
        expect(await archive.add([ferry])).toEqual([{ article: idOf(ferry), status: 'new' }])
      })

      test('any text comes back unit for unit', async () => {
        await fc.assert(
          fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
            fc.pre(text.trim() !== '')
            const analysis = sampleAnalysis(`${text}\ud800 \0 end`)
            await archive.add([analysis])
            expect(await archive.article(idOf(analysis))).toEqual(analysis.article)
            expect(await archive.analysis(idOf(analysis))).toEqual(analysis)
          }),
          { numRuns: 50 },
        )
      })

      test('nothing is under an unknown id', async () => {
        expect(await archive.article('none')).toBeNull()
        expect(await archive.analysis('none')).toBeNull()
        expect(await archive.remove('none')).toBe(false)
      })

      test('a removed article is gone from everywhere, and can come back', async () => {
        await archive.add([ferry, flood])
        expect(await archive.remove(idOf(ferry))).toBe(true)
        expect(await archive.remove(idOf(ferry))).toBe(false)
        expect(await archive.article(idOf(ferry))).toBeNull()
        expect(await list({})).toEqual([idOf(flood)])
        expect((await archive.search({ q: 'ferry' })).items.map((hit) => hit.article.id)).toEqual([
          idOf(flood),
        ])
        expect((await archive.newsroom()).analyses.map(idOf)).toEqual([idOf(flood)])
        expect(await archive.add([ferry])).toEqual([{ article: idOf(ferry), status: 'new' }])
      })
    })

    describe('listing', () => {
      beforeEach(async () => {
        await archive.add(samples)
      })

      test('a summary is the article without its text', async () => {
        const [first] = (await archive.articles({ limit: 1 })).items
        expect(first).toMatchObject({
          id: idOf(ferry),
          title: 'Ferry runs aground',
          length: ferry.article.text.length,
          analyzedBy: expect.stringMatching(/^\d+\.\d+\.\d+/),
        })
        expect(first).not.toHaveProperty('text')
      })

      test.each<[ArticleQuery, Analysis[]]>([
        [{}, [ferry, strike, flood, undated]],
        [{ order: 'desc' }, [undated, flood, strike, ferry]],
        [{ sort: 'publishedAt' }, [flood, strike, ferry, undated]],
        [{ sort: 'publishedAt', order: 'desc' }, [ferry, strike, flood, undated]],
        [{ sort: 'title' }, [ferry, strike, flood, undated]],
        [{ sort: 'title', order: 'desc' }, [strike, ferry, flood, undated]],
        [{ publisher: 'Coast Daily' }, [ferry, flood]],
        [{ language: 'xx' }, []],
        [{ ids: [idOf(flood), 'none'] }, [flood]],
        [{ ids: [] }, []],
        [{ q: 'FERRY' }, [ferry, flood]],
        [{ q: 'ferry', publishedFrom: '2031-03' }, [ferry]],
        [{ publishedFrom: '2031-03-05' }, [strike]], // the week runs until the 9th
        [{ publishedTo: '2031-03-03' }, [strike, flood]], // and begins on the 3rd
        [{ publishedTo: '2031-03-02' }, [flood]],
        [{ publishedFrom: '2031', publishedTo: '2031' }, [ferry, strike, flood]],
      ])('%j', async (query, expected) => {
        const page = await archive.articles(query)
        expect(page.items.map(({ id }) => id)).toEqual(expected.map(idOf))
        expect(page.total).toBe(expected.length)
        expect(page.next).toBeNull()
      })

      test('pages hold every article once, in order', async () => {
        const query = fc.record({
          sort: fc.constantFrom('added' as const, 'publishedAt' as const, 'title' as const),
          order: fc.constantFrom('asc' as const, 'desc' as const),
          limit: fc.integer({ min: 1, max: 5 }),
        })
        await fc.assert(
          fc.asyncProperty(query, async (query) => {
            const ids: string[] = []
            let cursor: string | undefined
            do {
              const page = await archive.articles({ ...query, cursor })
              expect(page.total).toBe(samples.length)
              expect(page.items.length).toBeLessThanOrEqual(query.limit)
              ids.push(...page.items.map(({ id }) => id))
              cursor = page.next ?? undefined
            } while (cursor !== undefined)
            expect(ids).toEqual(await list({ ...query, limit: 500 }))
          }),
          { numRuns: 30 },
        )
      })

      test('a cursor of another list is refused', async () => {
        const { next } = await archive.articles({ limit: 1 })
        for (const cursor of [
          next ?? '',
          '',
          'x',
          'bnVsbA',
          Buffer.from('[]').toString('base64url'),
        ])
          await expect(archive.articles({ sort: 'title', cursor })).rejects.toMatchObject({
            code: 'cursor',
          })
      })
    })

    describe('searching', () => {
      beforeEach(async () => {
        await archive.add(samples)
      })
      const find = async (q: string) =>
        (await archive.search({ q })).items.map((hit) => hit.article.id)

      test.each<[string, Analysis[]]>([
        ['ferry', [ferry, flood]], // named more often, and in the title
        ['havik', [ferry]],
        ['HÅVIK lordal', []], // ø is a letter, not an accent
        ['håvik Lørdal', [ferry]],
        ['"coast guard"', [ferry]],
        ['"guard coast"', []],
        ['passen*', [ferry]],
        ['passen', []],
        ['ferry AND', []], // no operators: and is a word
        ['"tram strike"', [strike]], // only the title says so
        ['- * " ( :', []],
      ])('%s', async (q, expected) => {
        expect(await find(q)).toEqual(expected.map(idOf))
      })

      test('excerpts show the words in their place', async () => {
        const { items } = await archive.search({ q: 'ferry' })
        const [hit] = items
        expect(hit?.excerpts.map(({ text }) => text)).toEqual([
          'Ferry runs aground off Lørdal',
          'A ferry with 90 passengers ran aground on Monday, the coast guard said.',
          'The ferry had left Håvik an hour before.',
        ])
        const { text } = ferry.article
        for (const excerpt of hit?.excerpts ?? []) {
          expect(text.slice(excerpt.start, excerpt.end)).toBe(excerpt.text)
          for (const { start, end } of excerpt.matches)
            expect(text.slice(start, end)).toMatch(/^ferry$/i)
        }
      })

      test('no query breaks it, and what it finds lies in the text', async () => {
        const words = fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('"', 'NEAR(', '*', 'ferry', 'a* b"', '^the', 'title:', '\0', '\ud800'),
        )
        await fc.assert(
          fc.asyncProperty(fc.array(words), async (parts) => {
            const page = await archive.search({ q: parts.join(' ') })
            expect(page.total).toBe(page.items.length)
            for (const { article, excerpts } of page.items) {
              const text = (await archive.article(article.id))?.text ?? ''
              for (const { start, end, text: shown } of excerpts)
                expect(text.slice(start, end)).toBe(shown)
            }
          }),
          { numRuns: 200 },
        )
      })

      test('pages follow each other', async () => {
        const first = await archive.search({ q: 'the', limit: 1 })
        const ids = [first.items[0]?.article.id]
        for (let next = first.next; next !== null; ) {
          const page = await archive.search({ q: 'the', limit: 1, cursor: next })
          ids.push(page.items[0]?.article.id)
          next = page.next
        }
        expect(ids).toEqual(await find('the'))
        expect(first.total).toBe(ids.length)
        expect(ids.length).toBeGreaterThan(2)
      })

      test('only among some articles', async () => {
        const page = await archive.search({ q: 'ferry', ids: [idOf(flood)] })
        expect(page.items.map((hit) => hit.article.id)).toEqual([idOf(flood)])
        expect(page.total).toBe(1)
      })
    })

    describe('deciding', () => {
      const decision: Decision = {
        noun: 'entity',
        a: 'Lordal',
        b: 'Lørdal',
        verdict: 'same',
        by: 'ann',
        at: '2031-03-05T10:00:00Z',
      }

      test('a later word on a pair takes the place of an earlier one', async () => {
        await archive.decide(decision)
        const later = { ...decision, a: decision.b, b: decision.a, verdict: 'different' as const }
        await archive.decide(later)
        expect(await archive.decisions()).toEqual([later])
      })

      test('a decision can be taken back', async () => {
        await archive.decide(decision)
        expect(await archive.undecide({ noun: 'claim', a: decision.a, b: decision.b })).toBe(false)
        expect(await archive.undecide({ noun: 'entity', a: decision.b, b: decision.a })).toBe(true)
        expect(await archive.decisions()).toEqual([])
      })

      test('the newsroom is told of decisions', async () => {
        await archive.add([ferry])
        expect((await archive.newsroom()).decisions).toEqual([])
        await archive.decide(decision)
        expect((await archive.newsroom()).decisions).toEqual([decision])
      })
    })

    describe('the newsroom', () => {
      test('is worked out once, until something changes', async () => {
        await archive.add([ferry, strike])
        const newsroom = await archive.newsroom()
        await archive.add([ferry])
        await archive.remove('none')
        await archive.articles()
        expect(await archive.newsroom()).toBe(newsroom)
        await archive.add([flood])
        expect(await archive.newsroom()).not.toBe(newsroom)
        expect((await archive.newsroom()).publications).toHaveLength(3)
      })

      test('does not depend on the order of arrival', async () => {
        const other = await open()
        await archive.add(samples)
        for (const analysis of samples.toReversed()) await other.add([analysis])
        expect(JSON.stringify(await other.newsroom())).toBe(
          JSON.stringify(await archive.newsroom()),
        )
        await other.close()
      })
    })

    test('many writes at once all arrive', async () => {
      const many = Array.from({ length: 30 }, (_, i) =>
        sampleAnalysis(`Report number ${i} of the day.`),
      )
      const additions = await Promise.all(
        many.flatMap((one) => [archive.add([one]), archive.add([one])]),
      )
      expect(additions.flat().filter(({ status }) => status === 'new')).toHaveLength(30)
      expect((await archive.articles({ limit: 1 })).total).toBe(30)
    })

    test('a closed archive says so', async () => {
      const other = await open()
      await other.close()
      await expect(other.articles()).rejects.toThrow(ArchiveError)
      await expect(other.add([ferry])).rejects.toMatchObject({ code: 'closed' })
      await expect(other.newsroom()).rejects.toMatchObject({ code: 'closed' })
    })
  })
}
