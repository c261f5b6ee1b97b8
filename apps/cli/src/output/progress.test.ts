import { expect, it } from 'vitest'
import { tellProgress } from './progress.ts'

it('tells files, and articles once they are more', () => {
  const said: string[] = []
  const progress = tellProgress((words) => said.push(words))
  progress.file(1, 2)
  progress.article()
  progress.file(2, 2)
  progress.article()
  progress.article()
  expect(said).toEqual([
    'Reading 1 of 2',
    'Reading 1 of 2',
    'Reading 2 of 2',
    'Reading 2 of 2',
    'Reading 2 of 2, 3 articles',
  ])
})

it('has no number for a single file', () => {
  const said: string[] = []
  const progress = tellProgress((words) => said.push(words))
  progress.file(1, 1)
  progress.article()
  progress.article()
  expect(said).toEqual(['Reading', 'Reading', 'Reading, 2 articles'])
})
