import { basename, dirname, extname } from 'node:path'
import { shorten } from '@dateline/core'

const longest = 18

/**
 * A short name for each file: the beginning of its name, up to the first separator where that tells it
 * from all others (`000_38d2.txt`, `001_4d64.txt`: 000, 001), else as far as is needed: with its folder
 * (`north/a`), with its ending (`a.html`). No two files have one name.
 */
export function labelFiles(files: readonly string[]): Map<string, string> {
  const names = new Map(files.map((file) => [file, namesOf(file)]))
  const stems = Map.groupBy(files, stemOf)
  const counts = new Map<string, number>()
  for (const list of names.values()) {
    for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const labels = new Map<string, string>()
  const taken = new Set<string>()
  for (const [file, list] of names) {
    // mail.txt is mail, though mail_2.txt begins so
    const isOwn = (one: string) => one === stemOf(file) && stems.get(one)?.length === 1
    const telling = list.find((one) => counts.get(one) === 1 || isOwn(one)) ?? list.at(-1) ?? ''
    const label = notTaken(shorten(telling, longest) || 'file', taken)
    taken.add(label)
    labels.set(file, label)
  }
  return labels
}

/** a, a~2, a~3 */
function notTaken(label: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const one = count === 1 ? label : `${label}~${count}`
    if (!taken.has(one)) return one
  }
}

/** What a file can be called, the shortest first: `north/a_b.txt`: a, a_b, north/a_b, a_b.txt, north/a_b.txt */
function namesOf(file: string): string[] {
  const stem = stemOf(file)
  const [name, folder] = [basename(file), basename(dirname(file))]
  const isPlaced = folder !== '' && folder !== '.'
  const placed = isPlaced ? [`${folder}/${stem}`, name, `${folder}/${name}`] : [name]
  return [...startsOf(stem), ...placed]
}

function stemOf(file: string): string {
  return file === '-' ? 'stdin' : basename(file, extname(file))
}

/** `a_b-c`: a, a_b, a_b-c */
function startsOf(stem: string): string[] {
  const ends = [...stem.matchAll(/(?<=[^\s_.-])[\s_.-]/g)].map(({ index }) => index)
  return [...ends.map((end) => stem.slice(0, end)), stem]
}
