import type { NameComparison } from '../../model/entity.ts'
import type { Form } from './form.ts'
import { compareForms, formKeys, soughtKeys } from './same-form.ts'

/** Forms held to name one thing; the first is the one that the others were compared with. */
export interface Group {
  readonly forms: Form[]
  /** Why each form but the first belongs here. */
  readonly reasons: Map<Form, NameComparison>
}

/** A name is compared with this many groups that share a key, and with this many forms of a group: the earliest. */
const mostCompared = 16

/**
 * Groups the forms of one type: each joins the group whose first form it fits best, unless a member
 * contradicts it; of groups that it fits alike, the one mentioned last before it.
 */
export function groupForms(forms: readonly Form[]): Group[] {
  const groups: Group[] = []
  const byKey = new Map<string, Group[]>()
  for (const form of forms.toSorted((a, b) => fullness(b) - fullness(a) || start(a) - start(b))) {
    const keys = formKeys(form)
    const near = new Set(soughtKeys(form, keys).flatMap((key) => byKey.get(key) ?? []))
    const best = bestGroup(form, [...near])
    const group: Group = best?.group ?? { forms: [], reasons: new Map() }
    group.forms.push(form)
    if (best) group.reasons.set(form, best.comparison)
    else groups.push(group)
    for (const key of keys) {
      const known = byKey.get(key) ?? []
      if (known.length < mostCompared && !known.includes(group)) known.push(group)
      byKey.set(key, known)
    }
  }
  return groups
}

/** Whole names are grouped first, so that a short form can choose among them. */
function fullness(form: Form): number {
  if (form.type === 'place') return form.candidates.length > 0 ? 1 : 0
  return Math.min(form.words.length, 2) + (form.country ? 1 : 0)
}

const start = (form: Form) => form.mentions[0]?.start ?? 0

function bestGroup(form: Form, groups: readonly Group[]) {
  if (groups.length === 0) return undefined
  const fitting = groups.flatMap((group) => {
    const [first] = group.forms
    if (!first || group.forms.slice(0, mostCompared).some((other) => contradicts(form, other)))
      return []
    const comparison = compareForms(form, first)
    if (!comparison.same) return []
    const isOfSex = form.titled !== null && group.forms.some(({ sex }) => sex === form.titled)
    return [{ group, comparison, isOfSex, lastSeen: lastBefore(group, start(form)) }]
  })
  const [best] = fitting.toSorted(
    (a, b) =>
      b.comparison.score - a.comparison.score ||
      Number(b.isOfSex) - Number(a.isOfSex) ||
      b.lastSeen - a.lastSeen,
  )
  return best
}

/** Where a group is mentioned last before a place in the text; -1 if it is not. */
function lastBefore({ forms }: Group, at: number): number {
  return Math.max(
    -1,
    ...forms.map(({ mentions }) =>
      (mentions[0]?.start ?? at) < at ? (mentions[0]?.start ?? -1) : -1,
    ),
  )
}

function contradicts(a: Form, b: Form): boolean {
  if (a.country && b.country && a.country !== b.country) return true
  // Mrs Oakes is not Derek Oakes; a whole name tells more than what sex its given name is thought to be
  const isOneName = a.words.length > 1 && a.full === b.full
  if (!isOneName && (a.titled || b.titled) && a.sex && b.sex && a.sex !== b.sex) return true
  if (a.type === 'person' && a.words.length > 1 && b.words.length > 1)
    return !compareForms(a, b).same
  return a.candidates.length > 0 && b.candidates.length > 0 && !compareForms(a, b).same
}
