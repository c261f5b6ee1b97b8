import type { ReportFormat } from '@dateline/core'
import type { Command } from 'commander'
import { clientDesk } from '../client/client-desk.ts'
import { complainOf } from '../output/complain.ts'
import { optionsOf } from './options.ts'
import { printReports, type ReportsOptions } from './reports.ts'
import { openSource, type SourceOptions } from './source.ts'

interface ReportOptions extends SourceOptions, ReportsOptions {
  readonly format: ReportFormat
}

/** dateline report [paths...]: the stories as text, Markdown or JSON. */
export async function reportCommand(
  paths: readonly string[],
  _: unknown,
  command: Command,
): Promise<void> {
  const options = optionsOf<ReportOptions>(command)
  const source = await openSource(paths, options)
  try {
    complainOf(source.refused)
    await printReports(clientDesk(source, source.labels), options.format, options)
  } finally {
    await source.close()
  }
}
