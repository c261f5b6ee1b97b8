import { describe, expect, it } from 'vitest'
import { parseHtml } from './dom.ts'
import { findPageLines } from './page-lines.ts'

const linesOf = (html: string) => {
  const root = parseHtml(html).documentElement
  return root ? findPageLines(root) : []
}

describe('links of a page', () => {
  for (const [html, linked] of [
    ['<h2><a href="#floods">Floods</a></h2>', 0],
    ['<h2><a name="floods">Floods</a></h2>', 0],
    ['<p><a id="floods">Floods</a></p>', 0],
    ['<h2><a href="/floods">Floods</a></h2>', 1],
    ['<p><a href="#floods">Floods</a></p>', 1],
    ['<p><a>Home</a></p>', 1],
    ['<h2><a href="#">Share</a></h2>', 1],
  ] as const)
    it(`${html}: ${linked}`, () => {
      expect(linesOf(html)[0]?.linked).toBe(linked)
    })
})

describe('what stands beside an article', () => {
  for (const [named, aside] of [
    ['entry-meta', true],
    ['pullquote', true],
    ['comentarios', true],
    ['metadata-driven', false],
    ['feedbacks', false],
    ['story', false],
  ] as const)
    it(`${named}: ${aside}`, () => {
      expect(linesOf(`<div class="${named}"><p>The river rose.</p></div>`)[0]?.aside).toBe(aside)
    })
})

describe('rows of a table', () => {
  const shapesOf = (cell: string) =>
    linesOf(`<table><tr><td>${cell}</td></tr></table>`).map(({ shape }) => shape)

  it('are rows of figures, with a line break in a cell too', () => {
    expect(shapesOf('Ostra<br>12 June')).toEqual(['table', 'table'])
  })

  it('are none where a cell holds the paragraphs of the page', () => {
    const cell = 'The river rose.<br><br>Two bridges are closed.<br><br>Nobody was hurt.'
    expect(shapesOf(cell)).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })
})
