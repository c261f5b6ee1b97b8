/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Newsroom } from '../model/newsroom.ts'
import { viewStory } from './story.ts'

const corpus = readFileSync(new URL('../../corpus/present/ferry.json', import.meta.url), 'utf8')
const newsroom = Newsroom.parse(JSON.parse(corpus))
const view = viewStory(newsroom, 'ferry')
const claim = (id: string) => view.claims.find((one) => one.id === id)

describe('viewStory', () => {
  it('invents no text: whatever is shown is a slice of its article', () => {
    const texts = new Map(newsroom.analyses.map(({ article }) => [article.id, article.text]))
    const shown = [
      ...view.claims.flatMap((one) => one.appearances),
      ...view.conflicts.flatMap(({ a, b }) => [a, b]),
    ]
    expect(shown.length).toBeGreaterThan(10)
    for (const { article, start, end, text } of shown) {
      expect(text).toBe(texts.get(article)?.slice(start, end))
    }
    for (const { a, b } of view.conflicts) {
      for (const side of [a, b]) {
        const { start, end } = side.sentence
        const sentence = texts.get(side.article)?.slice(start, end)
        expect(side.before + side.text + side.after).toBe(sentence)
      }
    }
  })

  it('marks one originator behind several reports, and conflicts', () => {
    expect(claim('overloaded')).toMatchObject({ reports: 2, oneOriginator: true, conflicts: [] })
    expect(claim('aground')).toMatchObject({ reports: 3, oneOriginator: false })
    expect(claim('permit')).toMatchObject({ reports: 1, oneOriginator: false })
    expect(claim('aboard')).toMatchObject({ reports: 2, conflicts: ['count'] })
  })

  it('says who tells it, through whom, and when, stated or implied', () => {
    expect(claim('overloaded')?.appearances).toMatchObject([
      { label: 'Nordic Wire', who: 'Fjordline', via: [], stance: 'denies' },
      { label: 'Island Gazette', who: 'Fjordline', via: ['Nordic Wire'], stance: 'denies' },
    ])
    expect(claim('aground')?.appearances[0]).toMatchObject({
      when: { date: '2031-03-03', known: 'implied', of: 'event' },
    })
    expect(claim('hurt')?.appearances[1]).toMatchObject({
      when: { date: '2031-03-06', known: 'stated', of: 'publication' },
    })
    expect(claim('divers')?.appearances[0]?.who).toBeNull()
    expect(claim('aground')?.firstTold).toEqual({ date: '2031-03-04', known: 'stated' })
  })

  it('names articles that speak for themselves by their labels, also in reasons', () => {
    const unnamed = structuredClone(newsroom)
    const [first] = unnamed.publications
    const [claimed] = unnamed.claims
    if (!first || !claimed) throw new Error('the corpus has an article and a claim')
    first.publisher = null
    const [statement] = unnamed.analyses.flatMap(({ statements }) =>
      statements.filter(({ id }) => id === claimed.appearances[0]?.statement),
    )
    const name = `article ${first.article}`
    statement?.chain.splice(0, 9, { kind: 'outlet', name, entity: null, party: null, span: null })
    Object.assign(claimed, { originators: [name], because: [`all from ${name}`] })
    const labels = { [first.article]: '007' }
    const [shown] = viewStory(unnamed, 'ferry', { labels }).claims
    expect(shown).toMatchObject({ originators: ['007'], because: ['all from 007'] })
    expect(shown?.appearances[0]).toMatchObject({ who: null, teller: '007' })
  })

  it('says whose account a phrase belongs to that stands before what is told', () => {
    const refused = structuredClone(newsroom)
    const [conflict] = refused.conflicts
    if (conflict) conflict.b = { article: 'd4d4d4d4d4d4d4d4', start: 44, end: 48 }
    const side = viewStory(refused, 'ferry').conflicts[0]?.b
    expect(side).toMatchObject({ who: 'coast guard', when: { of: 'publication' } })
  })

  it('has the quoted words of a direct quotation, and none elsewhere', () => {
    const [hurt] = claim('hurt')?.appearances ?? []
    expect(hurt?.quoted).toHaveLength(1)
    expect(claim('aground')?.appearances.flatMap((one) => one.quoted)).toEqual([])
  })

  it('lists every claim in the timeline: what nothing dates stands in a last row', () => {
    expect(view.rows.map((row) => row.date)).toEqual(['2031-03-03', '2031-03-05', null])
    const listed = view.rows.flatMap((row) => row.claims.map((one) => one.id))
    expect(listed.toSorted()).toEqual(view.claims.map((one) => one.id).toSorted())
  })

  it('lists the sources with what they copy', () => {
    expect(view.sources.map((one) => one.copies.map((copy) => copy.label))).toEqual([
      [],
      [],
      ['Nordic Wire'],
      [],
    ])
  })
})
