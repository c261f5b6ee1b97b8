import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface GoldArticle {
  readonly publishedAt: string | null
  readonly lines: readonly { readonly role: string; readonly text: string }[]
}

/** A document as saved, and what must be read of it. */
export interface Layout {
  readonly name: string
  readonly kind: 'text' | 'page' | 'other'
  readonly document: Uint8Array
  readonly articles: readonly GoldArticle[]
}

/** The cases of corpus/read, with the digest of all of them. */
export function readLayouts(corpus: string): { layouts: Layout[]; digest: string } {
  const hash = createHash('sha256')
  const layouts = readdirSync(corpus)
    .sort()
    .map((name): Layout => {
      const file = readdirSync(join(corpus, name)).find((one) => one !== 'expected.md') ?? ''
      const document = readFileSync(join(corpus, name, file))
      const expected = readFileSync(join(corpus, name, 'expected.md'), 'utf8')
      hash.update(document).update(expected)
      const kind = file.endsWith('.txt') ? 'text' : file.endsWith('.html') ? 'page' : 'other'
      return { name, kind, document, articles: expected.split('======\n').map(readArticle) }
    })
  return { layouts, digest: hash.digest('hex').slice(0, 16) }
}

/** `publishedAt: 2021-05-14`, then `---`, then `[body list] …`, which may have line breaks. */
function readArticle(expected: string): GoldArticle {
  const [head = '', ...rest] = expected.split(/^---\n/m)
  const lines: { role: string; text: string }[] = []
  for (const line of rest.join('---\n').replace(/\n$/, '').split('\n')) {
    const [, role, text] = /^\[([a-z]+)(?: [a-z]+)?\] (.*)$/.exec(line) ?? []
    const last = lines.at(-1)
    if (role !== undefined && text !== undefined) lines.push({ role, text })
    else if (last) last.text += `\n${line}`
  }
  return { publishedAt: /^publishedAt: (.*)$/m.exec(head)?.[1] ?? null, lines }
}
