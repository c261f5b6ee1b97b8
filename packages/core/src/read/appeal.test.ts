import { describe, expect, it } from 'vitest'
import { appealOf } from './appeal.ts'
import { englishLexicon } from './lexicon.ts'

const appeal = (line: string) => {
  const { all, unquoted } = englishLexicon.words.lookUp(line, 0, line.length)
  return appealOf(line, all.length < 8 ? all : unquoted, true, englishLexicon.imperatives)
}

describe('what a line asks of its reader', () => {
  for (const line of [
    'Click the link to join our channel on Telegram.',
    'Subscribe to our newsletter and get the best of the week in your inbox.',
    'Want to go deeper? Subscribe today and get the big picture.',
    'To address comments or complaints, please contact our editors.',
    'Contact Ann Ek at ann@lantern.example.',
  ])
    it(line, () => {
      expect(appeal(line)).toBeGreaterThanOrEqual(1.5)
    })

  for (const line of [
    'Read a book. Sign the form before the window opens.',
    '“Please join our party and support us,” she told the crowd in the square.',
    'The arrest of five journalists is a further step against free media.',
    'The minister asked people to subscribe to the service.',
    'Watch the pot for ten minutes, then take it off the fire.',
  ])
    it(`little: ${line}`, () => {
      expect(appeal(line)).toBeLessThan(1.5)
    })
})
