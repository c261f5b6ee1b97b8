import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { expectWithin } from '../cpu-time.case.ts'
import { loadLanguage } from '../language/load.ts'
import type { Figure } from '../model/figure.ts'
import { articleFromText } from '../read/from-text.ts'

const english = await loadLanguage('en')

/** The figures of a text by what is printed. */
function figuresOf(text: string): Map<string, Figure> {
  const { figures } = analyze(articleFromText(text), english)
  return new Map(figures.map((figure) => [text.slice(figure.start, figure.end), figure]))
}

const stem = (word: string) => english.vocabulary.stem(word)

describe('what a figure is of', () => {
  test.each([
    ['Turnout was 61 per cent, the commission said.', '61 per cent', 'turnout'],
    ['The commission put turnout at 67 per cent.', '67 per cent', 'turnout'],
    ['The quake struck at a depth of 24 km off the coast.', '24 km', 'depth'],
    ['The bank will take a $3 billion charge this year.', '$3 billion', 'charge'],
    ['The bank disclosed the sale in a filing on Friday.', 'Friday', 'filing'],
    ['The vote will be held on October 16, the jury said.', 'October 16', 'vote'],
    ['Divers found 14 bodies in the wreck.', '14', 'body'],
  ])('%s', (text, figure, thing) => {
    expect(
      figuresOf(text)
        .get(figure)
        ?.of.map((term) => term.stem),
    ).toContain(stem(thing))
  })

  test.each([
    ['The mayor of Brenford said 40 buses were late.', '40', 'mayor'],
    ['Shares fell 3 per cent while turnover grew.', '3 per cent', 'turnover'],
  ])('but %s', (text, figure, thing) => {
    expect(
      figuresOf(text)
        .get(figure)
        ?.of.map((term) => term.stem),
    ).not.toContain(stem(thing))
  })
})

test.each([
  ['The trial will begin on 5 February in Lisbon.', '5 February', 'begin'],
  ['Nine men have been arrested, the colonel said.', 'Nine', 'arrested'],
])('the verb it stands with: %s', (text, figure, verb) => {
  expect(figuresOf(text).get(figure)?.verb?.stem).toBe(stem(verb))
})

test.each([
  ['The clinic treated 29 people, eight of them for burns.', 'eight', 'part'],
  ['The blast killed 12 people, including two children.', 'two', 'part'],
  ['The first two helicopters will arrive in July.', 'two', 'part'],
  ['Jurors found him guilty on seven of nine counts.', 'seven', 'part'],
  ['Jurors found him guilty on seven of nine counts.', 'nine', 'whole'],
  ['Three children were among the dead, the hospital said.', 'Three', 'part'],
  ['Nine people were killed, among them the mayor.', 'Nine', 'whole'],
  ['Nurses will earn 5 percent more, the union said.', '5 percent', 'whole'],
  ['Another five men are missing in the shaft.', 'five', 'more'],
  ['The blast killed 12 people in the shaft.', '12', 'whole'],
  ['Most villagers were asleep, and 63 of them are missing.', '63', 'whole'],
  ['Fifteen of the guests were evacuated.', 'Fifteen', 'part'],
  ['The clinic took back all 26,000 of them.', '26,000', 'whole'],
  ['The blast killed 15 people. Another 33 were injured.', '33', 'whole'],
  ['The flood killed 15 people. Another 33 were killed later.', '33', 'more'],
  ['Eleven of those who drowned were women.', 'Eleven', 'part'],
  ['Two of the people killed in the crash were pilots.', 'Two', 'part'],
  ['The blast killed 40 people. Three of them were killed at once.', 'Three', 'part'],
  ['Of the moons that they had announced, 47 turn backwards.', '47', 'part'],
  ['Of late, 47 moons were found.', '47', 'whole'],
])('of how many: %s', (text, figure, share) => {
  expect(figuresOf(text).get(figure)?.share).toBe(share)
})

test.each([
  ['The toll rose to 12 people on Monday.', '12', true],
  ['By noon the provisional toll was 12 people.', '12', true],
  ['The damage reached 5 million euros.', '5 million euros', true],
  ['The fire had reached 300 hectares.', '300 hectares', true],
  ['The river reached 11.9 metres.', '11.9 metres', false],
  ['The river rose to 11.9 metres.', '11.9 metres', true],
  ['Unemployment rose to 7.2 per cent in May.', '7.2 per cent', true],
  ['Traffic at the airport grew by just 7.2 per cent.', '7.2 per cent', false],
  ['The blast killed 12 people on Monday.', '12', false],
])('whether it changes: %s', (text, figure, growing) => {
  expect(figuresOf(text).get(figure)?.growing).toBe(growing)
})

test.each([
  [
    'The speed limit on that stretch of the road past the mill is 80 km/h.',
    '80 km/h',
    'sought',
    true,
  ],
  ['The car passed the mill at 80 km/h.', '80 km/h', 'sought', false],
  ['The train was going at 90 kph, within the limit.', '90 kph', 'sought', false],
  ['He drove three hours longer than the law allowed.', 'three hours', 'sought', false],
  ['Within a day they demanded 300 euros more.', '300 euros', 'sought', true],
  ['The ferry, licensed for 180 passengers, had 264 on board.', '180', 'sought', true],
  ['The ferry, licensed for 180 passengers, had 264 on board.', '264', 'sought', false],
  ['She demanded 300 days off and 500 euros.', '500 euros', 'sought', true],
  ['They demanded a ransom of 5 million euros.', '5 million euros', 'sought', true],
  ['A ransom of 5 million euros was paid.', '5 million euros', 'sought', false],
  ['They demanded that a ransom of 5 million euros be paid.', '5 million euros', 'sought', true],
  ['The hall has a capacity of 350 people.', '350', 'sought', true],
  ['The plant has a capacity of 900 megawatts.', '900 megawatts', 'sought', false],
  ['A year earlier, before the rains, the lake had held 20 tonnes.', '20 tonnes', 'former', true],
  ['They found 62 previously unknown moons.', '62', 'former', false],
  ['The summit had been due to open on Wednesday.', 'Wednesday', 'former', true],
  ['The summit opened on Wednesday.', 'Wednesday', 'former', false],
  ['The court had been full on Wednesday.', 'Wednesday', 'former', false],
  ['Some 130 ships pass through the strait each day.', 'Some 130', 'each', true],
  ['Some 130 ships wait, the daily bulletin said.', 'Some 130', 'each', false],
  ['On Friday 130 ships were waiting.', '130', 'each', false],
  ['The lights were out until about 7 p.m.', '7 p.m.', 'edge', 'until'],
  ['As of 7 p.m. the lights were out.', '7 p.m.', 'edge', 'until'],
  ['An aftershock of magnitude 5.6 followed.', 'magnitude 5.6', 'share', 'more'],
  ['Soldiers have been there since four in the morning.', 'four in the morning', 'edge', 'since'],
  ['It was not until 7 p.m. that the lights went out.', '7 p.m.', 'edge', 'none'],
  ['The bridge did not open until Friday.', 'Friday', 'edge', 'none'],
  ['The bridge did not fall, and stood until Friday.', 'Friday', 'edge', 'until'],
  ['The lights went out at about 7 p.m.', '7 p.m.', 'edge', 'none'],
  ['The last house was empty by 7 p.m.', '7 p.m.', 'edge', 'by'],
  ['They are to be out before Friday.', 'Friday', 'edge', 'before'],
  ['The lights went out shortly before 7 p.m.', '7 p.m.', 'edge', 'none'],
  ['The dairy must also pay 75,000 crowns.', '75,000', 'share', 'more'],
  ['Police also said 400 people marched.', '400', 'share', 'whole'],
  ['Floods cut off 18,000 homes.', '18,000', 'sort', 'building'],
  ['Floods cut off 45,000 people.', '45,000', 'sort', 'person'],
  ['Floods cut off 45,000 wells.', '45,000', 'sort', null],
] as const)('%s: %s is %s %s', (text, figure, field, value) => {
  expect(figuresOf(text).get(figure)?.[field]).toBe(value)
})

test.each([
  ['The old ferry could take 350 passengers.', '350', ['age: old', 'seat: passenger']],
  ['The vaccine helped 40 percent of children.', '40 percent', ['people: child']],
  ['The ferry could take 350 cars.', '350', []],
  ['There were three, and one was a woman.', 'three', []],
  ['There were three from the old town, a woman said.', 'three', ['age: old', 'sex: woman']],
])('%s: %s is of %s', (text, figure, scopes) => {
  expect(figuresOf(text).get(figure)?.scopes).toEqual(scopes)
})

test('the words about it, the nearer the more', () => {
  const text = 'The quake struck near Ora, and its depth was 24 km.'
  const about = figuresOf(text).get('24 km')?.about ?? []
  const near = (word: string) => about.find((one) => one.stem === stem(word))?.near ?? 0
  expect(about.map((one) => one.stem)).not.toContain(stem('Ora'))
  expect(near('depth')).toBeGreaterThan(near('struck'))
  expect(near('struck')).toBeGreaterThan(0)
})

test('names near it', () => {
  const text = 'Corwin offered 612 crowns a share for Halvorsen on Monday.'
  const { figures, names } = analyze(articleFromText(text), english)
  const [figure] = figures
  expect(figure?.names.map((name) => names[name]?.start)).toContain(text.indexOf('Halvorsen'))
})

test('a sentence of many numbers takes linear time', () => {
  const text = `The list: ${'12 of 40 men and 7 km at 5 p.m., '.repeat(4000)}end.`
  expectWithin(20_000, () => figuresOf(text))
})

test.each([
  ['The siege lasted more than six weeks.', 'more than six weeks', 'at least'],
  ['The siege lasted six weeks or more.', 'six weeks', 'at least'],
  ['The siege lasted just over six weeks.', 'just over six weeks', 'just over'],
  ['The siege lasted nearly six weeks.', 'nearly six weeks', 'about'],
  ['The siege lasted up to six weeks.', 'up to six weeks', 'at most'],
  ['The siege lasted six weeks.', 'six weeks', 'exactly'],
  ['More than 40 people sat there for six weeks.', 'six weeks', 'exactly'],
])('how a length of time is bounded: %s', (text, figure, bound) => {
  expect(figuresOf(text).get(figure)?.bound).toBe(bound)
})
