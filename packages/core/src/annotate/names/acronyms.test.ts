import { describe, expect, it } from 'vitest'
import { loadLanguage } from '../../language/load.ts'
import type { NameType } from '../../model/name.ts'
import { settleAcronym } from './acronyms.ts'

const { naming } = await loadLanguage('en')

/** What becomes of a name of these words that was read as such a type. */
function settled(name: string, type: NameType) {
  const words = [...name.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }))
  const found = { first: 0, last: words.length - 1, type, score: 0.4 }
  return settleAcronym(name, words, found, naming)?.type ?? null
}

describe('settleAcronym', () => {
  it.each(['GDP', 'SUVs', 'CEO', 'NGOs'])('%s is nobody', (name) => {
    expect(settled(name, 'organization')).toBeNull()
  })

  it.each(['NATO', 'UN', 'BBC', 'Gdp', 'Mps', 'TV Rain'])('%s may be a body', (name) => {
    expect(settled(name, 'organization')).toBe('organization')
  })

  it.each(['PKP PLK', 'RWK BKM'])('%s is no person', (name) => {
    expect(settled(name, 'person')).toBe('organization')
  })

  it.each(['ANN BERG', 'JFK', 'MLK JR', 'PKP Ek', 'Ann Berg', 'LYNN SMYTH'])(
    '%s may be a person',
    (name) => {
      expect(settled(name, 'person')).toBe('person')
    },
  )
})
