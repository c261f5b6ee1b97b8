import type { Newsroom } from '../model/newsroom.ts'
import { selectStory } from './select.ts'

/** One story as the model has it, in one line: a newsroom that holds nothing else. */
export function renderJson(newsroom: Newsroom, id: string): string {
  return `${JSON.stringify(selectStory(newsroom, id))}\n`
}
