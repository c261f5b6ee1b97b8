/** Says on standard error what could not be read, a line each, and lets the command end as failed. */
export function complainOf(refused: readonly string[]): void {
  for (const line of refused) console.error(`dateline: ${line}`)
  if (refused.length > 0) process.exitCode = 1
}
