import { read } from './index.ts'

/** A report of few lines, to print others amid it or below it. */
export const head = [
  'Council closes two bridges after flood',
  'By Ann Ekdal',
  '3 May 2021',
  'The council of Harne closed two bridges on Monday after the river rose by a metre overnight.',
  'Nobody was hurt, the mayor, Bo Berg, told reporters at the town hall.',
] as const
export const foot = [
  'Engineers will look at the piers on Wednesday, when the water is expected to fall.',
  'The older bridge was built in 1911 and was last repaired in 1987.',
] as const

/** The roles of lines between two paragraphs of the report. */
export function rolesAmid(lines: readonly string[]): string[] {
  return rolesIn([...head, ...lines, ...foot].join('\n'), lines)
}

/** The roles of lines below the last paragraph. */
export function rolesBelow(lines: readonly string[]): string[] {
  return rolesIn([...head, ...foot, ...lines].join('\n'), lines)
}

/** The roles of these lines in a document; '' where there is no such block. */
export function rolesIn(document: string, lines: readonly string[]): string[] {
  const [article] = read(document)
  const roles = new Map(
    article?.blocks.map(({ start, end, role }) => [article.text.slice(start, end), role]),
  )
  return lines.map((line) => roles.get(line) ?? '')
}
