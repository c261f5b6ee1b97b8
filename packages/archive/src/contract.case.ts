import type { Analysis, Decision } from '@dateline/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive, ArticleQuery } from './archive.ts'
import { describeChanges } from './changes.case.ts'
import { ArchiveError } from './errors.ts'
import { describeFinding } from './finding.case.ts'
import { ferry, flood, sampleAnalysis, strike, undated } from './sample.case.ts'

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

    describeFinding(open)
    describeChanges(open)

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
