import { articleFromText } from '@dateline/core'
import { afterEach, expect, test } from 'vitest'
import { Analyst } from './analyst.ts'
import { analyzeInItsLanguage } from './analyze.ts'

const broken = new URL('data:text/javascript,throw new Error("no thread runs here")')
/** Answers the first task, and ends at the second. */
const mortal = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', ({ number }) => {
      if (number > 1) process.exit(1)
      parentPort.postMessage({ number, error: new RangeError('the words ran out') })
    })`)}`,
)

let analyst = new Analyst()
afterEach(() => analyst.close())

const articles = ['The dam at Orvela broke on Monday.', 'Der Damm ist gebrochen.'].map((text) =>
  articleFromText(text, { publishedAt: '2031-05-05' }),
)

test('a thread of its own gives what this one would, in any number at once', async () => {
  analyst = new Analyst()
  const made = await Promise.all(articles.map(analyst.analyze))
  const here = await Promise.all(articles.map(analyzeInItsLanguage))
  expect(JSON.stringify(made)).toBe(JSON.stringify(here))
  expect(made[0]?.statements).toHaveLength(1)
})

test('this thread goes on meanwhile', async () => {
  analyst = new Analyst()
  let turns = 0
  const timer = setInterval(() => (turns += 1), 1)
  await analyst.analyze(articleFromText('The dam at Orvela broke on Monday. '.repeat(2000)))
  clearInterval(timer)
  expect(turns).toBeGreaterThan(20)
})

test('where no thread runs, articles are analyzed here', async () => {
  analyst = new Analyst(broken)
  const made = await Promise.all(articles.map(analyst.analyze))
  expect(made).toEqual(await Promise.all(articles.map(analyzeInItsLanguage)))
})

test('errors come over, and a thread that has ended is replaced', async () => {
  analyst = new Analyst(mortal)
  const [article] = articles
  if (!article) throw new Error('there are articles')
  await expect(analyst.analyze(article)).rejects.toThrow(new RangeError('the words ran out'))
  await expect(analyst.analyze(article)).rejects.toThrow('the thread of the analyst has ended')
})

test('nothing is analyzed after closing, and what is waited for is rejected', async () => {
  analyst = new Analyst()
  const [article] = articles
  if (!article) throw new Error('there are articles')
  const waiting = expect(analyst.analyze(article)).rejects.toThrow('has ended')
  await analyst.close()
  await waiting
  await expect(analyst.analyze(article)).rejects.toThrow('closed')
})
