import { analyze, articleFromText, loadLanguage, relate } from '@dateline/core'
import { expect, test } from 'vitest'

const english = await loadLanguage('en')

const patience = 120_000

test.each(['He said that it fell. ', 'They said so. ', 'in Paris ', 'labour'])(
  '%j again and again is analyzed and related in linear time',
  (piece) => {
    const seconds = (size: number) => {
      const article = articleFromText(`The ferry sank. ${piece.repeat(size / piece.length)}`)
      const since = process.cpuUsage()
      relate([analyze(article, english)])
      const { user, system } = process.cpuUsage(since)
      return (user + system) / 1e6
    }
    seconds(20_000)
    const [small, large] = [seconds(150_000), seconds(600_000)]
    // four times the text may take some seven times as long on a busy machine, and no sixteen
    expect(large).toBeLessThan(8 * Math.max(small, 0.25))
  },
  patience,
)

test.each(['a', '中', '𝒜'])(
  'nine million times %j throws nothing',
  (piece) => {
    const text = `The ferry sank. ${piece.repeat(9_000_000 / piece.length)}`
    expect(() => analyze(articleFromText(text), english)).not.toThrow()
  },
  patience,
)
