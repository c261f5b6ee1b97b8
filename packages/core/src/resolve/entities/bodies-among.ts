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
    if (type !== 'person' && whole.size === 0) return false
    const words = latinWords(text)
    const name = words.join(' ')
    if (words.length > 1 && whole.has(name)) return true
    return type === 'person' && (cores.has(name) || short.has(name)) && !hasBearer(words)
  }
}

function coreOf(text: string): string[] {
  return contentWords(latinWords(text))
}

/** Whether a name ends with a form of company; one all in capitals may end with anything: ANN AG. */
function isCompany(text: string): boolean {
  const at = text.lastIndexOf(' ')
  const last = text.slice(at + 1).replaceAll('.', '')
  return at > 0 && companyForms.has(last.toLowerCase()) && /\p{Ll}/u.test(text)
}
