import { describe, expect, it } from 'vitest'
import { read } from './index.ts'

const told = 'The river rose by a metre on Monday, the mayor said.'

describe('what stands at the head of a Markdown text', () => {
  for (const [name, head, expected] of [
    [
      'YAML',
      '---\ntitle: "Floods: a bridge closes"\ndate: 2021-05-14\n---',
      { publishedAt: '2021-05-14', authors: [] },
    ],
    [
      'a list',
      "---\ntitle: 'Floods: a bridge closes'\nauthors:\n  - Ann Ek\n  - name: Bo Berg\ntags:\n- valley\n---",
      { authors: ['Ann Ek', 'Bo Berg'] },
    ],
    [
      'a list in one line',
      '---\ntitle: "Floods: a bridge closes"\nauthor: [Ann Ek, "Bo Berg"]\n---',
      { authors: ['Ann Ek', 'Bo Berg'] },
    ],
    [
      'TOML',
      '+++\ntitle = "Floods: a bridge closes"\ndate = 2021-05-14\ndraft = false\n+++',
      { publishedAt: '2021-05-14' },
    ],
  ] as const)
    it(name, () => {
      const [article] = read(`${head}\n\n${told}\n`)
      expect(article).toMatchObject({ title: 'Floods: a bridge closes', text: told, ...expected })
    })

  for (const text of [`---\n${told}\n---`, `+++\n${told}`, `---\n\n${told}`])
    it(`is none: ${text.slice(0, 12)}`, () => {
      expect(read(text)[0]?.text).toContain('river')
    })
})
