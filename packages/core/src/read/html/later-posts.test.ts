import { describe, expect, it } from 'vitest'
import { read } from '../index.ts'

const told = [
  'The union and the port will meet again at six this evening in the customs house, said Ines Holm.',
  'Until then no ship will leave, not even the mail boat, which sailed every day since the flood.',
  'Some 4,000 people are waiting in the terminal, where the mayor is handing out soup and crayons.',
]
const later = 'Crews of all nine ferries walked out at six this morning.'

const page = (foot: string) => `<html><head><title>Port of Ostra closed</title></head><body>
<nav><a href="/">Home</a></nav><main><h1>Port of Ostra closed</h1>
<div><time>3.02pm</time><p>${told[0]}</p><p>${told[1]}</p></div>
<div><time>11.46am</time><p>${told[2]}</p><div class="share">Share</div></div>
${foot}</main></body></html>`

const bodyOf = (html: string) => {
  const [article] = read(html)
  return article?.blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => article.text.slice(start, end))
}

describe('posts of a live report', () => {
  it('reads the last one, however short', () => {
    expect(
      bodyOf(page(`<div><time>6.13am</time><h2>Crews walk out</h2><p>${later}</p></div>`)),
    ).toEqual([...told, later])
  })

  it('does not read what stands below them under a heading of its own', () => {
    expect(bodyOf(page(`<section><h2>More</h2><p>${later}</p></section>`))).toEqual(told)
  })
})
