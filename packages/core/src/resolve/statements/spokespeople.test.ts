import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

/** The last link of the chain of the statement that has these words. */
function originatorOf(text: string, words: string): string | undefined {
  const { statements, article } = analyze(articleFromText(text), english)
  const statement = statements.find(({ start, end }) =>
    article.text.slice(start, end).includes(words),
  )
  return statement?.chain.at(-1)?.name
}

test.each([
  ['Transport Ministry spokeswoman Ann Ekdal said the bridge would stay closed on Friday.'],
  ['The bridge will stay closed, said Ann Ekdal, a spokeswoman for the Transport Ministry.'],
])('who speaks for a body is followed by it: %s', (text) => {
  expect(originatorOf(text, 'bridge')).toBe('Transport Ministry')
})

test.each([
  ['Officials of the Transport Ministry said the bridge would stay closed on Friday.'],
  ['A Transport Ministry official said the bridge would stay closed on Friday.'],
])('so is who works for one and has no name: %s', (text) => {
  expect(originatorOf(text, 'bridge')).toBe('Transport Ministry')
})

test.each([
  ['A police spokesman said the bridge would stay closed on Friday.', 'police'],
  ['Police spokeswoman Ann Ekdal said the bridge would stay closed on Friday.', 'Police'],
  ['The bridge will stay closed, said a police spokeswoman, Ann Ekdal.', 'police'],
  ['A spokesman for the road agency said the bridge would stay closed.', 'road agency'],
  ['A hospital spokeswoman said the bridge would stay closed on Friday.', 'hospital'],
])('or by the body that is told without a name: %s', (text, body) => {
  expect(originatorOf(text, 'bridge')).toBe(body)
})

test.each([
  [
    'Orly Holdings said it was late. A spokesman said the bridge would stay closed.',
    'Orly Holdings',
  ],
  ['Orly Holdings left. A company spokeswoman said the bridge would close.', 'Orly Holdings'],
  ['Orly Holdings left. A family spokesman said the bridge would close.', 'A family spokesman'],
  ['Ann Ekdal left. A spokesman said the bridge would stay closed.', 'A spokesman'],
])('or by whatever body was named last, if nothing else is said of whom: %s', (text, body) => {
  expect(originatorOf(text, 'bridge')).toBe(body)
})

test.each([
  ['A spokesman said the bridge would stay closed on Friday.', 'A spokesman'],
  ['A family spokesman said the bridge would stay closed on Friday.', 'A family spokesman'],
  // a company is known by its name
  ['A company spokesman said the bridge would stay closed on Friday.', 'A company spokesman'],
  ['A police officer said the bridge would stay closed on Friday.', 'A police officer'],
  ['With police spokesman Bo Lang, Ann Ekdal said the bridge would close.', 'Ann Ekdal'],
])('which these are not: %s', (text, source) => {
  expect(originatorOf(text, 'bridge')).toBe(source)
})

test('a friend of somebody named is another source', () => {
  const text = 'A friend of the Transport Ministry said the bridge would stay closed on Friday.'
  expect(originatorOf(text, 'bridge')).not.toBe('Transport Ministry')
})

test('what is so according to him is from whoever spoke last', () => {
  const text =
    '"The bridge is closed," an old ferryman said. Nobody was hurt, according to him, in the night.'
  expect(originatorOf(text, 'hurt')).toBe('an old ferryman')
})

test('its spokesman speaks for the body named before', () => {
  const text =
    'The Maritime Workers Union has called off the strike, its spokesman Ivo Lang said on Friday.'
  expect(originatorOf(text, 'strike')).toBe('Maritime Workers Union')
})

test('whoever says "I" inside a quotation is who is quoted', () => {
  const text =
    '"I can say that the bridge will stay closed until Friday," Olaf Brandt told reporters.'
  expect(originatorOf(text, 'bridge')).toBe('Olaf Brandt')
})

test('a minister speaks for himself', () => {
  const text = 'Transport Minister Olaf Brandt said the bridge would stay closed on Friday.'
  expect(originatorOf(text, 'bridge')).toBe('Olaf Brandt')
})
