import type { Newsroom } from '../model/newsroom.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { type ViewOptions, viewStory } from './story.ts'
import { renderText } from './text.ts'

export type ReportFormat = 'text' | 'markdown' | 'json'

export interface PresentOptions extends ViewOptions {
  /** Width of plain text in cells of a terminal; 100 when absent. Other formats have none. */
  readonly width?: number | undefined
  /** Most claims of each section of text and Markdown; what is left out is counted. All when absent. */
  readonly most?: number | undefined
}

/**
 * Writes the report of one story: plain text, Markdown, or the model itself as JSON. Every line names
 * the article and the characters that it comes from. Throws DatelineError where there is no such story.
 */
export function present(
  newsroom: Newsroom,
  storyId: string,
  format: ReportFormat,
  options: PresentOptions = {},
): string {
  if (format === 'json') return renderJson(newsroom, storyId)
  const view = viewStory(newsroom, storyId, options)
  return format === 'text' ? renderText(view, options) : renderMarkdown(view, options.most)
}
