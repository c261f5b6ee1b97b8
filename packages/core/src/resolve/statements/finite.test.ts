import { expect, test } from 'vitest'
import { speech } from '../../language/en/speech.ts'
import type { PartOfSpeech, Token } from '../../model/token.ts'
import { plainWords } from '../words.case.ts'
import { hasSubjectAndVerb } from './finite.ts'

const kinds: Readonly<Record<string, PartOfSpeech>> = {
  n: 'NOUN',
  p: 'PROPN',
  r: 'PRON',
  v: 'VERB',
  a: 'AUX',
  s: 'SCONJ',
  d: 'DET',
  i: 'ADP',
  t: 'PART',
  b: 'ADV',
}

/** Whether "Rebels/n fled/v" is a clause. */
function isClause(source: string): boolean {
  let text = ''
  const tokens = source.split(' ').map((item): Token => {
    const [word = '', kind = ''] = item.split('/')
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? word : `${text} ${word}`
    return { start, end: start + word.length, pos: kinds[kind] ?? 'X' }
  })
  return hasSubjectAndVerb(plainWords(text, tokens), speech)
}

test.each([
  'Four/n people/n drowned/v',
  'the/d troops/n had/a not/t entered/v Lyman/p',
  'who/r will/a lead/v the/d bank/n',
  'They/r are/a leaving/v',
  'the/d road/n to/i Goma/p was/a taken/v',
])('a clause: %s', (source) => {
  expect(isClause(source)).toBe(true)
})

test.each([
  'with/i weapons/n given/v to/i us/r',
  'citing/v the/d risk/n',
  'to/t merge/v with/i a/d rival/n',
  'the/d troops/n to/t be/a withdrawn/v',
  'troops/n fleeing/v the/d town/n',
  'after/s launching/v an/d attack/n',
  'full/j control/n over/i the/d town/n',
])('none: %s', (source) => {
  expect(isClause(source)).toBe(false)
})
