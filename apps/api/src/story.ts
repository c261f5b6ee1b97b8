import type { Archive } from '@dateline/archive'
import { Refusal } from './problem.ts'

/** A story and its newsroom. Refuses an unknown id with 404. */
export async function storyOf(archive: Archive, id: string) {
  const newsroom = await archive.newsroom()
  const story = newsroom.stories.find((one) => one.id === id)
  if (!story) throw new Refusal(404, `there is no story ${id}`)
  return { newsroom, story }
}
