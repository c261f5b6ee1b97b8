import { expect, test } from 'vitest'
import { quantitiesIn } from './quantities-in.case.ts'

/** "within 100m = 100 m" */
function found(text: string): string {
  return quantitiesIn(text)
    .map(({ start, end, value, unit, head }) =>
      [text.slice(start, end), '=', value, unit ?? head].join(' '),
    )
    .join(', ')
}

test.each([
  ['He must not go within 100m of it.', 'within 100m = 100 m'],
  ['The hole is 3m deep.', '3m = 3 m'],
  ['A 20m-high wall fell.', '20m = 20 m'],
  ['He lives 800m from the plant.', '800m = 800 m'],
  ['Subscribers rose to 5m from 4m.', '5m = 5000000 , 4m = 4000000 '],
  ['About 5m people fled.', 'About 5m = 5000000 person'],
  ['It cut £3m off the bill.', '£3m = 3000000 GBP'],
  // what belongs to somebody is counted, not its owner
  ['It cut 900 of the firm’s 7,400 jobs.', '900 = 900 job, 7,400 = 7400 job'],
  ['Four of Asia’s great rivers rise there.', 'Four = 4 river'],
  ['Dozens of the town’s houses stood.', 'Dozens of =  house'],
  ['The 14 members’ votes were void.', '14 = 14 member'],
  // shares and halves
  ['About one in 50 children has it.', 'one in 50 = 2 percent'],
  ['They are 4 1/2 games behind.', '4 1/2 = 4.5 game'],
  // a particle is no bound, nor is where something flies
  ['They flew over three regions.', 'three = 3 region'],
  ['The fire spread over 300 hectares.', 'over 300 hectares = 300 ha'],
  ['It took over three weeks.', ''],
  ['It hit over three thousand people.', 'over three thousand = 3000 person'],
  ['They handed over 30 prisoners.', '30 = 30 prisoner'],
  ['They gave over 30 concerts.', 'over 30 = 30 concert'],
])('%s -> %s', (text, quantities) => {
  expect(found(text)).toBe(quantities)
})
