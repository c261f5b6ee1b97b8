import { createHash } from 'node:crypto'
import { Analysis, version } from '@dateline/core'
import { z } from 'zod'

let made: string | undefined

/**
 * What makes analyses: the version of core and a digest of the shape it gives them. Analyses of different
 * makers must not be related to each other.
 */
export function makerOfAnalyses(): string {
  made ??= `${version} ${digestOf(z.toJSONSchema(Analysis))}`
  return made
}

function digestOf(shape: object): string {
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 12)
}
