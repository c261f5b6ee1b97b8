import type { Language } from '../../language/language.ts'
import type { Mention, NameType } from '../../model/name.ts'

type Settle = (text: string, names: readonly Mention[], language: Language) => readonly Mention[]

/** The types of names, marked as `[Rita](person)`, once some of them are settled. */
export function typesSettled(marked: string, settle: Settle, language: Language): NameType[] {
  let text = ''
  const names: Mention[] = []
  for (const [, plain = '', name, type] of marked.matchAll(/([^[]*)(?:\[([^\]]+)\]\((\w+)\))?/g)) {
    text += plain
    if (!name) continue
    const start = text.length
    text += name
    names.push({ start, end: text.length, type: type as NameType, score: 0.9, because: [] })
  }
  return settle(text, names, language).map((one) => one.type)
}
