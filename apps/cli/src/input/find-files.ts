import { readdirSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { Failure } from '../failure.ts'

const readable = new Set([
  ...['', '.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.mhtml', '.mht', '.eml'],
  ...[
    '.rss',
    '.atom',
    '.xml',
    '.json',
    '.jsonld',
    '.jsonl',
    '.ndjson',
    '.csv',
    '.tsv',
    '.warc',
    '.gz',
  ],
])

/** The files that paths stand for: a folder stands for the articles in it, at any depth, sorted. Throws Failure. */
export function findFiles(paths: readonly string[]): string[] {
  return [...new Set(paths.flatMap(filesAt))]
}

function filesAt(path: string): string[] {
  if (path === '-') return [path]
  const found = look(path)
  if (!found.isDirectory()) return [path]
  const files = filesIn(path)
  if (files.length > 0) return files
  throw new Failure(
    `${path} holds no articles: texts, pages, feeds, JSON, CSV and web archives are read (.txt, .md, .html, .xml, .json, .jsonl, .csv, .warc, .gz)`,
  )
}

function look(path: string) {
  try {
    return statSync(path)
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') {
      throw new Failure(`there is no file or folder ${path}: check the path`)
    }
    throw new Failure(`${path} cannot be read: ${message}`)
  }
}

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )
  return names.flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesIn(path)
    return entry.isFile() && readable.has(extname(entry.name).toLowerCase()) ? [path] : []
  })
}
