import { readFileSync } from 'node:fs'
import { Newsroom, selectStory } from '@dateline/core'
import { cleanup, render } from 'ink-testing-library'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Desk } from './desk.ts'
import type { Size } from './page.ts'
import { Ui } from './ui.tsx'

const corpus = new URL('../../../../packages/core/corpus/present/ferry.json', import.meta.url)
const newsroom = Newsroom.parse(JSON.parse(readFileSync(corpus, 'utf8')))

const desk: Desk = {
  labels: {},
  stories: async () =>
    newsroom.stories.map(({ id, title, articles, origins, conflicts, claims, timeline }) => ({
      id,
      title,
      articles,
      origins: origins.length,
      conflicts: conflicts.length,
      claims: claims.length,
      span: { from: timeline.at(0)?.date ?? '', to: timeline.at(-1)?.date ?? '' },
    })),
  story: async (id) => selectStory(newsroom, id),
  decide: async () => {},
  search: async (query) =>
    newsroom.analyses.flatMap(({ article: { id, title, text } }) => {
      const start = text.indexOf(query)
      if (start < 0) return []
      const end = start + query.length
      const matches = [{ start: 0, end: query.length }]
      return [
        { article: id, title: title ?? id, start, end, text: text.slice(start, end + 20), matches },
      ]
    }),
}

const keys = {
  enter: '\r',
  esc: '\u001b',
  tab: '\t',
  down: '\u001b[B',
  pageDown: '\u001b[6~',
  erase: '\u007f',
}

afterEach(cleanup)

/** The screen after each of some keys. */
async function show(size: Size, ...pressed: string[]) {
  const { stdin, lastFrame } = render(<Ui desk={desk} size={size} />)
  let frame = await settledFrame(lastFrame, '')
  for (const key of pressed) {
    stdin.write(key)
    frame = await settledFrame(lastFrame, frame)
  }
  return frame
}

/** The frame that comes after another one, once all that it shows has come. */
function settledFrame(lastFrame: () => string | undefined, before: string): Promise<string> {
  return vi.waitFor(
    () => {
      const frame = lastFrame() ?? ''
      if (frame === before || waiting.test(frame)) throw new Error(`still on its way:\n${frame}`)
      return frame
    },
    { timeout: 15_000, interval: 5 },
  )
}

const waiting = /(?:Reading|Searching) …/
const medium: Size = { columns: 100, rows: 30 }

describe('the screens', () => {
  it('list the stories with their figures', async () => {
    const frame = await show(medium)
    expect(frame).toContain('▸Ferry runs aground off Varda')
    expect(frame).toContain('4 articles    3 origins    6 claims  ≠ 1 conflict  3 to 5 Mar 2031')
    expect(frame).toContain('2 stories · 5 articles')
  })

  it('show a story: the timeline left, the chosen claim right', async () => {
    const frame = await show(medium, keys.enter)
    expect(frame).toContain('Ferry runs aground off')
    expect(frame).toMatch(/▸3 Mar {2}The ferry Solveig ran … +●●● {3}2/)
    expect(frame).toMatch(/with 212 people aboard .*●● {4}2 ≠/)
    expect(frame).toMatch(/the ship was overloaded .*●● {4}1 ◆/)
    expect(frame).toContain('corroborated · 3 reports · 2 originators')
    expect(frame).toMatch(/asserts: coast guard · Harbour Post · 3 Mar +│/)
    expect(frame).toContain('── Harbour Post, characters 54–103')
  })

  it('show another claim when another is chosen, and nothing else moves', async () => {
    const before = await show(medium, keys.enter)
    const after = await show(medium, keys.enter, 'j', 'j', 'j', 'j')
    expect(after).toContain('the ship was overloaded ─')
    expect(after).toMatch(/denies: Fjordline · Nordic Wire ·/)
    const list = (frame: string) => frame.split('\n').map((row) => row.slice(2, 51))
    expect(list(after)).toEqual(list(before))
  })

  it('arrange the claims by support and by source', async () => {
    expect(await show(medium, keys.enter, 'u')).toContain('Reported by several')
    const bySource = await show(medium, keys.enter, 's')
    expect(bySource).toContain('Claims by source')
    expect(bySource).toContain('Island Gazette · 5 Mar 2031')
  })

  it('read a telling in its article, with the passage marked', async () => {
    const frame = await show(medium, keys.enter, keys.tab, 'j', keys.enter)
    expect(frame).toContain('┌ Ferry aground, all passengers ashore')
    expect(frame).toMatch(/ ▸ .*A ferry with 212 people/)
    expect(frame).toContain('[title]')
    expect(frame).toContain('Fjordlineₒ')
    expect(frame).toMatch(/▏ “We sailed with every permit,”.* ← Jon Berg/)
  })

  it('fold furniture until it is asked for', async () => {
    const way = [keys.enter, ':', 'island', keys.enter]
    const folded = await show(medium, ...way)
    expect(folded).toContain('─── furniture: 2 lines (space unfolds) ───')
    expect(folded).not.toContain('newsletter')
    const unfolded = await show(medium, ...way, ' ')
    expect(unfolded).toContain('Sign up for our island newsletter')
    expect(unfolded).toContain('[furniture]')
  })

  it('set two accounts beside each other, or above each other where there is no room', async () => {
    const wide = await show(medium, keys.enter, 'c')
    expect(wide).toContain('≠ number   Both count the people aboard, and differ by 32.')
    expect(wide).toMatch(/A · Passengers … · coast guard.*B · Passengers … · Fjordline/)
    expect(wide).toContain('▌212▐')
    const narrow = await show({ columns: 70, rows: 24 }, keys.enter, 'c')
    expect(narrow).toContain('▌180▐')
    expect(narrow).not.toMatch(/A · .*B · /)
  })

  it('search all articles, and go to where the words stand', async () => {
    const frame = await show(medium, '/', 'Divers', keys.enter)
    expect(frame).toMatch(/1 passage(?!s)/)
    expect(frame).toContain('Divers will inspect')
    const article = await show(medium, '/', 'Divers', keys.enter, keys.enter)
    expect(article).toMatch(/▸ {1,2}Divers will inspect the hull/)
  })

  it('show what was found in a passage that is longer than the line, and go from one to the next', async () => {
    const text = `${'Long before that much was said of it. '.repeat(3)}The anchor was found.`
    const start = text.indexOf('anchor')
    const find = { title: 'Logbook', start: 0, end: text.length, text }
    const matches = [{ start, end: start + 6 }]
    const finding: Desk = {
      ...desk,
      search: async () => ['a', 'b'].map((article) => ({ ...find, article, matches })),
    }
    const { stdin, lastFrame } = render(<Ui desk={finding} size={medium} />)
    for (const key of ['/', ...'anchor', keys.enter]) stdin.write(key)
    await vi.waitFor(() => expect(lastFrame()).toMatch(/… .* The anchor was found/), 15_000)
    stdin.write('n')
    await vi.waitFor(() => expect(lastFrame()?.split('\n')[5]).toContain('▸Logbook'), 15_000)
  })

  it('leave out whole figures, never half of one, where the line is short', async () => {
    const [head = ''] = (await show({ columns: 60, rows: 24 }, keys.enter)).split('\n')
    expect(head).toMatch(/\d articles( · \d (?:origins?|conflicts?))* ?$/)
    const legend = await show({ columns: 80, rows: 24 }, keys.enter, keys.enter)
    expect(legend).toContain('▸ here')
  })

  it('find within a story and within an article; Esc lets go of it', async () => {
    const filtered = await show(medium, keys.enter, '/', 'over', keys.erase, 'r', keys.enter)
    expect(filtered).toContain('Timeline / over')
    expect(filtered).not.toContain('Divers will inspect')
    const all = await show(medium, keys.enter, '/', 'over', keys.enter, keys.esc)
    expect(all).toContain('Divers will')
    const said = await show(medium, keys.enter, '/', 'fjordline', keys.enter)
    expect(said).toContain('We sailed with every permit')
    expect(said).not.toContain('Divers will')
    const article = await show(medium, keys.enter, keys.enter, '/', 'varda', keys.enter)
    expect(article).toContain('/ varda: 2 lines')
    const small = { columns: 80, rows: 10 }
    const far = await show(small, keys.enter, keys.enter, '/', 'sandbank', keys.enter)
    expect(far).toMatch(/\/ sandbank: 1 line ─[\s\S]*│.*sandbank/)
    const none = await show(medium, keys.enter, keys.enter, '/', 'zebra', keys.enter)
    expect(none).toContain('/ zebra: 0 lines')
  })

  it('explain their keys', async () => {
    const help = await show(medium, keys.enter, '?')
    expect(help).toContain('Keys: story')
    expect(help).toContain('claims by source')
    expect(help).not.toContain('fold or unfold furniture')
    expect(await show(medium, keys.enter, '?', keys.esc)).toContain('Timeline')
  })

  it('reconcile a conflict by one rule after the other', async () => {
    const rules = ['latest', 'most-supported', 'most-conservative']
    const frames = await Promise.all(
      [0, 1, 2, 3, 4].map((times) => show(medium, keys.enter, 'c', ...Array(times).fill('r'))),
    )
    expect(frames[0]).not.toContain('rule: ')
    expect(frames[4]).not.toContain('rule: ')
    for (const [at, rule] of rules.entries())
      expect(frames[at + 1]).toMatch(new RegExp(`rule: ${rule} › (?:A|B|neither): .`))
  })

  it('keep a reviewer’s word on a conflict, and take it back', async () => {
    const told: unknown[] = []
    let away = false
    const reviewed: Desk = {
      ...desk,
      decide: async (sides, verdict) => {
        told.push([sides.a, verdict])
        away = verdict === 'different'
      },
      story: async (id) => {
        const chosen = selectStory(newsroom, id)
        return away ? { ...chosen, conflicts: [] } : chosen
      },
    }
    const { stdin, lastFrame } = render(<Ui desk={reviewed} size={medium} />)
    const shows = (words: string) =>
      vi.waitFor(() => expect(lastFrame()).toContain(words), { timeout: 15_000 })
    await shows('Ferry')
    stdin.write(keys.enter)
    await shows('Timeline')
    stdin.write('c')
    await shows('≠ ')
    stdin.write('d')
    await shows('it is no conflict; u takes it back')
    await shows('This conflict is no more.')
    stdin.write('u')
    await shows('taken back')
    await shows('≠ ')
    const { a } = newsroom.conflicts[0] ?? {}
    const side = `${a?.article}:${a?.start}-${a?.end}`
    expect(told).toEqual([
      [side, 'different'],
      [side, null],
    ])
  })

  it('say so where there is nothing', async () => {
    expect(await show(medium, '/', 'zzz', keys.enter)).toContain('No article holds all of “zzz”')
    expect(await show(medium, keys.enter, '/', 'zzz', keys.enter)).toContain('No claim holds “zzz”')
    expect(await show(medium, keys.down, keys.enter, 'c')).toContain('this story has no conflicts')
    expect(await show(medium, ':', 'zzz', keys.enter)).toContain('nothing is called “zzz” here')
  })

  it.each([
    [80, 24],
    [100, 30],
    [160, 45],
    [40, 10],
  ])('fill a window of %i by %i, and no more', async (columns, rows) => {
    for (const way of [[], [keys.enter], [keys.enter, 'c'], [keys.enter, keys.enter], ['?']]) {
      const lines = (await show({ columns, rows }, ...way)).split('\n')
      expect(lines).toHaveLength(rows)
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns)
    }
  })

  it('tell of a desk that fails, and go on', async () => {
    const failing = { ...desk, stories: () => Promise.reject(new Error('nobody answers')) }
    const { lastFrame } = render(<Ui desk={failing} size={medium} />)
    await vi.waitFor(() => expect(lastFrame()).toContain('nobody answers'), { timeout: 15_000 })
  })
})
