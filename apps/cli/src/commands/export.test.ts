import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { datelineAt } from '../run.case.ts'

const folder = mkdtempSync(join(tmpdir(), 'dateline-export-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dateline = datelineAt(join(folder, 'data'))

const news = join(folder, 'news')
mkdirSync(news)
writeFileSync(
  join(news, 'storm.txt'),
  'Storm cuts power on Sund island\n\n4 March 2031\n\nA storm cut power to 3,000 homes in Oslo on Monday, the grid operator said.',
)
writeFileSync(
  join(news, 'gale.txt'),
  'Gale leaves Sund in the dark\n\n5 March 2031\n\nA storm on Monday left 3,000 homes in Oslo without power, the grid operator said.',
)

describe('dateline export', () => {
  it('prints every item of a list, in the format asked for', async () => {
    const { code, out } = await dateline(['export', news, '--of', 'articles'])
    expect(code).toBe(0)
    const articles = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(articles.map(({ title }) => title).sort()).toEqual([
      'Gale leaves Sund in the dark',
      'Storm cuts power on Sund island',
    ])
    const table = await dateline(['export', news, '--format', 'csv'])
    expect(table.out).toMatch(/^id,text,appearances,/)
    const graph = await dateline(['export', news, '--format', 'jsonld'])
    expect(JSON.parse(graph.out)['@graph'][0]).toMatchObject({ '@type': 'Claim' })
    const map = await dateline(['export', news, '--of', 'places', '--format', 'geojson'])
    expect(Object.keys(JSON.parse(map.out))).toEqual(['type', 'features'])
  }, 60_000)

  it('says what cannot be had', async () => {
    const { code, err } = await dateline(['export', news, '--format', 'geojson'])
    expect({ code, err }).toEqual({
      code: 2,
      err: 'dateline: claims can be had as ndjson, csv, jsonld only\n',
    })
  })
})
