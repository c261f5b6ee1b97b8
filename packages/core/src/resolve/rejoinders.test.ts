import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { cpuTimeOf, expectLinear } from '../cpu-time.case.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'

const english = await loadLanguage('en')

/** "what was said < what denies it" for each rejoinder of a text. */
function rejoindersOf(text: string): string[] {
  const { article, rejoinders } = analyze(articleFromText(text, { publisher: 'outlet' }), english)
  return rejoinders.map(
    ({ start, end, said }) =>
      `${article.text.slice(said.start, said.end)} < ${article.text.slice(start, end)}`,
  )
}

test.each([
  // verbs with what stands for what was said
  ['He had asked to leave, the director said. His agent denied that.', 'denied that'],
  ['The mine leaked, farmers say. The company disputes this.', 'disputes this'],
  [
    'The mine leaked, farmers say. The company rejects such accusations.',
    'rejects such accusations',
  ],
  [
    'The mine leaked, farmers say. The company has dismissed the allegations.',
    'dismissed the allegations',
  ],
  [
    'The mine leaked, farmers say. The company categorically denied their claims.',
    'denied their claims',
  ],
  ['The mine leaked, farmers say. The company denied it on Monday.', 'denied it'],
  ['The mine leaked, farmers say. The company contradicted them.', 'contradicted them'],
  ['The mine leaked, farmers say. The company does not accept that.', 'not accept that'],
  ['The mine leaked, farmers say. This was denied by the company.', 'This was denied'],
  ['The mine leaked, farmers say. The company continues to deny the claim.', 'deny the claim'],
  [
    'The mine leaked, Ann Ek said. The company disputes her version of events.',
    'disputes her version',
  ],
  // in the same sentence
  ['The mine leaked, farmers say, which the company denies.', 'which the company denies'],
  ['Farmers say the mine leaked, something the company denies.', 'something the company denies'],
  [
    'Farmers say the mine leaked, an accusation the company rejects.',
    'an accusation the company rejects',
  ],
  ['Ann Ek was accused of taking bribes, which she denied.', 'which she denied'],
  // what is said of it
  [
    'The mine leaked, farmers say. “That is simply not true,” said Ann Ek of the company.',
    'That is simply not true',
  ],
  [
    'The mine leaked, farmers say. The company said the reports were false.',
    'the reports were false',
  ],
  [
    'The mine leaked, farmers say. The company called the claim baseless.',
    'called the claim baseless',
  ],
  ['The mine leaked, farmers say. The company described it as a lie.', 'described it as a lie'],
  [
    'The mine leaked, farmers say. There is no truth in that, the company said.',
    'no truth in that',
  ],
  [
    'Ek says he called the council. The council says it has no record of such a call.',
    'no record of such a call',
  ],
  [
    'The coach told him to play, the winger said. The coach said he had given no such order.',
    'no such order',
  ],
  // accusations
  [
    'Prosecutors allege that Ann Ek took bribes. She denies any wrongdoing.',
    'denies any wrongdoing',
  ],
  ['Ann Ek is charged with taking bribes. She denies the charges.', 'denies the charges'],
  [
    'The minister blamed Norvia for the flood. Norvia denied that any gate had been opened.',
    'denied that any gate had been opened',
  ],
  // in words of its own
  [
    'Her lawyer said she had been beaten. “Nobody was beaten,” the police chief said.',
    'Nobody was beaten',
  ],
  [
    'Drivers warned of the signal, the union said. The operator said no warning had come.',
    'no warning had come',
  ],
  [
    'The tape was edited, the lawyers said. An expert said there was no sign of editing.',
    'was no sign',
  ],
  // the other way round
  [
    'The siren had not sounded, villagers said. The mayor said that it had sounded twice.',
    'it had sounded twice',
  ],
  // and where it goes on
  [
    'The mine leaked, farmers say. The company rejects this. “The mine never leaked,” the company said.',
    'never leaked',
  ],
])('%s', (text, denial) => {
  expect(rejoindersOf(text).map((one) => one.split(' < ')[1])).toEqual([denial])
})

test.each([
  // what is denied is no claim
  'The tape was edited, the lawyers said. The guards denied him entry.',
  'The offer was final, the company said. Drivers rejected the offer.',
  'The law was needed, the minister said. Deputies rejected it.',
  'The sentence was too harsh, the lawyers said. The court dismissed the claim.',
  'The school was unsafe, parents said. The board rejected calls for it to be closed.',
  'The mine leaked, farmers said. The company rejected the claim for damages.',
  'The council sent a plan, which the police rejected.',
  // nobody says so
  'Profits had doubled, the company said. A rival denied that it would sell its ships.',
  'The company denied it.',
  'Asked whether it had leaked, the company denied it.',
  // by the one who said it
  'The mine was safe, the company said. The company denied the claim.',
  'The governor said he had rung her. He denied that they had quarrelled.',
  // not denied
  'The mine leaked, farmers say. The company did not deny it.',
  'The mine leaked, farmers say. The company refused to deny the claim.',
  'The mine leaked, farmers say. The company could not dispute that.',
  'The mine leaked, farmers say. If the company denies it, they will sue.',
  'The mine leaked, farmers say. The company declined to comment.',
  'The mine leaked, farmers say. “It was wrong to close the well,” the mayor said.',
  'The mine leaked, farmers say. It is not just the case that they drank the water, the mayor said.',
  'He heard a bang, a fisherman said. His brother said he had not heard a bang.',
  'The bell tower fell, the mayor said. “There were no bells,” said a nun.',
  'The drug works, Ann Ek said. The agency said it was not true that it had approved it.',
  'The siren had not sounded, villagers said. The mayor said that it would sound on Friday.',
  // too far away
  'The mine leaked, farmers say. It was built in 1950. It is deep. Trains go there. The company denies the claim.',
])('no rejoinder: %s', (text) => {
  expect(rejoindersOf(text)).toEqual([])
})

test.each([
  // the indirect claim rather than the quotation that bears it out
  [
    'They had called the engineers, villagers said. “They took photographs and left,” said Ann Ek. The ministry rejects this.',
    'They had called the engineers',
  ],
  // of what was said, the part before the denial
  ['Ann Ek was accused of taking bribes, which she denied.', 'Ann Ek was accused of taking bribes'],
  // of several allegations the one that names the denier
  [
    'Berg knew of the deal, Ann Ek said. She said that she had letters. Berg denied the allegations.',
    'Berg knew of the deal',
  ],
  // whoever was told says so
  [
    'The family had been told by the clinic that nothing could be done. The clinic rejects that.',
    'The family had been told by the clinic that nothing could be done',
  ],
])('what is answered: %s', (text, said) => {
  expect(rejoindersOf(text).map((one) => one.split(' < ')[0])).toEqual([said])
})

test.each([
  [
    'of denials in one sentence',
    'Farmers say the mine leaked, which she denies, and he rejected that claim and ',
  ],
  ['of denials', 'The mine leaked, farmers say. The company denies that the mine leaked. '],
])(
  'a long text %s takes linear time',
  (_, sentence) => {
    const time = (size: number) => {
      const text = sentence.repeat(size / sentence.length)
      return cpuTimeOf(() => analyze(articleFromText(text), english))
    }
    time(10_000)
    expectLinear(time, { small: 30_000, large: 120_000 }, (small) => 12 * Math.max(small, 60))
  },
  60_000,
)
