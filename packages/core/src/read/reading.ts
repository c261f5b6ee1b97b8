import type { Article } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'

/** An article of a document, or why it could not be read. */
export type Reading = Article | ReadError

/** Reads one of several: an error of reading stands in its place and harms no other. */
export function attempt(read: () => Article): Reading {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    return error
  }
}
