import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { loadLanguage } from '../language/load.ts'
import type { Decision } from '../model/decision.ts'
import { articleFromText } from '../read/from-text.ts'
import { relate } from './index.ts'

const english = await loadLanguage('en')
const told = (text: string, given: { publisher: string; publishedAt?: string }) =>
  analyze(articleFromText(text, given), english)
const origins = (...analyses: ReturnType<typeof told>[]) =>
  relate(analyses).origins.map(({ articles }) => articles.length)

const furniture =
  'You agree to receive occasional offers for our products and services and can leave at any time. ' +
  'Please check the address that you gave and try again later if an error has occurred.'
const bridge =
  'The suspension bridge at Torrance Narrows was closed to lorries on Friday after engineers found ' +
  'cracks in two of its hangers. Ferries will run every half hour until the hangers are replaced.'

test('what two pages have around their news makes neither a copy', () => {
  const orchestra =
    'The Halvard quartet will open the autumn season of the concert hall with three works by women. ' +
    'Tickets for the evening went within an hour, the director of the hall said, and a second evening ' +
    'may follow in spring if the cellist, who broke her wrist while skiing, can travel. Pieces by Amy ' +
    'Beach, Ethel Smyth and Grażyna Bacewicz are on the programme.'
  const pages = [bridge, orchestra].map((text) =>
    told(`${text}\n${furniture}`, { publisher: 'Bay' }),
  )
  expect(origins(...pages)).toEqual([1, 1])
})

test('a rewrite that keeps little word for word is a copy all the same', () => {
  const rewrite = told(
    'Lorries can no longer cross at Torrance Narrows. Engineers found cracks in two of its hangers on ' +
      'the suspension bridge, closed to them on Friday. Ferries will run every half hour until then.\n' +
      'The council meets next week to talk about tolls, parking and the old pier.',
    { publisher: 'Echo' },
  )
  expect(origins(told(bridge, { publisher: 'Bay' }), rewrite)).toEqual([2])
})

test('two reporters at one place share no text', () => {
  const reporter = told(
    'Drivers of heavy vehicles face a long way round: Torrance Narrows bridge is shut to them since ' +
      'Friday. Inspectors had seen damage in the steel. The ferry company puts on extra boats.',
    { publisher: 'Echo' },
  )
  expect(origins(told(bridge, { publisher: 'Bay' }), reporter)).toEqual([1, 1])
})

test('a paper that prints an agency, which printed a release, stays in the family of both', () => {
  const release = `${bridge} The county will pay for the ferries. Questions go to the press office.`
  const agency = `The bridge shut after a storm. ${bridge} Traffic backed up for miles, drivers told us.`
  const paper = `Trouble at the Narrows again. ${agency}`
  const family = [
    told(release, { publisher: 'County of Torrance', publishedAt: '2022-05-09' }),
    told(agency, { publisher: 'Coast Wire', publishedAt: '2022-05-09' }),
    told(paper, { publisher: 'The Echo', publishedAt: '2022-05-10' }),
  ]
  expect(origins(...family)).toEqual([3])
})

test('a reviewer can join what shares no text, and part what does', () => {
  const bay = told(bridge, { publisher: 'Bay' })
  const translated = told('Lorries must stay off the bridge, and boats take over.', {
    publisher: 'Echo',
  })
  const paper = told(`The Narrows again.\n${bridge}`, { publisher: 'Paper' })
  const decide = (one: typeof bay, verdict: Decision['verdict']): Decision => ({
    noun: 'copy',
    a: bay.article.id,
    b: one.article.id,
    verdict,
    by: 'Ida',
    at: '2031-03-04T10:00:00Z',
  })
  const decisions = [decide(translated, 'same'), decide(paper, 'different')]
  const { origins, copies } = relate([bay, translated, paper], { decisions })
  expect(origins.map(({ articles }) => articles.length).sort()).toEqual([1, 2])
  expect(copies).toHaveLength(1)
  expect(copies[0]?.because[0]).toBe('Ida decided that they are the same (2031-03-04T10:00:00Z)')
  expect(copies[0]?.passages).toEqual([])
})
