import { ReadError } from '../model/errors.ts'
import type { Facts } from './facts.ts'

/** What is known of a text beforehand; null, as articles have it, is as good as not given. */
export interface Given {
  readonly title?: string | null | undefined
  /** ISO 8601, as precise as known: 2022-09-10, 2022-09, 2022-W36. Anything else is left out with a warning. */
  readonly publishedAt?: string | null | undefined
  readonly publisher?: string | null | undefined
  readonly url?: string | null | undefined
}

export interface ReadOptions extends Omit<Given, 'title'> {
  /** IANA media type; told from the content when absent. */
  readonly mediaType?: string | undefined
}

/** What the caller says, as facts. Throws ReadError (invalid) where that is no text. */
export function givenFacts(given: Given): Facts {
  const fact = (tag: keyof Given) => {
    const value: unknown = given[tag] ?? null
    if (value === null) return {}
    if (typeof value !== 'string')
      throw new ReadError('invalid', `the option “${tag}” is ${kindOf(value)}, not text`)
    return { [tag]: { value, how: 'given' as const, tag } }
  }
  return { ...fact('title'), ...fact('publishedAt'), ...fact('publisher'), ...fact('url') }
}

/** Callers without types may give anything: throws ReadError (unsupported) where it is no text. */
export function needText(document: unknown): string {
  if (typeof document === 'string') return document
  throw new ReadError('unsupported', `the document is ${kindOf(document)}, not text`)
}

/** Throws ReadError (unsupported) where a document is neither text nor bytes. */
export function needDocument(document: unknown): string | Uint8Array {
  return document instanceof Uint8Array ? document : needText(document)
}

function kindOf(value: unknown): string {
  return value === null || value === undefined ? String(value) : `a ${typeof value}`
}
