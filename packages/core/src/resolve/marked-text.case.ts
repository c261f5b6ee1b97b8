import { type Annotations, annotate } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import type { Article } from '../model/article.ts'
import type { Mention, NameType } from '../model/name.ts'
import { articleFromText } from '../read/from-text.ts'

const types: Readonly<Record<string, NameType>> = {
  p: 'person',
  l: 'place',
  o: 'organization',
  x: 'other',
}

/** Annotates a text whose names are marked: "[Ann Ek|p] of [Lund|l]" (p person, l place, o organization, x other). */
export function annotateMarked(
  marked: string,
  language: Language,
): { article: Article; found: Annotations } {
  const names: Mention[] = []
  let text = ''
  for (const part of marked.split(/(\[[^\]|]+\|[plox]\])/)) {
    const name = /^\[([^\]|]+)\|([plox])\]$/.exec(part)
    const [, printed = part, type = ''] = name ?? []
    if (name) {
      const [start, end] = [text.length, text.length + printed.length]
      names.push({ start, end, type: types[type] ?? 'other', score: 1, because: ['marked'] })
    }
    text += printed
  }
  const article = articleFromText(text)
  return { article, found: { ...annotate(article, language), names } }
}
