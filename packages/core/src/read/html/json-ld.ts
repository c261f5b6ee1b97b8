import type { DomDocument } from './dom.ts'

export type Fields = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|Posting|Report)$/
/** What a site says of one page is no longer, and stands no deeper. */
const LONGEST = 2_000_000
const DEEPEST = 8

/** The articles that the JSON-LD of a page describes. What is no JSON is left out. */
export function findJsonLd(document: DomDocument): Fields[] {
  return [...document.getElementsByTagName('script')].flatMap((script) => {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) return []
    const json = script.textContent
    return json.length > LONGEST ? [] : articlesIn(parse(json))
  })
}

/** The nodes of a JSON-LD value that are articles, at any of the usual places: arrays, @graph, mainEntity. */
export function articlesIn(value: unknown, depth = 0): Fields[] {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((one) => articlesIn(one, depth + 1))
  const fields = value as Fields
  const types = [fields['@type']].flat()
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return [fields]
  return ['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((name) =>
    articlesIn(fields[name], depth + 1),
  )
}

function parse(json: string): unknown {
  try {
    // <!-- … -->, CDATA and line breaks inside strings are what pages get wrong
    return JSON.parse(
      json
        .replace(/^\s*(?:<!--|\/\*.*?\*\/|<!\[CDATA\[)|(?:-->|\]\]>)\s*$/g, '')
        .replace(/[\r\n\t]+/g, ' '),
    )
  } catch {
    return null
  }
}
