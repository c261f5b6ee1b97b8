import { bodiesByLetters } from '../../language/acronyms.ts'
import { companyForms } from '../../language/name-words.ts'
import type { NameType } from '../../model/name.ts'
import { latinWords } from '../same-name/letters.ts'
import { contentWords } from '../same-name/same-organization.ts'

/**
 * Tells what is an organization though it was taken for something else: known letters, a name with its form of company
 * (Ek Energi ASA), or a short form of one in the text (Ek Energi, Ek).
 */
export function bodiesAmong(
  organizations: readonly string[],
  others: readonly string[],
  hasBearer: (words: readonly string[]) => boolean,
): (type: NameType, text: string) => boolean {
  const companies = [...organizations, ...others].filter(isCompany).map(coreOf)
  const whole = new Set(companies.map((core) => core.join(' ')))
  const short = new Set(companies.flatMap(([first]) => first ?? []))
  const cores = new Set(organizations.map((text) => coreOf(text).join(' ')))
  return (type, text) => {
    if (bodiesByLetters.has(text.replaceAll('.', '')) || isCompany(text)) return true
    const words = latinWords(text)
    const name = words.join(' ')
    if (words.length > 1 && whole.has(name)) return true
    return type === 'person' && (cores.has(name) || short.has(name)) && !hasBearer(words)
  }
}

function coreOf(text: string): string[] {
  return contentWords(latinWords(text))
}

/** Whether a name ends with a form of company, in letters of both sizes or behind small ones: not ANN AG. */
function isCompany(text: string): boolean {
  const words = latinWords(text)
  return words.length > 1 && companyForms.has(words.at(-1) ?? '') && /\p{Ll}/u.test(text)
}
