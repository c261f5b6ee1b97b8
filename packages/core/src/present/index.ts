import { DatelineError } from '../model/errors.ts'
import type { Newsroom } from '../model/newsroom.ts'
import { renderCsv } from './exports/appearances-csv.ts'
import { renderFtm } from './exports/follow-the-money.ts'
import { renderGeoJson } from './exports/geo-json.ts'
import { renderHtml } from './exports/html.ts'
import { renderNinjs } from './exports/ninjs.ts'
import { renderJsonLd } from './exports/schema-org.ts'
import { renderJson } from './json.ts'
import { renderMarkdown } from './markdown.ts'
import { selectStory } from './select.ts'
import { type ViewOptions, viewStory } from './story.ts'
import { renderText } from './text.ts'

export interface PresentOptions extends ViewOptions {
  /** Width of plain text in cells of a terminal; 100 when absent. Other formats have none. */
  readonly width?: number | undefined
  /** Most claims of each section of text, Markdown and HTML; what is left out is counted. All when absent. */
  readonly most?: number | undefined
}

type Writer = (newsroom: Newsroom, story: string, options: PresentOptions) => string

/** What writes a story in each format: reports to read, and exports for other programs. */
const writers = {
  text: (...from) => renderText(viewStory(...from), from[2]),
  markdown: (...from) => renderMarkdown(viewStory(...from), from[2].most),
  html: (...from) => renderHtml(viewStory(...from), from[2].most),
  json: (newsroom, story) => renderJson(newsroom, story),
  csv: (...from) => renderCsv(viewStory(...from)),
  geojson: (newsroom, story) => renderGeoJson(selectStory(newsroom, story)),
  jsonld: (newsroom, story) => renderJsonLd(selectStory(newsroom, story)),
  ninjs: (newsroom, story) => renderNinjs(selectStory(newsroom, story)),
  ftm: (newsroom, story) => renderFtm(selectStory(newsroom, story)),
} as const satisfies Record<string, Writer>

export type ReportFormat = keyof typeof writers

/** The names of all formats, as a command line offers them. */
export const reportFormats = Object.keys(writers) as [ReportFormat, ...ReportFormat[]]

/**
 * Writes one story: as text, Markdown or HTML, each line with the article and the characters that it comes from;
 * as the model itself (JSON); or as an export: CSV (a row for each place that tells a claim), GeoJSON, schema.org
 * JSON-LD, IPTC ninjs and FollowTheMoney (both a line of JSON each). Throws DatelineError where there is no such story or format.
 */
export function present(
  newsroom: Newsroom,
  storyId: string,
  format: ReportFormat,
  options: PresentOptions = {},
): string {
  if (!Object.hasOwn(writers, format))
    throw new DatelineError(`no format "${format}": there are ${reportFormats.join(', ')}`)
  return writers[format](newsroom, storyId, options)
}
