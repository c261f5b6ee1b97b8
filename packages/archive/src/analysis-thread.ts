import { parentPort } from 'node:worker_threads'
import type { Analysis, Article } from '@dateline/core'
import { analyzeInItsLanguage } from './analyze.ts'

/** What the thread is asked to do. */
export interface Task {
  readonly number: number
  readonly article: Article
}

/** Its answer to the task of that number. */
export type Answer =
  | { readonly number: number; readonly analysis: Analysis }
  | { readonly number: number; readonly error: unknown }

parentPort?.on('message', async ({ number, article }: Task) => {
  parentPort?.postMessage(await answer(number, article))
})

async function answer(number: number, article: Article): Promise<Answer> {
  try {
    return { number, analysis: await analyzeInItsLanguage(article) }
  } catch (error) {
    return { number, error }
  }
}
