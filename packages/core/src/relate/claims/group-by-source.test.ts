import { expect, test } from 'vitest'
import { groupBySource } from './group-by-source.ts'
import type { Telling } from './telling.ts'

/** "Ek: The bridge fell" told by Ek; "Ek/2: …" by another who is called so too; "Ek@CNN: …" in a report of CNN. */
function telling(line: string): Telling {
  const [teller = '', text = ''] = line.split(': ')
  const [key = '', outlet = 'elsewhere'] = teller.split('@')
  const [name = ''] = key.split('/')
  return {
    analysis: { article: { text } },
    statement: { start: 0, end: text.length },
    originator: { key, name, outlet },
  } as unknown as Telling
}

const crew = 'the crew found that one of the passengers was on the wrong flight'

test.each([
  [['Ek: It fell'], 'Ek'],
  [['Ek: It fell', 'Dahl: It has fallen'], 'Ek Dahl'],
  [['Ek: It fell', 'Dahl: It has fallen', 'Ek: It is down'], 'Ek Dahl'],
  // nobody is a second source by their own name
  [['Ek: It fell', 'Ek/2: It has fallen'], 'Ek'],
  // what stands word for word in two reports was said once
  [[`Airline: ${crew}`, `Model: ${crew.toUpperCase()}!`], 'Airline'],
  [[`Airline: ${crew}`, 'Ek: She saw a man', `Ek: Then ${crew}`], 'Airline'],
  [[`Ek: It fell`, `Airline: ${crew}`, `Model: ${crew}`, 'Ek: The wing'], 'Ek Airline'],
  [['Ek: He fell', `Airline: ${crew}`, `Ek: ${crew}`], 'Ek'],
  // who is cited for it has it from those whom their own report names
  [['Ek@CNN: It fell', 'CNN: It has fallen'], 'Ek'],
  [['CNN: It has fallen', 'Ek@CNN: It fell', 'Dahl@BBC: It fell'], 'CNN Dahl'],
  [['Ek@CNN: It fell', 'BBC: It has fallen'], 'Ek BBC'],
  // a few words are said by anybody
  [['Ek: one of the passengers was ill', 'Dahl: one of the passengers was drunk'], 'Ek Dahl'],
])('%j comes from %s', (lines, names) => {
  const found = groupBySource(lines.map(telling))
  expect(found.map(([first]) => first?.originator.name).join(' ')).toBe(names)
  expect(found.flat()).toHaveLength(lines.length)
})
