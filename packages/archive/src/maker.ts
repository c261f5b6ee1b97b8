import { createHash } from 'node:crypto'
import { Analysis, version } from '@dateline/core'
import { z } from 'zod'

let made: string | undefined

/**
 * What makes analyses: the version of core, and a digest of the shape that it gives them. What another one
 * made is not to be related with what this one makes.
 */
export function makerOfAnalyses(): string {
  made ??= `${version} ${digestOf(z.toJSONSchema(Analysis))}`
  return made
}

function digestOf(shape: object): string {
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 12)
}
