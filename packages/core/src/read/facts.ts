import type { Article, ArticleField, Knowledge } from '../model/article.ts'
import { isDate } from './iso-date.ts'
import type { ToldLanguage } from './language.ts'

/** What is known of a document before its text is read: from the caller, or from the format's own fields. */
export interface Fact<Value = string> {
  readonly value: Value
  readonly how: Exclude<Knowledge['how'], 'stated'>
  /** the option or field that said it */
  readonly tag: string
  readonly because?: readonly string[]
}

export interface Facts {
  readonly title?: Fact
  readonly publishedAt?: Fact
  readonly updatedAt?: Fact
  readonly publisher?: Fact
  readonly url?: Fact
  readonly language?: Fact
  readonly authors?: Fact<string[]>
}

export type Unidentified = Omit<Article, 'id'>

/** What the text itself says, before the facts are laid over it. */
export type Stated = Omit<Unidentified, 'language' | 'publisher' | 'url'>

/** Lays what is known beforehand over what the text states; a date that is none is left out with a warning. */
export function applyFacts(stated: Stated, facts: Facts, told: ToldLanguage | null): Unidentified {
  const known = { ...stated.known }
  const warnings = [...stated.warnings]
  const settle = <Value>(
    field: ArticleField,
    fact: Fact<Value> | undefined,
    otherwise: Value | null,
  ) => {
    if (!fact || (fact.how === 'implied' && otherwise !== null)) return otherwise
    known[field] = knowledge(fact)
    return fact.value
  }
  const dated = (field: 'publishedAt' | 'updatedAt') => {
    const fact = facts[field]
    const sound = fact !== undefined && isDate(fact.value)
    if (fact && !sound)
      warnings.push(`${fact.tag} “${fact.value.slice(0, 60)}” is not an ISO 8601 date: left out`)
    return settle(field, sound ? fact : undefined, stated[field])
  }
  if (told && !facts.language) known.language = told.knowledge
  return {
    ...stated,
    language: settle('language', facts.language, told?.code ?? null),
    title: settle('title', facts.title, stated.title),
    publishedAt: dated('publishedAt'),
    updatedAt: dated('updatedAt'),
    authors: settle('authors', facts.authors, stated.authors) ?? [],
    publisher: settle('publisher', facts.publisher, null),
    url: settle('url', facts.url, null),
    known,
    warnings,
  }
}

function knowledge({ how, tag, because }: Fact<unknown>): Knowledge {
  return {
    how,
    span: null,
    tag,
    because: [
      ...(because ?? [how === 'given' ? 'given by the caller' : `the field “${tag}” says so`]),
    ],
  }
}
