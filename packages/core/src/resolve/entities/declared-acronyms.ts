import type { Form } from './form.ts'
import type { Group } from './group-forms.ts'
import type { Surroundings } from './surroundings.ts'

const acronym = /^\p{Lu}[\p{L}\p{N}.&-]{1,9}$/u
const declared = 1

/**
 * Joins the groups of a name and of the short form that the text gives in brackets after it,
 * whatever its letters: "Federal Intelligence Service (BND)".
 */
export function declaredAcronyms(around: Surroundings, groups: readonly Group[]): Group[] {
  const groupOf = new Map(
    groups.flatMap((group) => group.forms.map((form) => [form.text, group] as const)),
  )
  const joined = new Set<Group>()
  for (const group of groups) {
    for (const form of group.forms) {
      const short = shortForm(around, form)
      const other = short === null ? undefined : groupOf.get(short)
      if (!other || other === group || joined.has(group) || joined.has(other)) continue
      if (other.forms.some(({ type }) => type === 'person' || type === 'place')) continue
      const because = [`the text gives "${short}" as the short form of "${form.text}"`]
      for (const one of other.forms) {
        group.forms.push(one)
        group.reasons.set(one, { same: true, score: declared, because })
      }
      joined.add(other)
    }
  }
  return groups.filter((group) => !joined.has(group))
}

/** What stands in brackets right after a mention of the form, if it is a short form of a longer name. */
function shortForm(around: Surroundings, { type, mentions, words }: Form): string | null {
  if (type === 'person' || type === 'place' || words.length < 2) return null
  for (const mention of mentions) {
    const [open, short, close] = around.after(mention, 3)
    if (open?.word === '(' && close?.word === ')' && short && acronym.test(short.word))
      return short.word
  }
  return null
}
