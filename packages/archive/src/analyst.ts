import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Analysis, Article } from '@dateline/core'
import type { Answer, Task } from './analysis-thread.ts'
import { analyzeInItsLanguage } from './analyze.ts'

/** Makes the analysis of an article in its own language. */
export type Analyze = (article: Article) => Promise<Analysis>

// the thread runs from the sources as well as from the build
const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
const thread = new URL(`./analysis-thread.${extension}`, import.meta.url)

interface Waiting {
  readonly article: Article
  readonly resolve: (analysis: Analysis | Promise<Analysis>) => void
  readonly reject: (error: unknown) => void
}

/**
 * Analyzes articles one after the other in a thread of its own, so that the calling thread can go on answering others.
 * Where no thread can be started, it works in the calling one and yields before each article.
 */
export class Analyst {
  readonly #file: URL
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | null = null
  #state: 'untried' | 'at work' | 'without thread' | 'closed' = 'untried'
  #asked = 0

  constructor(file: URL = thread) {
    this.#file = file
  }

  /** Rejects with whatever analysis throws, or when the thread ends before it has answered. */
  readonly analyze: Analyze = async (article) => {
    if (this.#state === 'closed') throw new Error('the analyst is closed')
    if (this.#state === 'without thread') return analyzeHere(article)
    const worker = this.#start()
    return new Promise((resolve, reject) => {
      const task: Task = { number: ++this.#asked, article }
      this.#waiting.set(task.number, { article, resolve, reject })
      worker.ref()
      worker.postMessage(task)
    })
  }

  /** Ends the thread. Pending analyses are rejected. */
  async close(): Promise<void> {
    this.#state = 'closed'
    await this.#worker?.terminate()
  }

  #start(): Worker {
    if (this.#worker) return this.#worker
    const worker = new Worker(this.#file)
    worker.on('message', (answer: Answer) => this.#take(answer, worker))
    worker.on('error', (error) => this.#end(error))
    worker.on('exit', () => this.#end(new Error('the thread of the analyst has ended')))
    this.#worker = worker
    return worker
  }

  #take(answer: Answer, worker: Worker): void {
    if (this.#state === 'untried') this.#state = 'at work'
    const waiting = this.#waiting.get(answer.number)
    this.#waiting.delete(answer.number)
    if (this.#waiting.size === 0) worker.unref() // nothing keeps the process alive for it
    if ('error' in answer) waiting?.reject(answer.error)
    else waiting?.resolve(answer.analysis)
  }

  /** A thread that never answered cannot run here; one that did is replaced by another. */
  #end(error: unknown): void {
    this.#worker = null
    if (this.#state === 'untried') this.#state = 'without thread'
    const left = [...this.#waiting.values()]
    this.#waiting.clear()
    for (const { article, resolve, reject } of left) {
      if (this.#state === 'without thread') resolve(analyzeHere(article))
      else reject(error)
    }
  }
}

async function analyzeHere(article: Article): Promise<Analysis> {
  await setImmediate()
  return analyzeInItsLanguage(article)
}
