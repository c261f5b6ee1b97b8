import { present, type ReconcileRule, type ReportFormat } from '@dateline/core'
import { Failure } from '../failure.ts'
import { print } from '../output/print.ts'
import type { Desk } from '../ui/desk.ts'

export interface ReportsOptions {
  /** Id of the only story to print. */
  readonly story?: string | undefined
  readonly width?: number | undefined
  readonly rule?: ReconcileRule | undefined
  readonly all?: boolean | undefined
}

/** Claims of a section that are printed unless all are asked for. */
const most = 30

/** Formats to read, that are set apart from each other; the others are for programs. */
const toRead: ReadonlySet<ReportFormat> = new Set(['text', 'markdown', 'html'])

/** Prints the report of one story, or of all, one below the other. */
export async function printReports(
  desk: Desk,
  format: ReportFormat,
  options: ReportsOptions,
): Promise<void> {
  const { story: only, all: whole, width, rule } = options
  const given = { width, rule, labels: desk.labels, ...(whole ? {} : { most }) }
  const all = await desk.stories()
  const stories = only ? all.filter(({ id }) => id === only) : all
  if (only && stories.length === 0) {
    throw new Failure(`there is no story ${only}: without --story all are printed`)
  }
  if (stories.length === 0) throw new Failure('there are no stories: no article tells of anything')
  let first = true
  for (const { id } of stories) {
    if (!first && toRead.has(format)) await print('\n\n')
    first = false
    await print(present(await desk.story(id), id, format, given))
  }
}
