// `npm start`, `npm test` and `.ci/run` on a machine that has only Node 18 or newer and npm:
// installs what the task needs with the pinned pnpm, builds it, and runs it.
// Progress goes to standard error; standard output is left to what the task has to say.
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { constants as os, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { tally } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

// On Windows the tools are .cmd files, which only a shell runs.
const shell = { shell: process.platform === 'win32' }

const tasks = {
  async start(args) {
    // The command and the packages under it, with the root's tools; not lab, not tests.
    await install('the terminal', ['--filter', '@dateline/cli...', '--filter', 'dateline'])
    say('Building the terminal')
    await step('tsc', ['-b', 'apps/cli'])
    const given = args.length > 0 ? args : ['seeds/']
    say(`dateline ${given.join(' ')}`)
    return run('node', [join(root, 'apps/cli/bin/dateline.js'), ...given])
  },

  async test() {
    const reports = mkdtempSync(join(tmpdir(), 'dateline-tests-'))
    const ended = await testEverything(reports).catch(report)
    const { lines, failed } = tally(root, reports, ended === 0)
    rmSync(reports, { recursive: true })
    console.log(lines.join('\n'))
    return failed === 0 ? 0 : 1
  },

  async lint() {
    await install('everything')
    say('Linting')
    return run('pnpm', ['run', 'lint'])
  },
}

async function testEverything(reports) {
  await install('everything')
  say('Building everything')
  const built = await run('turbo', ['run', 'build', '--continue=always', '--output-logs=new-only'])
  say('Testing every package')
  // `--only`, because the build has just run; `--force`, because a cached test only replays its log.
  const flags = ['--only', '--force', '--continue=always', '--concurrency=100%']
  const tested = await run('turbo', ['run', 'test', ...flags], { DATELINE_REPORTS: reports })
  return built || tested
}

async function install(what, filter = []) {
  say(`Installing ${what}`)
  // The lockfile was checked when it was committed; to check it anew would ask the registry.
  const flags = ['--frozen-lockfile', '--trust-lockfile', '--prefer-offline', ...sameStore()]
  const [command, args] = await pinnedPnpm()
  await step(command, [...args, 'install', ...flags, ...filter])
  const version = await output('node', ['--version'])
  if (Number.parseInt(version.slice(1), 10) < 24) {
    throw new Failure(
      `Node 24 or newer is needed and this is ${version}; on Linux it comes along`,
      1,
    )
  }
}

/** The pinned pnpm: the one on PATH (or installed here before) if it is that version, else by npx. */
async function pinnedPnpm() {
  const [name, version] = packageManager.split('@')
  const found = await output(name, ['--version'])
  if (found === version) return [name, []]
  return ['npx', ['--yes', '--prefer-offline', packageManager]]
}

/** The store that an earlier install took its files from: pnpm refuses another, as that of another home. */
function sameStore() {
  const record = join(root, 'node_modules', '.modules.yaml')
  if (!existsSync(record)) return []
  const [, store] = /"?storeDir"?: "?([^"\n]+)/.exec(readFileSync(record, 'utf8')) ?? []
  if (store && canWrite(store)) return ['--store-dir', store]
  rmSync(join(root, 'node_modules'), { recursive: true })
  return []
}

function canWrite(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Runs a command whose output is progress; fails if it fails. */
async function step(command, args) {
  const code = await start(command, args, ['ignore', 2, 2])
  if (code !== 0) throw new Failure(`${command} ${args.join(' ')} ended with ${code}`, code)
}

/** Runs a command with the terminal as its own; gives its exit code. */
function run(command, args, extra = {}) {
  return start(command, args, 'inherit', extra)
}

function output(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: tmpdir(), env: environment(), ...shell })
    let text = ''
    child.stdout.on('data', (data) => {
      text += data
    })
    child.on('error', () => resolve(''))
    child.on('close', () => resolve(text.trim()))
  })
}

function start(command, args, stdio, extra = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...environment(), ...extra },
      stdio,
      ...shell,
    })
    const forward = (signal) => child.kill(signal)
    process.on('SIGTERM', forward)
    process.on('SIGINT', ignore) // Ctrl-C reaches the child by itself; its exit code is ours
    child.on('error', (error) =>
      reject(new Failure(`cannot run ${command}: ${error.message}`, 127)),
    )
    child.on('close', (code, signal) => {
      process.off('SIGTERM', forward)
      process.off('SIGINT', ignore)
      resolve(code ?? 128 + os.signals[signal])
    })
  })
}

const ignore = () => {}

/** This process's environment, without what npm adds for its scripts, and with our own tools first. */
function environment() {
  const kept = /^npm_config_(cache|registry|cafile|userconfig|proxy|https_proxy|noproxy)$/i
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|path$)/i.test(name) || kept.test(name),
  )
  return {
    ...Object.fromEntries(inherited),
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    npm_config_yes: 'true',
    npm_config_update_notifier: 'false',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  }
}

function say(line) {
  console.error(`dateline: ${line} …`)
}

class Failure extends Error {
  constructor(message, code) {
    super(message)
    this.code = code
  }
}

/** Says what failed; gives the exit code. */
function report(failure) {
  if (!(failure instanceof Failure)) throw failure
  console.error(`dateline: ${failure.message}`)
  return failure.code
}

const [task, ...args] = process.argv.slice(2)
if (!Object.hasOwn(tasks, task ?? '')) {
  console.error(`usage: node scripts/bootstrap.mjs ${Object.keys(tasks).join('|')} [arguments]`)
  process.exitCode = 2
} else {
  process.exitCode = await tasks[task](args).catch(report)
}
