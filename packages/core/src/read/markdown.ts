import type { Article } from '../model/article.ts'
import type { Facts } from './facts.ts'
import { factsOf } from './fields.ts'
import { splitFrontMatter } from './front-matter.ts'
import type { MarkedLine } from './mark.ts'
import { readMarkedLines } from './plain-text.ts'

/** Markdown to an article: its lines without their marks; the fields at its head as what is known of it. */
export function readMarkdown(document: string, given: Facts, warnings: readonly string[]): Article {
  const { fields, text } = splitFrontMatter(document.trim().replaceAll('\r\n', '\n'))
  const lines = withoutRules(blocksOf(text)).flatMap(readBlock)
  const { title, ...facts } = factsOf(fields)
  const top = lines.findIndex(({ mark }) => mark?.role === 'heading')
  const marked = lines.map((line, i) =>
    i === top && i < 3
      ? { ...line, mark: { role: 'title' as const, shape: null, place: null } }
      : line,
  )
  const stated = marked.some(({ mark }) => mark?.role === 'title')
  return readMarkedLines(
    marked,
    { ...(title && !stated ? { title } : {}), ...facts, ...given },
    warnings,
  )
}

/** Paragraphs that are wrapped by hand are one block; a line that begins with a mark begins a block. */
function blocksOf(text: string): string[] {
  const blocks: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    if (line.trim() === '') open = false
    else if (open && !BEGINS.test(line) && !UNDERLINE.test(line))
      blocks.push(`${blocks.pop()} ${line.trim()}`)
    else {
      blocks.push(line.trim())
      open = !/^(?:#{1,6} |\|)/.test(line.trim())
    }
  }
  return blocks
}

const BEGINS = /^\s*(?:#{1,6} |[*+-] |\d{1,3}[.)] |> ?|\||```)/
const UNDERLINE = /^\s*(?:=+|-{2,})\s*$/
const RULE = /^(?:[-*_] ?){3,}$|^`{3,}\w*$|^\|?[\s:|-]+\|?$|^\[[^\]]{1,100}\]: ?\S+/

/** "Title" above "=====" is "# Title"; rules, fences and addresses of links are not shown. */
function withoutRules(blocks: readonly string[]): string[] {
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1] ?? ''
    if (UNDERLINE.test(next) && !UNDERLINE.test(block) && next.length > 2)
      return [`${next.startsWith('=') ? '#' : '##'} ${block}`]
    return RULE.test(block) ? [] : [block]
  })
}

function readBlock(block: string): MarkedLine[] {
  const heading = /^#{1,6} +(.*?) *#*$/.exec(block)?.[1]
  if (heading !== undefined)
    return line(heading, { role: 'heading', shape: null, place: 'article' })
  const item = /^(?:[*+-]|\d{1,3}[.)]) +(.*)$/s.exec(block)?.[1]
  if (item !== undefined) return line(item, { role: 'body', shape: 'list', place: 'article' })
  if (block.startsWith('>'))
    return line(block.replace(/(?:^| )> ?/g, ' '), { role: null, shape: 'quote', place: 'article' })
  if (block.startsWith('|'))
    return line(
      block
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim())
        .join('\t'),
      { role: 'body', shape: 'table', place: 'article' },
    )
  const picture = /^!\[([^\]]*)\]\([^()\s]*\)$/.exec(block)?.[1]
  if (picture !== undefined) return line(picture, { role: 'caption', shape: null, place: null })
  return line(block, null)
}

/** [text](address), **strong**, `code` and <address> as they are shown. */
function line(marked: string, mark: MarkedLine['mark']): MarkedLine[] {
  const text = marked
    .replace(
      /!?\[([^\][]{0,1000})\](?:\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)|\[[^\][]{0,100}\])/g,
      '$1',
    )
    .replace(/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_\n]{1,2000})(?<=\S)\1/g, '$2')
    .replace(
      /(?<![\p{L}\d*_])([*_`])(?=[^\s*_`])([^*_`\n]{1,2000})(?<=\S)\1(?![\p{L}\d*_])/gu,
      '$2',
    )
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1')
    .trim()
  return text === '' ? [] : [{ text, mark }]
}
