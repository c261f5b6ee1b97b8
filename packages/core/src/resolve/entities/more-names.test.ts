import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import { resolveEntities } from '../entities.ts'
import { annotateMarked } from '../marked-text.case.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function namesIn(marked: string, of: 'place' | 'organization' = 'place'): string[] {
  const { article, found } = annotateMarked(marked, english)
  const { names } = resolveEntities(article.text, found, english)
  return names
    .filter(({ type }) => type === of)
    .map(({ start, end }) => article.text.slice(start, end))
}

describe('bodies known by their letters', () => {
  test.each([
    ['The EU and the U.N. condemned it, and the WHO kept still.', ['EU', 'U.N.', 'WHO']],
    ['Spokesmen for [NATO|l] and the [UN|l] kept still.', ['NATO', 'UN']],
    ['[Boeing Co.|o] fell. [Boeing|p] said it would appeal.', ['Boeing Co.', 'Boeing']],
    ['[Bosch GmbH|o] fell, said [Ann Bosch|p]. [Bosch|p] was sad.', ['Bosch GmbH']],
    ['He asked who it was. IT WAS THE WHO', []],
  ])('%s', (marked, expected) => {
    expect(namesIn(marked, 'organization')).toEqual(expected)
  })
})

describe('places that are no names yet', () => {
  test.each([
    ['a state behind its town', 'Police in [Mobile|l], Ala., said so.', ['Mobile', 'Ala.']],
    ['a state in two letters', 'A fire in [Augusta|l], ME, was put out.', ['Augusta', 'ME']],
    ['a province', '[Red Deer|l], Alta. — It snowed.', ['Red Deer', 'Alta.']],
    ['a country in capitals', 'Talks with US officials failed.', ['US']],
    ['a country with full stops', 'He left for the U.K. on foot.', ['U.K.']],
    ['behind a preposition of place', 'A blast near Zaporizhzhia killed two.', ['Zaporizhzhia']],
    ['before a word for a place', 'Herat province was calm.', ['Herat']],
    ['behind what it is', 'Rebels took the town of Bunia.', ['Bunia']],
    ['a division of a country', 'A boat reached Aceh, on the coast.', ['Aceh']],
    ['taken for a person', 'Men from [Sherman|p] and [Denison|p] helped.', ['Sherman', 'Denison']],
    ['of two words', 'Smoke rose over [Kiryat Gat|p].', ['Kiryat Gat']],
    ['parts of one name', 'A ship left [Cox|l]’s [Bazar|l].', ['Cox’s Bazar']],
    ['two islands', 'Voters in [Trinidad|l] and [Tobago|l] wait.', ['Trinidad and Tobago']],
    ['what a king is called by', 'King [Abdullah of Jordan|p] left.', ['Jordan']],
    ['taken for a body', 'It rained near [Vardø|o] and [Kirkenes|o].', ['Vardø', 'Kirkenes']],
    ['a bank that is none', 'Troops in the [West Bank|o] fired.', ['West Bank']],
  ])('%s: %s', (_, marked, expected) => {
    expect(namesIn(marked)).toEqual(expected)
  })

  test.each([
    ['no town of that state', 'Is it [Leeds|l], OK?'],
    ['a headline in capitals', 'TELL US MORE'],
    ['a part of the sky', 'He looked at the Eastern side, and at Central.', []],
    ['a given name', 'They met Sofia, his aunt.', []],
    ['a month', 'The bill passed in March and failed in May.'],
    ['a language', 'He spoke in English and in Polish.'],
    ['a word of the street', 'He believes in God, in Parliament and in Nature.'],
    ['a bank that is one', 'The money lay in [Deutsche Bank|o].'],
    ['two towns', 'Trains to [Victoria|l] and [Albert Ek|p] stopped.', ['Victoria']],
    ['a person of that name', 'A letter from [Sherman|p] to [Ann Sherman|p].', []],
    ['a person called like a town', 'A letter from [George West|p].', []],
    ['a person of a house', '[Catherine of Aragon|p] died.'],
    ['a part of a longer name', 'He stood near Lincoln Memorial Hall.'],
  ])('%s: %s', (_, marked, expected: string[] = marked.includes('Leeds') ? ['Leeds'] : []) => {
    expect(namesIn(marked)).toEqual(expected)
  })
})
