import type { Command } from 'commander'
import type { Connection } from '../client/connect.ts'
import { Failure } from '../failure.ts'
import { complainOf } from '../output/complain.ts'
import { print } from '../output/print.ts'
import { optionsOf } from './options.ts'
import { openSource, type SourceOptions } from './source.ts'

interface ExportOptions extends SourceOptions {
  readonly of: ExportedList
  readonly format: keyof typeof joined
}

/** The lists that can be taken out of an archive. */
export const exportedLists = [
  'articles',
  'stories',
  'claims',
  'conflicts',
  'attributions',
  'entities',
  'places',
  'copies',
  'changes',
  'decisions',
] as const
export type ExportedList = (typeof exportedLists)[number]

/** How the pages of a list become one text: as they come, without the heading of the first, or as one document. */
const joined = {
  ndjson: { mediaType: 'application/x-ndjson', within: null },
  csv: { mediaType: 'text/csv', within: null },
  geojson: { mediaType: 'application/geo+json', within: 'features' },
  jsonld: { mediaType: 'application/ld+json', within: '@graph' },
} as const

export const exportFormats = Object.keys(joined)

/** dateline export [paths...]: every item of a list, for other programs. */
export async function exportCommand(
  paths: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const options = optionsOf<ExportOptions>(command)
  const source = await openSource(paths, options)
  try {
    complainOf(source.refused)
    const { mediaType, within } = joined[options.format]
    const pages = pagesOf(source, options.of, mediaType)
    if (within) return await printDocument(pages, within)
    let first = true
    for await (const page of pages) {
      await print(first || options.format !== 'csv' ? page : page.replace(/^.*\r\n/, ''))
      first = false
    }
  } finally {
    await source.close()
  }
}

/** The pages of a list in a media type, one after the other. Throws Failure where it cannot be had. */
async function* pagesOf(
  { get }: Connection,
  list: ExportedList,
  mediaType: string,
): AsyncGenerator<string> {
  let path: string | undefined = `/${list}?limit=500`
  while (path) {
    const answer = await get(path, mediaType)
    const text = await answer.text()
    if (answer.status === 406) throw new Failure(`${list} ${offeredIn(text)}`, 2)
    if (!answer.ok) throw new Failure(`the server answered with ${answer.status}: ${text}`)
    yield text
    path = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1] ?? nextOf(list, text)
  }
}

/** The formats whose media types a server names, where it has none that was asked for. */
function offeredIn(answer: string): string {
  const formats = Object.entries(joined).filter(([, { mediaType }]) => answer.includes(mediaType))
  return `can be had as ${formats.map(([name]) => name).join(', ')} only`
}

/** GeoJSON keeps its envelope, which tells where the next page is. */
function nextOf(list: ExportedList, text: string): string | undefined {
  if (list !== 'places' || !text.startsWith('{"type":"FeatureCollection"')) return undefined
  const { next } = JSON.parse(text) as { next: string | null }
  return next ? `/${list}?limit=500&cursor=${encodeURIComponent(next)}` : undefined
}

/** Pages that are documents of their own, as one: what each holds `within` is put together. */
async function printDocument(pages: AsyncIterable<string>, within: string): Promise<void> {
  const held: unknown[] = []
  let head: object = {}
  for await (const page of pages) {
    const { total: _, next: __, query: ___, ...document } = JSON.parse(page)
    held.push(...document[within])
    head = document
  }
  await print(`${JSON.stringify({ ...head, [within]: held })}\n`)
}
