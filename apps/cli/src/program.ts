import { ReconcileRule, reportFormats, version } from '@dateline/core'
import { Command, InvalidArgumentError, Option } from 'commander'
import { analyzeCommand } from './commands/analyze.ts'
import { exportCommand, exportedLists, exportFormats } from './commands/export.ts'
import { openCommand } from './commands/open.ts'
import { readCommand } from './commands/read.ts'
import { reportCommand } from './commands/report.ts'
import { serveCommand } from './commands/serve.ts'

const archive = ['--archive <file>', 'an archive (else DATELINE_ARCHIVE, else your own)'] as const
const server = ['--server <url>', 'a Dateline server, instead of an archive'] as const
const all = ['--all', 'every claim, however many there are in a section'] as const
const paths = ['[paths...]', 'files, folders, or - for standard input'] as const

/** The commands and their options; each action is a file in commands/. */
export function createProgram(): Command {
  const program = new Command('dateline')
    .description('Reads many news reports of the same events: who said what, when and where.')
    .version(version)
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .exitOverride()
    .argument(...paths)
    .option(...archive)
    .option(...server)
    .option('--width <cells>', 'width of the plain report', wholeNumber)
    .option(...all)
    .action(openCommand)

  program
    .command('read')
    .description('read articles into an archive')
    .argument('<paths...>', paths[1])
    .option(...archive)
    .option(...server)
    .action(readCommand)

  program
    .command('report')
    .description('print what was reported: agreed, repeated, disputed, said once')
    .argument(...paths)
    .addOption(new Option('--format <format>').choices(reportFormats).default('text'))
    .option('--story <id>', 'only this story')
    .addOption(
      new Option('--rule <rule>', 'say which side of each conflict a rule prefers').choices(
        ReconcileRule.options,
      ),
    )
    .option('--width <cells>', 'width of the plain report', wholeNumber)
    .option(...all)
    .option(...archive)
    .option(...server)
    .action(reportCommand)

  program
    .command('export')
    .description('print every item of a list, for other programs')
    .argument(...paths)
    .addOption(new Option('--of <list>', 'what').choices(exportedLists).default('claims'))
    .addOption(new Option('--format <format>').choices(exportFormats).default('ndjson'))
    .option(...archive)
    .option(...server)
    .action(exportCommand)

  program
    .command('analyze')
    .description('print what is found in a document: one line of JSON for each article')
    .argument('<file>', 'a file, or - for standard input')
    .addOption(new Option('--format <format>').choices(['json']).default('json'))
    .action(analyzeCommand)

  program
    .command('serve')
    .description('serve an archive over HTTP')
    .option(...archive)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--port <number>', 'port to listen on; 0: any that is free', wholeNumber, 8080)
    .action(serveCommand)

  return program
}

function wholeNumber(text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new InvalidArgumentError('It is no whole number.')
  return Number(text)
}

// `error: unknown option '--frmat'` and its suggestion on the next line
function oneLine(text: string): string {
  const said = text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
  return `dateline: ${said}${said.endsWith('.') ? '' : ';'} dateline --help lists what there is\n`
}
