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
  /** Width of plain text in terminal cells; 100 when absent. Other formats ignore it. */
  readonly width?: number | undefined
  /** Most claims in each section of text, Markdown and HTML; the rest is counted. All when absent. */
  readonly most?: number | undefined
}

type Writer = (newsroom: Newsroom, story: string, options: PresentOptions) => string

/** Writers of a story by format: reports to read, and exports for other programs. */
const writers = {
  text: (newsroom, story, options) => renderText(viewStory(newsroom, story, options), options),
  markdown: (newsroom, story, options) =>
    renderMarkdown(viewStory(newsroom, story, options), options.most),
  html: (newsroom, story, options) => renderHtml(viewStory(newsroom, story, options), options.most),
  json: (newsroom, story) => renderJson(newsroom, story),
  csv: (newsroom, story, options) => renderCsv(viewStory(newsroom, story, options)),
  geojson: (newsroom, story) => renderGeoJson(selectStory(newsroom, story)),
  jsonld: (newsroom, story) => renderJsonLd(selectStory(newsroom, story)),
  ninjs: (newsroom, story) => renderNinjs(selectStory(newsroom, story)),
  ftm: (newsroom, story) => renderFtm(selectStory(newsroom, story)),
} as const satisfies Record<string, Writer>

export type ReportFormat = keyof typeof writers

/** The names of all formats. */
export const reportFormats = Object.keys(writers) as [ReportFormat, ...ReportFormat[]]

/**
 * Writes one story: as text, Markdown or HTML, where each line cites the article and characters it comes from;
 * as the model itself (JSON); or as an export: CSV (a row for each appearance of a claim), GeoJSON, schema.org
 * JSON-LD, IPTC ninjs and FollowTheMoney (the last two as JSON Lines). Throws DatelineError for an unknown story or format.
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
