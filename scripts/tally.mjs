// Adds up what the tests of every package reported: one plain line `N passed, N failed`.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * `reports` holds one vitest JSON report for each package, `@dateline/core` as `dateline-core.json`.
 * A package that has no report, a test file that broke before its first test and a run that
 * failed although no test did are one failure each.
 */
export function tally(root, reports, clean) {
  const lines = []
  let passed = 0
  let failed = 0
  for (const name of tested(root)) {
    const report = read(join(reports, reportName(name)))
    const broken = report?.testResults.filter(brokeEarly) ?? []
    passed += report?.numPassedTests ?? 0
    failed += report ? report.numFailedTests + broken.length : 1
    if (!report) lines.push(`${name}: no test ran`)
    for (const file of broken)
      lines.push(`${name}: ${relative(root, file.name)} broke: ${firstLine(file)}`)
  }
  if (!clean && failed === 0) {
    lines.push('the run failed outside of its tests: see above')
    failed = 1
  }
  return { failed, lines: [...lines, `${passed} passed, ${failed} failed`] }
}

/** The file name under which a package reports. */
export function reportName(packageName) {
  return `${packageName.replace('@', '').replace('/', '-')}.json`
}

const firstLine = (file) => file.message.trim().split('\n')[0]
const brokeEarly = (file) => file.status === 'failed' && file.assertionResults.length === 0

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Names of the workspace's packages that have tests. */
function tested(root) {
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8')
  const [, list] = /^packages:\n((?: {2}- .+\n)+)/m.exec(workspace)
  return list
    .trim()
    .split(/\n? *- /)
    .filter(Boolean)
    .flatMap((pattern) => folders(root, pattern))
    .map((folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')))
    .filter((manifest) => manifest.scripts?.test)
    .map((manifest) => manifest.name)
}

function folders(root, pattern) {
  if (!pattern.endsWith('/*')) return [pattern]
  const parent = pattern.slice(0, -2)
  return readdirSync(join(root, parent))
    .map((name) => join(parent, name))
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
}
