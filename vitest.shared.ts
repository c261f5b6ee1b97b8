import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { reportName } from './scripts/tally.mjs'

// One set-up for the tests of every package. `npm test` names a folder for the reports that it adds up.
const { DATELINE_REPORTS: reports } = process.env
const { name } = JSON.parse(readFileSync('package.json', 'utf8'))

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}'],
    // modules keep no state that a test changes: loaded once a worker, not once a file, they cost half the time
    isolate: false,
    // two cores, all packages at once
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: reports
      ? ['default', ['json', { outputFile: join(reports, reportName(name)) }]]
      : ['default'],
  },
})
