import { isIn } from '../../annotate/words/word-numbers.ts'
import type { Language } from '../../language/language.ts'
import type { Speech } from '../../language/speech.ts'
import type { Entity } from '../../model/entity.ts'
import type { Name } from '../../model/name.ts'
import type { Span } from '../../model/span.ts'
import type { Layer } from '../layer.ts'
import type { ReadLayers } from '../read-layers.ts'
import type { Word } from '../words.ts'

/** Whom a spokesperson speaks for: where the text names it, and the entity, where one is known. */
export interface Body {
  readonly span: Span
  readonly entity: string | null
}

/** How far from a name, in code units, its sentence is read: longer ones are lists or noise. */
const farthest = 1000

/**
 * For each person who speaks for a body, that body.
 *
 *     Transport Ministry spokeswoman Ann Ek        Ann Ek, a spokeswoman for the Transport Ministry,
 *     └ body           ┘             └ key ┘        └key ┘                       └ body           ┘
 */
export function findSpokespeople(
  text: string,
  { words, sentences, names: named }: Pick<ReadLayers, 'words' | 'sentences' | 'names'>,
  entities: readonly Entity[],
  { institutions: { spokespeople }, speech }: Pick<Language, 'institutions' | 'speech'>,
): Map<string, Body> {
  const bodies = new Map<string, Body>()
  const isSpokesperson = isIn(spokespeople)
  const speaks = ({ lower, number }: Word) => isSpokesperson(lower, number)
  if (!words.spans.some(speaks)) return bodies

  for (const person of named.spans) {
    if (person.type !== 'person' || bodies.has(person.entity)) continue
    const sentence = sentences.touching(person)[0]
    if (!sentence) continue
    const start = Math.max(sentence.start, person.start - farthest)
    const end = Math.max(person.end, Math.min(sentence.end, person.end + farthest))
    const before = titleBefore(words.within({ start, end: person.start }), speaks)
    const after = appositionAfter(words.within({ start: person.end, end }))
    const role = [before, after].find((some) => some.some(speaks))
    if (!role) continue
    const body =
      namedBody(role, named) ??
      printedBody(text, role, speaks, entities) ??
      describedBody(role, speaks, speech) ??
      bodyBefore(text, role, named.within({ start, end: person.start }), speech.owners)
    if (body) bodies.set(person.entity, body)
  }
  return bodies
}

function namedBody(role: readonly Word[], named: Layer<Name>): Body | null {
  const [head, last] = [role[0], role.at(-1)]
  if (!head || !last) return null
  const around = named.within({ start: head.start, end: last.end })
  const name = around.findLast(({ type }) => type === 'organization') ?? around.at(-1)
  return name ? { span: { start: name.start, end: name.end }, entity: name.entity } : null
}

/** "their" and a space. */
const longestOwner = 8

/** "The Upland League has left, its spokesman said": the last organization named before. */
function bodyBefore(
  text: string,
  role: readonly Word[],
  before: readonly Name[],
  owners: ReadonlySet<string>,
): Body | null {
  const [first] = role
  const owner =
    first &&
    /\p{L}+(?=\s*$)/u.exec(text.slice(Math.max(0, first.start - longestOwner), first.start))
  const own = [owner?.[0] ?? '', first ? text.slice(first.start, first.end) : '']
  if (!own.some((word) => owners.has(word.toLowerCase()))) return null
  const name = before.findLast(({ type }) => type === 'organization')
  return name ? { span: { start: name.start, end: name.end }, entity: name.entity } : null
}

/** The capitalized words right before "spokesman": the entity is one whose name ends in them. */
function printedBody(
  text: string,
  role: readonly Word[],
  speaks: (word: Word) => boolean,
  entities: readonly Entity[],
): Body | null {
  const title = role.slice(0, role.findIndex(speaks))
  const lower = title.findLastIndex(({ start }) => !/\p{Lu}/u.test(text.charAt(start)))
  const [head, last] = [title[lower + 1], title.at(-1)]
  if (!head || !last) return null
  const span = { start: head.start, end: last.end }
  const words = text.slice(span.start, span.end).toLowerCase()
  const owner = entities.find(
    ({ type, variants }) =>
      type === 'organization' && variants.some((form) => form.toLowerCase().endsWith(words)),
  )
  return { span, entity: owner?.id ?? null }
}

/**
 * The body that is told beside a spokesperson, without a name; a company is told only by its name:
 *
 *     | police | spokeswoman Ann Ek        a spokesman for the | fire service |
 */
export function describedBody(
  role: readonly Word[],
  speaks: (word: Word) => boolean,
  speech: Pick<Speech, 'associations' | 'definite' | 'publicBodies' | 'standingFor'>,
): Body | null {
  const at = role.findIndex(speaks)
  if (at < 0) return null
  let from = at
  while (role[from - 1]?.pos === 'NOUN') from--
  if (from < at) return bodyOf(role.slice(from, at), speech)
  if (!speech.standingFor.has(role[at + 1]?.lower ?? '')) return null
  const behind = role.slice(speech.definite.has(role[at + 2]?.lower ?? '') ? at + 3 : at + 2)
  const end = behind.findIndex(({ pos }) => pos !== 'NOUN')
  return bodyOf(end < 0 ? behind : behind.slice(0, end), speech)
}

function bodyOf(
  nouns: readonly Word[],
  { associations, publicBodies }: Pick<Speech, 'associations' | 'publicBodies'>,
): Body | null {
  const [first, last] = [nouns[0], nouns.at(-1)]
  if (!first || !last) return null
  const isBody = publicBodies.has(last.lower) || associations.has(last.lower)
  return isBody ? { span: { start: first.start, end: last.end }, entity: null } : null
}

const titular = new Set<Word['pos']>(['NOUN', 'PROPN', 'ADJ', 'PART', 'DET'])

/** The run of nouns and adjectives right before a name: "police spokesman | Ann Ek", "a police spokesman, | Ann Ek". */
function titleBefore(words: readonly Word[], speaks: (word: Word) => boolean): Word[] {
  const [last, comma] = words.slice(-2)
  const isApart = comma?.lower === ',' && last !== undefined && speaks(last)
  const before = isApart ? words.slice(0, -1) : words
  const edge = before.findLastIndex(({ pos }) => !titular.has(pos))
  return before.slice(edge + 1)
}

/** What stands between the comma right after a name and the next mark or verb. */
function appositionAfter(after: readonly Word[]): Word[] {
  if (after[0]?.lower !== ',') return []
  const edge = after.findIndex(({ pos }, at) => at > 0 && (pos === 'PUNCT' || pos === 'VERB'))
  return after.slice(1, edge < 0 ? undefined : edge)
}
