import { Failure } from '../failure.ts'
import { labelFiles } from '../input/label-files.ts'
import { readBytes } from '../input/read-bytes.ts'
import { showProgress } from '../output/progress.ts'
import { bodyOf } from './answer.ts'
import type { Connection } from './connect.ts'

export interface Sent {
  readonly added: number
  readonly known: number
  /** What articles are called, by id: the short names of their files. */
  readonly labels: Readonly<Record<string, string>>
  /** A line for each file that could not be read. */
  readonly refused: readonly string[]
}

/** What POST /articles answers with. */
interface Taken {
  readonly articles: readonly { readonly article: string; readonly status: 'new' | 'known' }[]
}

/** Hands files to the App, one after the other; each is taken in whole or not at all. */
export async function sendFiles({ send }: Connection, files: readonly string[]): Promise<Sent> {
  const names = labelFiles(files)
  const labels: Record<string, string> = {}
  const refused: string[] = []
  const progress = showProgress(files.length)
  let added = 0
  let known = 0
  for (const [index, file] of files.entries()) {
    progress.at(index + 1)
    try {
      const { articles } = (await bodyOf(send(await readBytes(file)))) as Taken
      articles.forEach(({ article, status }, nth) => {
        const name = names.get(file) ?? file
        labels[article] ??= articles.length === 1 ? name : `${name} ${nth + 1}`
        if (status === 'new') added += 1
        else known += 1
      })
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      refused.push(`${file === '-' ? 'standard input' : file}: ${error.message}`)
    }
  }
  progress.done()
  return { added, known, labels, refused }
}
