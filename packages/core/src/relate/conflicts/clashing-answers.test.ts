import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { relate } from '../index.ts'

const english = await loadLanguage('en')

const answered =
  'A fire broke out at the Marwick tannery in Oldhaven on Monday night. Two guards had locked the doors of the Marwick tannery, the fire service said. The owner of the tannery denies the claim.'
const plain =
  'A fire broke out at the Marwick tannery in Oldhaven on Monday night. Two guards had locked the doors of the Marwick tannery, the fire service said.'

function newsroomOf(...texts: readonly string[]) {
  return relate(
    texts.map((text, at) =>
      analyze(
        articleFromText(text, { publisher: `Outlet ${at}`, publishedAt: '2021-05-04' }),
        english,
      ),
    ),
  )
}

test('a denial in one report is a conflict of the claim that it answers', () => {
  const { conflicts, claims } = newsroomOf(answered)
  expect(conflicts).toHaveLength(1)
  const [conflict] = conflicts
  const printed = [conflict?.a, conflict?.b].map((side) => answered.slice(side?.start, side?.end))
  expect(printed).toEqual([
    'Two guards had locked the doors of the Marwick tannery',
    'denies the claim',
  ])
  expect(conflict?.why).toBe(
    '“denies the claim” answers “Two guards had locked the doors of the Marwick tannery”: another source of the same report denies it.',
  )
  const claim = claims.find(({ text }) => text.startsWith('Two guards'))
  expect(claim?.status).toBe('contested')
})

test('the claim is contested in the other reports that tell it too, word for word or not', () => {
  for (const texts of [
    [answered, plain],
    [plain, answered],
    [plain, answered.replace('had locked the doors', 'had locked all doors')],
  ]) {
    const { conflicts, claims } = newsroomOf(...texts)
    const claim = claims.find(({ text }) => text.startsWith('Two guards'))
    expect(claim?.appearances).toHaveLength(2)
    expect(claim?.status).toBe('contested')
    expect(conflicts).toHaveLength(1)
  }
})

test('copies of a report tell its conflict once', () => {
  expect(newsroomOf(answered, `${answered} `, `${answered}\n\nMore soon.`).conflicts).toHaveLength(
    1,
  )
})
