import { type Language, loadLanguage } from '@dateline/core'
import { beforeAll, expect, it } from 'vitest'
import { findToldVerbs } from './told-verbs.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

const told = (text: string) =>
  findToldVerbs(text, english).map(({ cue, content }) => [
    text.slice(cue.start, cue.end),
    text.slice(content.start, content.end),
  ])

it('finds verbs with a clause behind them, told or not', () => {
  expect(told('Ann Ek said the road was shut. Add the eggs she had beaten.')).toEqual([
    ['said', 'the road was shut'],
    ['Add', 'the eggs she had beaten'],
  ])
})

it('takes a second deed for no clause', () => {
  expect(told('Add the two and divide by three.')).toEqual([])
})

it('leaves out quotations, passives and phrases', () => {
  expect(told('“It fell,” Ann Ek said. She was told to leave. She announced a merger.')).toEqual([])
})
