import { basename, extname } from 'node:path'
import { shorten } from '@dateline/core'

const longest = 18

/**
 * A short name for each file: the beginning of its name, up to the first separator where that tells it
 * from all others (`000_38d2.txt`, `001_4d64.txt`: 000, 001), else as far as is needed.
 */
export function labelFiles(files: readonly string[]): Map<string, string> {
  const stems = new Map(files.map((file) => [file, stemOf(file)]))
  const counts = new Map<string, number>()
  for (const stem of stems.values()) {
    for (const start of new Set(startsOf(stem))) counts.set(start, (counts.get(start) ?? 0) + 1)
  }
  const labels = new Map<string, string>()
  for (const [file, stem] of stems) {
    const start = startsOf(stem).find((one) => counts.get(one) === 1) ?? stem
    labels.set(file, shorten(start, longest) || 'file')
  }
  return labels
}

function stemOf(file: string): string {
  return file === '-' ? 'stdin' : basename(file, extname(file))
}

/** `a_b-c`: a, a_b, a_b-c */
function startsOf(stem: string): string[] {
  const ends = [...stem.matchAll(/(?<=[^\s_.-])[\s_.-]/g)].map(({ index }) => index)
  return [...ends.map((end) => stem.slice(0, end)), stem]
}
