import { expect, test, vi } from 'vitest'
import { ingest } from './ingest.ts'
import { openArchive } from './open.ts'

const bakers = 'Bakers in Olmen closed their shops on Friday, the guild said.'
const guild = 'The guild said on Saturday that bakers in Olmen had closed their shops on Friday.'
const river = 'The river Osk rose by two metres in Tolm on Monday, Mayor Ilse Brandt said.'

const storyOf = async (archive: Awaited<ReturnType<typeof openArchive>>, words: string) => {
  const { stories, analyses } = await archive.newsroom()
  const ids = analyses
    .filter(({ article }) => article.text.includes(words))
    .map((one) => one.article.id)
  return stories.find(({ articles }) => ids.some((id) => articles.includes(id)))
}

test('an article that comes leaves the stories that it does not touch as they were', async () => {
  const archive = await openArchive('memory')
  await ingest(archive, bakers)
  await ingest(archive, river)
  const before = await storyOf(archive, 'river')
  await ingest(archive, guild)
  expect(await storyOf(archive, 'river')).toBe(before)
  expect((await archive.newsroom()).analyses).toHaveLength(3)
  await archive.close()
})

test('the newsroom is the same however it came to be', async () => {
  const [slow, fast] = [await openArchive('memory'), await openArchive('memory')]
  for (const text of [bakers, river, guild]) {
    await ingest(slow, text)
    await Promise.all([slow.newsroom(), slow.newsroom()])
    await ingest(fast, text)
  }
  expect(JSON.stringify(await slow.newsroom())).toBe(JSON.stringify(await fast.newsroom()))
  const { article: gone } = (await slow.newsroom()).analyses[0] ?? {}
  for (const archive of [slow, fast]) await archive.remove(gone?.id ?? '')
  expect(JSON.stringify(await slow.newsroom())).toBe(JSON.stringify(await fast.newsroom()))
  expect((await slow.newsroom()).analyses).toHaveLength(2)
  await slow.close()
  await fast.close()
})

test('closing ends the relating that is under way', async () => {
  const archive = await openArchive('memory', { chronicle: 'when asked' })
  await ingest(archive, bakers)
  const waiting = expect(archive.newsroom()).rejects.toMatchObject({ code: 'closed' })
  await archive.close()
  await waiting
})

test('others of the thread have their turn between the stories that are related', async () => {
  const archive = await openArchive('memory', { chronicle: 'when asked' })
  const fire = 'Fire destroyed the school of Kelby on Tuesday night, firefighters said.'
  const texts = [bakers, guild, river, fire]
  for (const text of texts) await ingest(archive, text)
  // every turn is due
  let now = 0
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000))
  let turns = 0
  let ended = false
  const count = () => {
    turns += 1
    if (!ended) setImmediate(count)
  }
  setImmediate(count)
  const { stories } = await archive.newsroom()
  ended = true
  clock.mockRestore()
  expect(stories).toHaveLength(3)
  // one for each analysis that is loaded, and one for each story
  expect(turns).toBeGreaterThanOrEqual(texts.length + stories.length)
  await archive.close()
})
