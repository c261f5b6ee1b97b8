// Writes THIRD-PARTY-NOTICES.md: the packages that Dateline runs on, with licence and copyright.
// With --check it changes nothing and fails if the file is not current.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const target = fileURLToPath(new URL('../THIRD-PARTY-NOTICES.md', import.meta.url))
const flags = ['--prod', '--json', '--filter', './packages/*', '--filter', './apps/*']
const listed = execFileSync('pnpm', ['licenses', 'list', ...flags], { encoding: 'utf8' })

const rows = Object.values(JSON.parse(listed))
  .flat()
  .flatMap(({ name, versions, license, author, paths }) =>
    versions.map((version, at) => [name, version, license, copyright(paths[at]) || author || '']),
  )
  .sort(([a, v], [b, w]) => (a === b ? v.localeCompare(w, 'en') : a < b ? -1 : 1))

const text = `# Third-party notices

The packages that Dateline's packages and apps need to run, as locked in \`pnpm-lock.yaml\`. Each comes
from the package registry with the full text of its licence; none is copied into this repository.
Written by \`node scripts/notices.mjs\`; data under other licences is listed in [NOTICE](NOTICE).

| package | version | licence | copyright |
| --- | --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}
`

if (!process.argv.includes('--check')) {
  writeFileSync(target, text)
} else if (readFileSync(target, 'utf8') !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not current: run `pnpm notices`')
  process.exitCode = 1
}

/** The first line of a package's licence that says whose it is, without addresses. */
function copyright(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name))
  const license = file ? readFileSync(join(folder, file), 'utf8') : ''
  const line = license.split('\n').find((one) => /copyright.*(\(c\)|©|\d{4})/i.test(one)) ?? ''
  return line
    .replace(/<.*?>|\(\S+\.\S+\)|^[\s*#>]+|\.?\s*$/g, '')
    .replace(/\s+(?=,|$)|\s(?=\s)/g, '')
}
