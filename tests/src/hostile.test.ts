import { analyze, articleFromText, loadLanguage, relate } from '@dateline/core'
import { expect, test } from 'vitest'
import { cpuTimeOf, expectLinear } from '../../packages/core/src/cpu-time.case.ts'

const english = await loadLanguage('en')

const patience = 120_000

test.each(['He said that it fell. ', 'They said so. ', 'in Paris ', 'labour'])(
  '%j again and again is analyzed and related in linear time',
  (piece) => {
    const time = (size: number) => {
      const article = articleFromText(`The ferry sank. ${piece.repeat(size / piece.length)}`)
      return cpuTimeOf(() => relate([analyze(article, english)]))
    }
    time(20_000)
    // four times the text may take some seven times as long on a busy machine, and no sixteen
    expectLinear(time, { small: 150_000, large: 600_000 }, (small) => 8 * Math.max(small, 250))
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
