/** Milliseconds of CPU time that this process has taken so far: unlike a clock it stands still while others work. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
