import { bodiesByLetters } from '../../language/acronyms.ts'
import type { NameType } from '../../model/name.ts'
import { latinWords } from '../same-name/letters.ts'
import { contentWords } from '../same-name/same-organization.ts'

/** Tells what is an organization though it was taken for something else: known letters, or a short form of one in the text. */
export function bodiesAmong(
  organizations: readonly string[],
  hasBearer: (words: readonly string[]) => boolean,
): (type: NameType, text: string) => boolean {
  const cores = new Set(organizations.map((text) => contentWords(latinWords(text)).join(' ')))
  return (type, text) => {
    if (bodiesByLetters.has(text.replaceAll('.', ''))) return true
    const words = latinWords(text)
    return type === 'person' && cores.has(words.join(' ')) && !hasBearer(words)
  }
}
