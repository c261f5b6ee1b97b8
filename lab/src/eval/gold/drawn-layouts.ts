import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Layout } from './read-layouts.ts'

const COLUMNS = 72
const HEADING = /^(?<name>[\w-]+) \((?<print>no blank lines|blank lines|as drawn|wrapped)\)$/
const LINE = /^\[(?<role>[a-z]+)(?<glued>\+)?\] (?<text>.+)$/

interface Drawn {
  readonly role: string
  readonly text: string
  /** what stands before it */
  readonly gap: string
}

/** The cases of a file of corpus/layouts: texts drawn line by line with their roles. Throws where a line is neither. */
export function readDrawnLayouts(path: string): { layouts: Layout[]; digest: string } {
  const page = readFileSync(path, 'utf8')
  const layouts = page
    .split(/^## /m)
    .slice(1)
    .map((part) => readCase(part, path))
  return { layouts, digest: createHash('sha256').update(page).digest('hex').slice(0, 16) }
}

function readCase(part: string, path: string): Layout {
  const [heading = '', ...rest] = part.trimEnd().split('\n')
  const { name = '', print = '' } = HEADING.exec(heading)?.groups ?? {}
  if (name === '') throw new Error(`${path}: “${heading}” does not say how the text is printed`)
  const lines = readLines(rest, print, `${path}, ${name}`)
  const shown = print === 'wrapped' ? wrapped(lines) : lines
  return {
    name,
    kind: 'text',
    document: new TextEncoder().encode(shown.map(({ gap, text }) => gap + text).join('')),
    articles: [{ publishedAt: null, lines: shown.map(({ role, text }) => ({ role, text })) }],
  }
}

function readLines(drawn: readonly string[], print: string, at: string): Drawn[] {
  const lines: Drawn[] = []
  let glued = false
  let blank = false
  for (const line of drawn) {
    const { role = '', text = '', ...found } = LINE.exec(line)?.groups ?? {}
    if (line !== '' && role === '') throw new Error(`${at}: “${line}” has no role`)
    if (role !== '') {
      const apart =
        print === 'blank lines' || print === 'wrapped' || (print === 'as drawn' && blank)
      lines.push({ role, text, gap: lines.length === 0 ? '' : glued ? ' ' : apart ? '\n\n' : '\n' })
      glued = found['glued'] === '+'
    }
    blank = line === ''
  }
  return lines
}

/** Breaks lines as mails do. */
function wrapped(lines: readonly Drawn[]): Drawn[] {
  let column = 0
  return lines.map((line) => {
    column = line.gap === ' ' ? column + 1 : 0
    const words = line.text.split(' ').map((word, at) => {
      const fits = at === 0 || column + 1 + word.length <= COLUMNS
      column = fits ? column + word.length + (at === 0 ? 0 : 1) : word.length
      return at === 0 ? word : `${fits ? ' ' : '\n'}${word}`
    })
    return { ...line, text: words.join('') }
  })
}
