import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Publication } from '../model/story.ts'
import { labelArticles } from './labels.ts'

const publication = (article: string, rest: Partial<Publication> = {}): Publication => ({
  article,
  title: null,
  publisher: null,
  publishedAt: null,
  known: null,
  because: [],
  origin: 'o',
  story: 's',
  ...rest,
})

it('takes the label given, else the publisher, else words of the title, else digits of the id', () => {
  const labels = labelArticles(
    [
      publication('aaaaaaaaaaaaaaaa', { publisher: 'The Crier' }),
      publication('bbbbbbbbbbbbbbbb', { publisher: 'The Crier', title: 'A storm comes' }),
      publication('cccccccccccccccc', { title: 'Storm over the eastern islands' }),
      publication('dddddddddddddddd'),
    ],
    { aaaaaaaaaaaaaaaa: 'storm-1' },
  )
  expect([...labels.values()].toSorted()).toEqual([
    'Storm over the …',
    'The Crier',
    'dddddd',
    'storm-1',
  ])
})

it('numbers those that would share a label, the earliest first', () => {
  const labels = labelArticles([
    publication('b', { publisher: 'The Crier', publishedAt: '2031-01-02' }),
    publication('a', { publisher: 'The Crier', publishedAt: '2031-01-03' }),
  ])
  expect(labels.get('b')).toBe('The Crier 1')
  expect(labels.get('a')).toBe('The Crier 2')
})

it('names one article by one label, in whatever order they come', () => {
  const one = fc.record({
    article: fc.stringMatching(/^[0-9a-f]{16}$/),
    publisher: fc.option(fc.constantFrom('The Crier', 'Crier 1', 'Crier'), { nil: null }),
    title: fc.option(fc.string(), { nil: null }),
  })
  const many = fc.uniqueArray(one, { selector: ({ article }) => article })
  fc.assert(
    fc.property(many, (list) => {
      const publications = list.map(({ article, ...rest }) => publication(article, rest))
      const labels = labelArticles(publications)
      expect(new Set(labels.values()).size).toBe(publications.length)
      expect(labelArticles(publications.toReversed())).toEqual(labels)
    }),
  )
})
