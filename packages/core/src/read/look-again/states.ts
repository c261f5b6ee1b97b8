import { BlockRole } from '../../model/article.ts'

/** The roles by their place in rows of weights. */
export const roles: readonly BlockRole[] = BlockRole.options

/** What a page is made of, from top to bottom: each begins where the one before it ends. */
export const sections = [
  'above the title',
  'the title',
  'between title and report',
  'the report',
  'below the report',
] as const

const [ABOVE, TITLE, HEAD, REPORT, BELOW] = [0, 1, 2, 3, 4] as const
/** The sections that may come next: a page may have no title, and a report no head. */
const next: readonly (readonly number[])[] = [
  [ABOVE, TITLE, REPORT],
  [TITLE, HEAD, REPORT],
  [HEAD, REPORT],
  [REPORT, BELOW],
  [BELOW],
]
/** … and with which a page may begin. */
const first: readonly number[] = [ABOVE, TITLE, REPORT]

/** A role in a section, both by index. */
export interface State {
  readonly section: number
  readonly role: number
}

/** What a line may be, section by section. Titles and body stand in sections of their own. */
export const states: readonly State[] = sections.flatMap((_, section) =>
  roles.flatMap((name, role) => (standsIn(name, section) ? [{ section, role }] : [])),
)

function standsIn(role: BlockRole, section: number): boolean {
  if (role === 'title' || section === TITLE) return role === 'title' && section === TITLE
  return role !== 'body' || section === REPORT
}

/** The state of body: sure lines of the report are in no other. */
export const BODY_STATE = stateOf('body', REPORT)

/** Index of the first state of each section, and of the one after the last. */
export const firstOfSection: readonly number[] = [
  ...sections.map((_, section) => states.findIndex((state) => state.section === section)),
  states.length,
]

/** Index of a state; -1 where the role does not stand in that section. */
export function stateOf(role: BlockRole, section: number): number {
  const at = roles.indexOf(role)
  return states.findIndex((state) => state.section === section && state.role === at)
}

/** The states that may follow each other, in the order of their weights. */
export const follows: readonly (readonly [state: number, next: number])[] = states.flatMap(
  ({ section }, state) =>
    states.flatMap((other, at) =>
      next[section]?.includes(other.section) ? [[state, at] as const] : [],
    ),
)

/** Whether a page may begin so. */
export function mayOpen(state: number): boolean {
  return first.includes((states[state] as State).section)
}

/** Of lines with these roles, the section of each; those whose role is not known (null) belong to what stands around them. */
export function sectionsOf(found: readonly (BlockRole | null)[]): number[] {
  const title = found.indexOf('title')
  let last = title
  while (title >= 0 && found[last + 1] === 'title') last += 1
  const lead = found.indexOf('body', last + 1)
  const close = found.lastIndexOf('body')
  return found.map((_, at) => {
    if (at < title) return ABOVE
    if (title >= 0 && at <= last) return TITLE
    if (lead < 0 || at < lead) return title >= 0 ? HEAD : ABOVE
    return at <= close ? REPORT : BELOW
  })
}
