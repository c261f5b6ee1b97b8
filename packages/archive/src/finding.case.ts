import type { Analysis } from '@dateline/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive, ArticleQuery } from './archive.ts'
import { ferry, flood, sampleAnalysis, strike, undated } from './sample.case.ts'

const samples = [ferry, strike, flood, undated]
const idOf = ({ article }: Analysis): string => article.id

/** How articles are listed and searched for in every archive: a part of its contract. */
export function describeFinding(open: () => Promise<Archive>): void {
  describe('finding', () => {
    let archive: Archive
    beforeEach(async () => {
      archive = await open()
      await archive.add(samples)
    })
    afterEach(async () => {
      await archive.close()
    })
    const list = async (query: ArticleQuery) =>
      (await archive.articles(query)).items.map(({ id }) => id)

    describe('listing', () => {
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

      test.each([
        'one \0 zebra \ud800 zebra 😀 zebra',
        'a\ufdd0b zebra\ufdd1 x zebra',
        '\0\0\0zebra\0',
        'I\u0307 e\u0301 ß zebra',
      ])('what is found stays in its place in odd text: %j', async (text) => {
        const odd = sampleAnalysis(text)
        await archive.add([odd])
        const { items } = await archive.search({ q: 'zebra' })
        const matches = items.flatMap(({ excerpts }) => excerpts.flatMap((one) => one.matches))
        expect(matches.map(({ start, end }) => odd.article.text.slice(start, end))).toEqual(
          Array.from(text.matchAll(/zebra/g), () => 'zebra'),
        )
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
  })
}
