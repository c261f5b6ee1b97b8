import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Archive, ChangeEntry } from './archive.ts'
import { ingest } from './ingest.ts'

const bakers =
  'Bakers in Olmen closed their shops on Friday, the guild said. “We will stay shut,” it said.'
const owner = 'Bakers in Olmen closed their shops on Friday, Mayor Ilse Brandt said on Saturday.'
const river = 'The river Osk rose by two metres in Tolm on Monday, the coast guard said.'

/** How every archive tells what changed: a part of its contract. */
export function describeChanges(open: () => Promise<Archive>): void {
  describe('changes', () => {
    let archive: Archive
    beforeEach(async () => {
      archive = await open()
    })
    afterEach(async () => {
      await archive.close()
    })

    const add = async (text: string) => (await ingest(archive, text)).articles[0]?.article ?? ''
    const all = async (): Promise<ChangeEntry[]> => (await archive.changes({ limit: 1000 })).items

    test('nothing has changed in an archive without articles', async () => {
      const { items, total, next } = await archive.changes()
      expect({ items, total, next }).toEqual({ items: [], total: 0, next: null })
    })

    test('what an article brings is told once, with the article', async () => {
      await add(bakers)
      const before = (await all()).length
      expect(before).toBeGreaterThan(0)
      const article = await add(owner)
      await add(owner)
      const later = (await all()).slice(before)
      expect(later.every((one) => one.article === article)).toBe(true)
      expect(later.some((one) => one.noun === 'claim')).toBe(true)
      expect(await all()).toHaveLength(before + later.length)
    })

    test('told one after the other, changes make up the newsroom', async () => {
      await add(bakers)
      const gone = await add(owner)
      await add(river)
      await archive.remove(gone)
      const held = new Set<string>()
      for (const { noun, id, change } of await all()) {
        expect(held.has(`${noun} ${id}`)).toBe(change !== 'new')
        if (change === 'withdrawn') held.delete(`${noun} ${id}`)
        else held.add(`${noun} ${id}`)
      }
      const { stories, claims, conflicts, entities, copies } = await archive.newsroom()
      expect([...held].sort()).toEqual(
        [
          ...stories.map(({ id }) => `story ${id}`),
          ...claims.map(({ id }) => `claim ${id}`),
          ...conflicts.map(({ id }) => `conflict ${id}`),
          ...entities.map(({ id }) => `entity ${id}`),
          ...copies.map(({ articles }) => `copy ${articles.join(' ')}`),
        ].sort(),
      )
    })

    test('a removed article takes with it what it brought', async () => {
      await add(bakers)
      const { resume } = await archive.changes({ limit: 1000 })
      await archive.remove(await add(river))
      const { items } = await archive.changes({ cursor: resume, limit: 1000 })
      const told = (change: ChangeEntry['change']) =>
        items.filter((one) => one.change === change).map(({ noun, id }) => `${noun} ${id}`)
      expect(told('new').length).toBeGreaterThan(0)
      expect(told('withdrawn').sort()).toEqual(told('new').sort())
    })

    test('come in pages, and go on where one stopped', async () => {
      await add(bakers)
      const whole = await all()
      const first = await archive.changes({ limit: 2 })
      expect(first.items).toEqual(whole.slice(0, 2))
      expect(first.next).toBe(first.resume)
      const rest = await archive.changes({ cursor: first.resume, limit: 1000 })
      expect([...first.items, ...rest.items]).toEqual(whole)
      expect(rest.next).toBeNull()
      const none = await archive.changes({ cursor: rest.resume })
      expect([none.items, none.resume]).toEqual([[], rest.resume])
      expect(none.end).toBe(none.resume)
      await add(river)
      expect((await archive.changes({ cursor: none.resume })).items.length).toBeGreaterThan(0)
    })

    test('can be chosen by noun, kind and article', async () => {
      const article = await add(bakers)
      await add(river)
      const entities = await archive.changes({ noun: 'entity', limit: 1000 })
      expect(entities.items).toEqual((await all()).filter(({ noun }) => noun === 'entity'))
      expect(entities.total).toBe(entities.items.length)
      expect((await archive.changes({ change: 'withdrawn' })).total).toBe(0)
      const own = await archive.changes({ article, limit: 1000 })
      expect(own.items.every((one) => one.article === article)).toBe(true)
    })
  })
}
