import type { Format } from '../format.ts'
import { readJson, readJsonLines } from '../json.ts'

/** A JSON object or array of them: articles, JSON-LD, JSON Feed. */
export const json: Format = {
  name: 'JSON',
  mediaTypes: ['application/json', 'text/json', 'application/ld+json', 'application/feed+json'],
  looksLike: (head, document) =>
    (head.startsWith('[') && /^\[\s*(?:\{|\])/.test(head)) ||
    (opensObject(head) && !hasLines(document)),
  holdsMany: true,
  read: readJson,
}

export const jsonLines: Format = {
  name: 'JSON Lines',
  mediaTypes: [
    'application/x-ndjson',
    'application/ndjson',
    'application/jsonl',
    'application/json-lines',
    'application/x-jsonlines',
  ],
  looksLike: (head, document) => opensObject(head) && hasLines(document),
  holdsMany: true,
  read: readJsonLines,
}

function opensObject(head: string): boolean {
  return head.startsWith('{') && /^\{\s*["}]/.test(head)
}

/** The first line is JSON by itself, and others follow. */
function hasLines(document: string): boolean {
  const line = document.trimStart().split('\n', 1)[0] ?? ''
  return isJson(line) && document.trim().length > line.trim().length
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}
