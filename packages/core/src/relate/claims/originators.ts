import type { Analysis } from '../../model/analysis.ts'
import type { Article } from '../../model/article.ts'
import { compareText } from '../../model/compare-text.ts'
import type { Link, Statement } from '../../model/statement.ts'
import { type EntityIndex, entityKey, type StoryEntity } from '../entities/entity-index.ts'
import { byStart } from '../moments.ts'
import type { Dating } from '../stories/publications.ts'
import type { Voice } from './voices/voice.ts'
import { joinVoices } from './voices.ts'

/** Who first says it: equal keys are one originator. */
export interface Originator {
  readonly key: string
  readonly name: string
  /** Whether it is the article itself, or who wrote its text: nobody is named as the source. */
  readonly own: boolean
  /** The key of the outlet that prints it, or of the body that publishes it. */
  readonly outlet: string
}

/** Whether two different sources are named, not only outlets. */
export function areTwoSources(a: Originator, b: Originator): boolean {
  return !a.own && !b.own && a.key !== b.key
}

/** Who first says a statement of an article of the story. */
export type OriginatorOf = (analysis: Analysis, statement: Statement) => Originator

/**
 * The end of a statement's chain of attribution, one in the whole story whatever it is called. An outlet that names no source
 * is one with every copy of its text, and with the agency that the text is from.
 */
export function settleOriginators(
  datings: ReadonlyMap<Analysis, Dating>,
  originOf: ReadonlyMap<string, string>,
  entities: EntityIndex<StoryEntity>,
): OriginatorOf {
  const voices = new Map<string, Voice>()
  const authors = authorsOf(datings, originOf)
  const voiceOf = (analysis: Analysis, { chain }: Statement): Voice =>
    voiceAt(analysis.article, chain, originOf.get(analysis.article.id) ?? '', entities, authors)
  for (const analysis of datings.keys()) {
    for (const statement of analysis.statements) {
      const voice = voiceOf(analysis, statement)
      const known = voices.get(voice.key)
      if (!known) voices.set(voice.key, voice)
      else if (known.articles.at(-1) !== analysis.article.id)
        voices.set(voice.key, { ...known, articles: [...known.articles, ...voice.articles] })
    }
  }
  const joined = joinVoices([...voices.values()])
  return (analysis, statement) => {
    const voice = voiceOf(analysis, statement)
    const settled = joined.get(voice.key) ?? voice
    const { name } = voice.kind === 'own' ? voice : settled
    const own = `origin ${originOf.get(analysis.article.id) ?? ''}`
    const outlet = joined.get(own)?.key ?? own
    return { key: settled.key, name, own: settled.kind === 'own', outlet }
  }
}

function voiceAt(
  article: Article,
  chain: readonly Link[],
  origin: string,
  entities: EntityIndex<StoryEntity>,
  authors: ReadonlyMap<string, string>,
): Voice {
  const end = chain.at(-1)
  const articles = [article.id]
  if (!end || isOwn(end, article)) {
    const author = authors.get(origin)
    const names = author === undefined ? [] : [author]
    return {
      key: `origin ${origin}`,
      name: end?.name ?? origin,
      kind: 'own',
      names,
      roles: [],
      articles,
    }
  }
  const shared = end.entity === null ? undefined : entities.get(entityKey(article.id, end.entity))
  const name = shared?.name ?? end.name
  const names = shared ? [shared.name, ...shared.variants] : [end.name]
  const known = { name, names, roles: shared?.roles ?? [], articles }
  if (end.party) return { key: `party ${end.party}`, kind: 'named', ...known }
  if (!shared) return { key: `words ${plain(end.name)}`, kind: 'described', ...known }
  return {
    key: `entity ${shared.id}`,
    kind: shared.type === 'person' || shared.type === 'place' ? shared.type : 'named',
    ...known,
  }
}

/** Whether a link is the outlet, or the agency that its text is from. */
function isOwn({ kind, name, entity }: Link, { credits }: Article): boolean {
  if (kind === 'outlet') return true
  return (
    kind === 'agency' &&
    entity === null &&
    credits.some((credit) => credit.kind === 'dateline' && credit.agency === name)
  )
}

/** For each family of articles, who wrote its text: the agency it is credited to, else the outlet that had it first. */
function authorsOf(
  datings: ReadonlyMap<Analysis, Dating>,
  originOf: ReadonlyMap<string, string>,
): Map<string, string> {
  const families = Map.groupBy(datings, ([{ article }]) => originOf.get(article.id) ?? '')
  return new Map(
    [...families].flatMap(([origin, members]) => {
      const dateline = members
        .flatMap(([{ article }]) => article.credits)
        .find(({ kind }) => kind === 'dateline')
      const [first] = members.toSorted(
        ([a, one], [b, two]) =>
          byStart(one.publishedAt, two.publishedAt) || compareText(a.article.id, b.article.id),
      )
      const author = dateline?.agency ?? first?.[0].article.publisher
      return author ? [[origin, author] as const] : []
    }),
  )
}

/** Unnamed sources are told apart by their words alone, whatever article or capital they carry. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|an?) /, '')
}
