import type { MarkedLine } from '../mark.ts'
import { parseHtml } from './dom.ts'

const UNREAD = /<(script|style|template|svg)\b[\s\S]*?(?:<\/\1\s*>|$)/gi
const BLOCK =
  /<\/?(?:p|div|br|li|ul|ol|dl|dt|dd|figure|figcaption|option|h[1-6]|table|tr|td|th|section|article|blockquote|hr|title|head|body)\b[^<>]*>?/gi
const TAG = /<[/!]?[a-z-][^<>]*>?/gi

/** The text between the tags, a line where a block begins or ends: linear, however the tags stand. */
export function stripMarkup(markup: string): MarkedLine[] {
  const bare = markup.replace(UNREAD, '\n').replace(BLOCK, '\n').replace(TAG, '')
  // parsed once more for its entities
  const text = parseHtml(bare).documentElement?.textContent ?? ''
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, mark: null }))
}
