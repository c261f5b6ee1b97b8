import { expect, it } from 'vitest'
import { read } from '../index.ts'

const comment = (nth: number) =>
  `<li><cite>Reader ${nth} says:</cite><p>I was at the meeting, and nobody said a word of the drains, which is what all of us had come to hear about, number ${nth} too.</p></li>`
const post =
  '<p>The council met for four hours on Thursday and did not say the word drains once.</p><p>There is to be another meeting on the 30th, the mayor, Bo Berg, said on Friday.</p>'
const others = '<li><a href="/1">Bridges</a></li><li><a href="/2">Boats</a></li>'

const bodyOf = (html: string) => {
  const [article] = read(`<!doctype html><html><body><h1>Drains, again</h1>${html}</body></html>`)
  return article?.blocks
    .filter(({ role }) => role === 'body')
    .map(({ start, end }) => article.text.slice(start, end).slice(0, 12))
}

it('a post is told from the comments below it, however long they are', () => {
  const comments = [1, 2, 3, 4, 5, 6].map(comment).join('')
  expect(bodyOf(`<div>${post}</div><div id="comments"><ol>${comments}</ol></div>`)).toEqual([
    'The council ',
    'There is to ',
  ])
})

it('a page that names all of itself like a form is read', () => {
  expect(bodyOf(`<ul>${others}</ul><div class="subscribe">${post}${post}</div>`)?.[0]).toBe(
    'The council ',
  )
})

it('a card of another article in a column of its own is none of it', () => {
  const card =
    '<article><h2><a href="/bus">School bus gets a second door</a></h2><p>The bus of Ostra has a second door after parents paid for it.</p></article>'
  expect(bodyOf(`<article>${post}${post}</article>${card}`)).toHaveLength(4)
})
