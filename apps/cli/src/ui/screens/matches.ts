/** Whether a text holds all the words looked for, in any case. */
export function matches(text: string, find: string): boolean {
  const held = text.toLocaleLowerCase()
  return find
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => held.includes(word))
}
