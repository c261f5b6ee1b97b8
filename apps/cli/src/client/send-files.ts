import { Failure, Refusal } from '../failure.ts'
import { labelFiles } from '../input/label-files.ts'
import { readBytes } from '../input/read-bytes.ts'
import type { Progress } from '../output/progress.ts'
import { bodyOf } from './answer.ts'
import { otherwise } from './check.ts'
import type { Connection } from './connect.ts'

export interface Sent {
  readonly added: number
  readonly known: number
  /** What articles are called, by id: the short names of their files. */
  readonly labels: Readonly<Record<string, string>>
  /** A line for each file, or part of one, that could not be read. */
  readonly refused: readonly string[]
}

/** What POST /articles answers with. */
interface Taken {
  readonly articles: readonly { readonly article: string; readonly status: 'new' | 'known' }[]
  /** why parts of the file could not be read */
  readonly unread: readonly string[]
}

/** Hands files to the App, one after the other. `progress` is told of files, and told when all are taken. */
export async function sendFiles(
  { send }: Connection,
  files: readonly string[],
  progress: Progress,
): Promise<Sent> {
  const names = labelFiles(files)
  const labels: Record<string, string> = {}
  const refused: string[] = []
  let added = 0
  let known = 0
  try {
    for (const [index, file] of files.entries()) {
      progress.file(index + 1, files.length)
      const taken = await sendFile(send, file)
      if (typeof taken === 'string') refused.push(taken)
      else {
        refused.push(...taken.unread.map((why) => `${nameOf(file)}: ${why}`))
        const name = names.get(file) ?? file
        taken.articles.forEach(({ article, status }, nth) => {
          labels[article] ??= taken.articles.length === 1 ? name : `${name} ${nth + 1}`
          if (status === 'new') added += 1
          else known += 1
        })
      }
    }
  } finally {
    progress.done()
  }
  return { added, known, labels, refused }
}

/** What became of a file: its articles, or a line that says why it was not taken. */
async function sendFile(send: Connection['send'], file: string): Promise<Taken | string> {
  const name = nameOf(file)
  try {
    const taken = (await bodyOf(send(await readBytes(file)))) as Partial<Taken>
    if (!Array.isArray(taken.articles) || !Array.isArray(taken.unread)) throw new Failure(otherwise)
    return taken as Taken
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.message.includes(name)
      ? error.message
      : `${name}: ${error.message}; give text, best in UTF-8`
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'standard input' : file
}
