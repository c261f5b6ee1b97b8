import { agencies } from '../../language/agencies.ts'
import type { Gazetteer } from '../../language/gazetteer.ts'
import type { Language } from '../../language/language.ts'
import { headLinks } from '../../language/name-words.ts'
import type { Naming } from '../../language/naming.ts'
import type { Mention, NameType } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'
import { NAME_TYPES } from './labels.ts'
import { shortForms } from './short-forms.ts'
import { isAcronym } from './words.ts'

/** What the mentions of one spelling say about its type. */
interface Form {
  readonly votes: number[]
  /** Whether it says what kind of body it is. */
  readonly body: boolean
  /** The full name of the person that it is the last word of. */
  full: string | null
  /** How often it stands where it was not read as a name. */
  outside: number
  /** Whether it stands where a place does: "near Ek". */
  placed: boolean
}

/** A mention counts at least this much, and a full name counts so much for its last word. */
const LEAST_VOTE = 0.1
const FULL_NAME_VOTE = 0.7
const ACRONYM_VOTE = 0.5
const SHORT_FORM_VOTE = 0.3
/** A name that says what kind of body it is: "Bank of England". */
const HEAD_VOTE = 1
/** A name that the gazetteer knows: of a country or region, or of a town of some size. */
const AREA_VOTE = 0.8
const TOWN_VOTE = 0.4
const TOWN_POPULATION = 20_000
/** An agency by its name, and each side of a dateline: LONDON (Reuters) - */
const AGENCY_VOTE = 0.8
/** What the mentions of a spelling must weigh together before others are taken for names too. */
const ENOUGH = 0.6
/** What each place where a spelling was not read as a name weighs against it. */
const OUTSIDE_WEIGHT = 0.25
const LONGEST = 6
const PLACE = NAME_TYPES.indexOf('place')
const ORGANIZATION = NAME_TYPES.indexOf('organization')

type Knowledge = Pick<Language, 'gazetteer' | 'naming' | 'tagger'>

/**
 * Lets the names of a text agree: one spelling has one type, "Ek" is a person where there is an "Ann Ek", "Vexor" an
 * organization where there is a "Vexor Shipping", (SBU) is of the type of the name before it, and what was read as a
 * name is one elsewhere, or none anywhere where it mostly was not.
 */
export function agreeOnNames(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
  language: Knowledge,
  isCandidate: (token: number) => boolean,
): Mention[] {
  const forms = countForms(text, names, language)
  const settled = names.map((name) => settle(name, forms.get(formOf(text, name)) as Form))
  const more = findMore(text, tokens, settled, forms, isCandidate)
  const isName = (name: Mention) => !isMostlyNone(forms.get(formOf(text, name)) as Form)
  return [...settled.filter(isName), ...more].sort((a, b) => a.start - b.start)
}

function formOf(text: string, { start, end }: { start: number; end: number }): string {
  const printed = text.slice(start, end)
  return /\s\s|[^\S ]/.test(printed) ? printed.replace(/\s+/g, ' ') : printed
}

function countForms(
  text: string,
  names: readonly Mention[],
  language: Knowledge,
): Map<string, Form> {
  const forms = new Map<string, Form>()
  const vote = (form: string, type: NameType, weight: number) => {
    const known = forms.get(form) ?? {
      votes: NAME_TYPES.map(() => 0),
      body: opensWithBody(form, language),
      ...{ full: null, outside: 0, placed: false },
    }
    const at = NAME_TYPES.indexOf(type)
    known.votes[at] = (known.votes[at] as number) + weight
    forms.set(form, known)
    return known
  }
  names.forEach((name, i) => {
    const form = vote(formOf(text, name), name.type, LEAST_VOTE + name.score)
    if (name.type === 'place' && isPlaced(text, name, language.naming)) form.placed = true
    const before = names[i - 1]
    const declared = before && text.slice(before.end, name.start) === ' (' && text[name.end] === ')'
    if (declared && agencyNames.has(formOf(text, name))) {
      vote(formOf(text, name), 'organization', AGENCY_VOTE)
      if (opensReport(text, name)) vote(formOf(text, before), 'place', AGENCY_VOTE)
    } else if (declared) vote(formOf(text, name), before.type, ACRONYM_VOTE + before.score)
    else {
      const acronym = name.type === 'organization' ? acronymAfter(text, name) : null
      if (acronym && names[i + 1]?.start !== name.end + 2)
        vote(acronym, name.type, ACRONYM_VOTE + name.score)
    }
  })
  for (const [form, { votes, body }] of forms) {
    votes[PLACE] = (votes[PLACE] as number) + placeVote(form, language.gazetteer)
    const told =
      (body ? HEAD_VOTE : 0) + (agencyNames.has(form) && !isAcronym(form) ? AGENCY_VOTE : 0)
    votes[ORGANIZATION] = (votes[ORGANIZATION] as number) + told
  }
  for (const short of shortForms(text, names, forms, language)) {
    vote(short.form, 'organization', SHORT_FORM_VOTE + short.score)
  }
  for (const name of names) {
    const form = formOf(text, name)
    const family = form.slice(form.lastIndexOf(' ') + 1)
    if (name.type !== 'person' || family === form || forms.get(family)?.full) continue
    const known = vote(family, 'person', FULL_NAME_VOTE + name.score)
    known.full = form
    // Ann Imus, and Imus; but Ann London, and in London
    if (!known.placed && isTown(family, language.gazetteer)) known.votes[PLACE] = 0
  }
  return forms
}

const agencyNames: ReadonlySet<string> = new Set(agencies)

const DASH = /\) ?[-–—]/y

/** LONDON |(Reuters) -| The river rose. */
function opensReport(text: string, { end }: Mention): boolean {
  DASH.lastIndex = end
  return DASH.test(text)
}

const IN_BRACKETS = / \((\p{Lu}[\p{Lu}\p{N}&-]{1,8})\)/uy

/** The |VZU| of the Vex Zorv Union (VZU): in brackets, and it begins with the same letter. */
function acronymAfter(text: string, { start, end }: Mention): string | null {
  IN_BRACKETS.lastIndex = end
  const acronym = IN_BRACKETS.exec(text)?.[1]
  return acronym?.startsWith(text.charAt(start).toUpperCase()) ? acronym : null
}

/** "Bank of England", "United States House of Representatives", not "Bank Street" */
function opensWithBody(form: string, { gazetteer, naming }: Knowledge): boolean {
  const { organizationHeads } = naming
  const of = form.indexOf(' of ')
  const words = of < 0 ? [] : form.slice(0, of).split(' ')
  const owner = words.slice(0, -1).join(' ')
  const isLand = (name: string) =>
    gazetteer.nationality(name) !== null || gazetteer.find(name)[0]?.kind === 'country'
  const [head = '', link = ''] = form
    .slice(owner && isLand(owner) ? owner.length + 1 : 0)
    .toLowerCase()
    .split(' ', 2)
  return organizationHeads.has(head) && headLinks.has(link)
}

const WORD_BEFORE = /(\p{L}+) $/u
/** This many letters of the text hold a word. */
const REACH = 12

/** "in Ek", "the mayor of Ek" */
function isPlaced(
  text: string,
  { start }: Mention,
  { locatives, looseLocatives }: Naming,
): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.[1]?.toLowerCase()
  if (word === undefined) return false
  return locatives.has(word) || looseLocatives.has(word) || headLinks.has(word)
}

/** On the map as a town, and as nothing greater but the division of that town. */
function isTown(form: string, gazetteer: Gazetteer): boolean {
  const [best, ...others] = gazetteer.find(form)
  if (best?.kind !== 'region') return best?.kind === 'settlement'
  return others.some(
    ({ kind, seat, admin1 }) => kind === 'settlement' && seat && admin1 === best.admin1,
  )
}

function placeVote(form: string, gazetteer: Gazetteer): number {
  const place = gazetteer.find(form)[0]
  if (!place?.usual && place?.kind !== 'country') return 0
  if (place.kind === 'district') return 0
  if (place.kind !== 'settlement') return AREA_VOTE
  if (isAcronym(form)) return 0
  return place.population >= TOWN_POPULATION ? TOWN_VOTE : 0
}

const winner = ({ votes }: Form) => votes.indexOf(Math.max(...votes))

const weight = ({ votes }: Form) => Math.max(...votes)

const isMostlyNone = (form: Form) => !form.full && OUTSIDE_WEIGHT * form.outside > weight(form)

function share(form: Form): number {
  return weight(form) / form.votes.reduce((sum, votes) => sum + votes, 0)
}

function settle(name: Mention, form: Form): Mention {
  const type = NAME_TYPES[winner(form)] as NameType
  if (type === name.type) return name
  const reason = form.full
    ? `last word of ${form.full}, which stands elsewhere in the article`
    : form.body
      ? 'its first word says what kind of body it is'
      : 'the same name is of this type elsewhere in the article'
  const score = Math.round(1000 * Math.max(name.score, share(form) * 0.9)) / 1000
  return { ...name, type, score, because: [`${reason}, rather than ${name.type}`] }
}

/**
 * The places where a name of this text stands that was not read as one there, which are counted; HEADLINES are in
 * capitals.
 */
function findMore(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
  forms: ReadonlyMap<string, Form>,
  isCandidate: (token: number) => boolean,
): Mention[] {
  const more: { name: Mention; form: Form }[] = []
  const inCapitals = [...forms].map(([name, form]) => [name.toUpperCase(), form] as const)
  const known = new Map([...inCapitals, ...forms])
  const byFirst = Map.groupBy(known.keys(), (form) => form.charAt(0))
  const mayBegin = (word: string) =>
    byFirst.get(word.charAt(0))?.some((form) => form.startsWith(word)) ?? false
  let next = 0
  for (let i = 0; i < tokens.length; i++) {
    const { start, end: first } = tokens[i] as Token
    while (next < names.length && (names[next] as Mention).end <= start) next++
    const limit = names[next]?.start ?? text.length
    if (limit <= start || !isCandidate(i) || !mayBegin(text.slice(start, first))) continue
    for (let length = LONGEST; length > 0; length--) {
      const end = tokens[i + length - 1]?.end
      const form = end && end <= limit ? known.get(formOf(text, { start, end })) : undefined
      if (!end || !form) continue
      form.outside++
      if (weight(form) < ENOUGH) continue
      const type = NAME_TYPES[winner(form)] as NameType
      const score = Math.round(800 * share(form)) / 1000
      const because = ['the same name stands elsewhere in the article']
      more.push({ name: { start, end, type, score, because }, form })
      i += length - 1
      break
    }
  }
  return more.filter(({ form }) => !isMostlyNone(form)).map(({ name }) => name)
}
