import type { Annotations } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import { compareText } from '../model/compare-text.ts'
import type { Entity } from '../model/entity.ts'
import type { Mention, Name, NameType } from '../model/name.ts'
import { declaredAcronyms } from './entities/declared-acronyms.ts'
import { type Form, readForm } from './entities/form.ts'
import { type Group, groupForms } from './entities/group-forms.ts'
import { findMoreNames } from './entities/more-names.ts'
import { findRoles } from './entities/roles.ts'
import { settleTypes } from './entities/settle-types.ts'
import { Surroundings } from './entities/surroundings.ts'

const types: readonly NameType[] = ['person', 'place', 'organization', 'other']

/**
 * Settles which mentions of one article name one entity: full and short names, spellings, acronyms,
 * organizations by the country they belong to. Ids are e1, e2, … in the order of first mention.
 */
export function resolveEntities(
  text: string,
  found: Annotations,
  language: Language,
): { names: Name[]; entities: Entity[] } {
  const names = findMoreNames(text, found, language)
  const around = new Surroundings(text, { ...found, names })
  const forms = readForms(around, settleTypes(around, names, language), language)
  const groups = declaredAcronyms(
    around,
    types.flatMap((type) => groupForms(forms.filter((form) => form.type === type))),
  )
  const ordered = groups.toSorted((a, b) => firstStart(a) - firstStart(b))
  const entities: Entity[] = []
  const settled: Name[] = []
  for (const [index, group] of ordered.entries()) {
    const id = `e${index + 1}`
    entities.push({ id, ...describe(group, around, language) })
    for (const form of group.forms) {
      const reason = group.reasons.get(form)
      const because = reason
        ? [`one with "${group.forms[0]?.text}": ${reason.because.join('; ')}`]
        : []
      for (const mention of form.mentions) {
        settled.push({ ...mention, entity: id, because: [...mention.because, ...because] })
      }
    }
  }
  return { names: settled.sort((a, b) => a.start - b.start), entities }
}

function readForms(around: Surroundings, mentions: readonly Mention[], language: Language): Form[] {
  const forms = new Map<string, Form>()
  for (const mention of mentions) {
    const form = readForm(around, mention, language)
    const key = [form.type, form.full, form.kind, form.country, form.titled].join('\n')
    const known = forms.get(key) ?? form
    known.mentions.push(mention)
    forms.set(key, known)
  }
  return [...forms.values()]
}

function firstStart({ forms }: Group): number {
  return forms.reduce(
    (first, { mentions }) => Math.min(first, mentions[0]?.start ?? first),
    Number.MAX_SAFE_INTEGER,
  )
}

function describe(
  { forms }: Group,
  around: Surroundings,
  { naming }: Language,
): Omit<Entity, 'id'> {
  const type = forms[0]?.type ?? 'other'
  const country = forms.find((form) => form.country)?.country
  const persons = type === 'person' ? forms.flatMap(({ mentions }) => mentions) : []
  return {
    type,
    name: usualName(forms),
    variants: sorted(forms.map(({ text }) => text)),
    roles: sorted([
      ...forms.flatMap(({ title }) => title ?? []),
      ...persons.flatMap((mention) => findRoles(around, mention, naming)),
    ]),
    ...(country ? { country } : {}),
  }
}

/** The fullest form; of places and peoples, whose forms are alike in fullness, the one used most. */
function usualName(forms: readonly Form[]): string {
  const whole = ({ type, full }: Form) =>
    type === 'person' || type === 'organization' ? full.split(' ').length : 0
  const [usual] = forms.toSorted(
    (a, b) =>
      whole(b) - whole(a) || b.mentions.length - a.mentions.length || compareText(a.text, b.text),
  )
  return usual?.full ?? ''
}

const sorted = (texts: readonly string[]) => [...new Set(texts)].sort()
