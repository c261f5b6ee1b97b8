import { expect, test } from 'vitest'
import type { SharedEntity } from '../../model/entity.ts'
import { Namesakes, type Unnamed } from './namesakes.ts'

/** A person of this name who first stands in this article. */
function person(name: string, article: string): Unnamed {
  const members = [{ article, entity: 'e1' }]
  return { type: 'person', name, variants: [name], roles: [], members, merges: [] }
}

const [first, second, third] = ['a', 'b', 'c'].map((article) => person('Ann Ek', article)) as [
  Unnamed,
  Unnamed,
  Unnamed,
]

/** The ids given, by where the entity first stands. */
function idsOf(made: readonly SharedEntity[]) {
  return Object.fromEntries(made.map(({ id, members }) => [members[0]?.article, id]))
}

test('a namesake that comes later renames nobody', () => {
  const namesakes = new Namesakes()
  expect(idsOf(namesakes.replace([], [first]).made)).toEqual({ a: 'person-ann-ek' })
  const { gone, made } = namesakes.replace([], [third])
  expect(gone).toEqual([])
  expect(idsOf(made)).toEqual({ c: expect.stringMatching(/^person-ann-ek-[0-9a-f]{12}$/) })
})

test('whoever comes first has the plain name, and only who had it goes by another', () => {
  const namesakes = new Namesakes()
  namesakes.replace([], [second, third])
  const { gone, made } = namesakes.replace([], [first])
  expect(gone.map(({ id }) => id)).toEqual(['person-ann-ek'])
  expect(idsOf(made)).toMatchObject({ a: 'person-ann-ek', b: expect.stringContaining('ek-') })
  expect(made).toHaveLength(2)
})

test('where the first is no more the next has the plain name', () => {
  const namesakes = new Namesakes()
  namesakes.replace([], [first, second])
  const { gone, made } = namesakes.replace([first], [])
  expect(gone).toHaveLength(2)
  expect(idsOf(made)).toEqual({ b: 'person-ann-ek' })
})

test('the order in which they come does not matter', () => {
  const [one, other] = [new Namesakes(), new Namesakes()]
  const all = idsOf(one.replace([], [first, second, third]).made)
  const late = [third, first, second].map((each) => idsOf(other.replace([], [each]).made))
  expect(Object.assign({}, ...late)).toEqual(all)
})
