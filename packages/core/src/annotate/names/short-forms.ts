import type { Language } from '../../language/language.ts'
import { hashOfWord } from '../../language/word-hash.ts'
import type { Mention } from '../../model/name.ts'

/** A shorter form that an organization may be called by, and how sure the full one is. */
export interface ShortForm {
  readonly form: string
  readonly score: number
}

const LEAST_LETTERS = 3

/**
 * What the organizations of a text may be called for short: without their form of company (|Jubilee Roads| Ltd) and by
 * their first word alone (|Vexor| Shipping), where that is no word of the language, or is read as a name elsewhere in the
 * text (`known`); never by a place, a people, a title or a first name.
 */
export function shortForms(
  text: string,
  names: readonly Mention[],
  known: { has(form: string): boolean },
  language: Pick<Language, 'gazetteer' | 'naming' | 'tagger'>,
): ShortForm[] {
  const forms = new Map<string, number>()
  const add = (form: string, score: number) =>
    forms.set(form, Math.max(score, forms.get(form) ?? 0))
  for (const { start, end, type, score } of names) {
    if (type !== 'organization') continue
    const words = text.slice(start, end).split(/\s+/)
    const [first = ''] = words
    if (words.length < 2) continue
    const bare = words.slice(0, -1)
    const last = (words.at(-1) as string).toLowerCase().replace(/\.$/, '')
    if (bare.length > 1 && language.naming.companyForms.has(last)) add(bare.join(' '), score)
    if ((known.has(first) || isStrange(first, language)) && mayStandAlone(first, language))
      add(first, score)
  }
  return Array.from(forms, ([form, score]) => ({ form, score }))
}

const isStrange = (word: string, { tagger }: Pick<Language, 'tagger'>) =>
  tagger.uses(hashOfWord(word.toLowerCase())) === 0

function mayStandAlone(
  word: string,
  { gazetteer, naming }: Pick<Language, 'gazetteer' | 'naming'>,
): boolean {
  const small = word.toLowerCase()
  if (word.length < LEAST_LETTERS || !/^\p{Lu}[\p{L}\p{N}&-]*$/u.test(word)) return false
  const lists = [naming.givenNames, naming.titles, naming.roles, naming.honorifics]
  if (lists.some((list) => list.has(small)) || naming.organizationHeads.has(small)) return false
  if (naming.placeHeads.has(small) || gazetteer.nationality(word) !== null) return false
  return !gazetteer.find(word)[0]?.usual
}
