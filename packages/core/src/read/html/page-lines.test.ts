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
