import { once } from 'node:events'
import { createApp, serve } from '@dateline/api'
import { Analyst, openArchive } from '@dateline/archive'
import type { Command } from 'commander'
import { archiveFile } from '../client/archive-file.ts'
import { Failure } from '../failure.ts'
import { optionsOf } from './options.ts'

interface ServeOptions {
  readonly archive?: string
  readonly host: string
  readonly port: number
}

/** dateline serve: the HTTP API over an archive, until Ctrl-C. */
export async function serveCommand(_: unknown, command: Command): Promise<void> {
  const { archive: named, host, port } = optionsOf<ServeOptions>(command)
  if (port > 65_535) throw new Failure(`there is no port ${port}: give 0 to 65535`, 2)
  const file = archiveFile(named)
  const archive = await openArchive({ file })
  const analyst = new Analyst()
  try {
    const app = createApp(archive, { analyze: analyst.analyze })
    const served = await serve(app, { host, port })
    console.error(`${served.url} serves ${file}; Ctrl-C stops it`)
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    await served.close()
  } finally {
    await analyst.close()
    await archive.close()
  }
}
