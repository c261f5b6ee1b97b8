import { parseArgs } from 'node:util'
import { Analyst, openArchive } from '@dateline/archive'
import { DatelineError } from '@dateline/core'
import { createApp, serve } from './index.ts'

const help = `Serves an archive over HTTP.

  --archive FILE  the archive; made when absent (default: DATELINE_ARCHIVE, or memory: nothing is kept)
  --host HOST     address to listen on (default: 127.0.0.1, for this machine only)
  --port PORT     port to listen on (default: 8080; 0: any that is free)`

const options = {
  archive: { type: 'string' },
  host: { type: 'string' },
  port: { type: 'string' },
  help: { type: 'boolean' },
} as const

try {
  await main()
} catch (error) {
  if (!(error instanceof DatelineError || isOption(error))) throw error
  console.error(error.message)
  process.exitCode = 1
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options })
  if (values.help) return console.log(help)
  const file = values.archive ?? process.env['DATELINE_ARCHIVE']
  const archive = await openArchive(file ? { file } : 'memory')
  const analyst = new Analyst()
  const { host } = values
  const app = createApp(archive, { analyze: analyst.analyze })
  const served = await serve(app, { host, port: portOf(values.port) })
  console.error(`${served.url} serves ${file ?? 'an archive in memory'}; Ctrl-C stops it`)
  const stop = async () => {
    await served.close()
    await analyst.close()
    await archive.close()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

function portOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text)
  throw new DatelineError(`--port ${text} is no port: give a number from 0 to 65535`)
}

// what parseArgs throws at an unknown option
function isOption(error: unknown): error is TypeError {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  )
}
