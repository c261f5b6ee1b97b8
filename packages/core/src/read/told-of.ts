/** Whether a text says the last part of a printed name once more: who wrote a report is not told of in it. */
export function isToldOf(name: string, text: string): boolean {
  const last = name.split(/\s+/).at(-1) ?? name
  const first = text.indexOf(last)
  return first >= 0 && text.indexOf(last, first + last.length) >= 0
}
