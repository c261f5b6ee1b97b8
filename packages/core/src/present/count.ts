/** A number with its noun: 1 report, 3 reports. */
export function sayCount(number: number, noun: string, many = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : many}`
}
