import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { DataSet } from '../data.ts'
import { readMarks } from '../eval/marked-names.ts'
import type { NamedText } from '../formats.ts'

/** The path of the lessons, from the root of the repository. */
export const LESSONS = 'lab/lessons/names'

const folder = new URL('../../lessons/names/', import.meta.url)

/** Our own texts with their names marked, to learn from. */
export function readLessons(): DataSet<NamedText> {
  const files = readdirSync(folder).sort()
  const texts = files.map((file) => readFileSync(new URL(file, folder), 'utf8'))
  const digest = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 16)
  const rows = texts.flatMap((text, i) =>
    text
      .trim()
      .split('\n\n---\n\n')
      .map((report, n) => ({ id: `${files[i]}-${n + 1}`, ...readMarks(report) })),
  )
  return { path: LESSONS, digest, rows }
}
