import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import type { Decision } from '../../model/decision.ts'
import type { SharedEntity } from '../../model/entity.ts'
import { resolve } from '../../resolve/index.ts'
import { annotateMarked } from '../../resolve/marked-text.case.ts'
import { relateEntities } from '../entities.ts'

type Pair = readonly [string, string]

const persons: Readonly<Record<'same' | 'different', readonly Pair[]>> = {
  same: [
    ['Hasan Nasrallah', 'Hassan Nasrullah'],
    ['Ayman al-Zawahiri', 'Ayman Al Zawahri'],
    ['Khaled Meshaal', 'Khalid Mashal'],
    ['Ebrahim Raisi', 'Ibrahim Raeisi'],
    ['Usama bin Ladin', 'Osama bin Laden'],
    ['محمد بن سلمان', 'Mohammed bin Salman'],
    ['Mao Zedong', 'Mao Tse-tung'],
    ['Zhao Lijian', 'Zhao Li-jian'],
    ['Mykola Azarov', 'Nikolai Azarov'],
    ['Alexander Lukashenko', 'Аляксандр Лукашэнка'],
    ['Serhii Shoihu', 'Sergei Shoigu'],
    ['Aleksandar Vučić', 'Aleksandar Vucic'],
    ['Kemal Kılıçdaroğlu', 'Kemal Kilicdaroglu'],
    ['Dzhokhar Dudayev', 'Jokhar Dudaev'],
    ['Mike Pence', 'Michael Pence'],
  ],
  different: [
    ['Hassan Rouhani', 'Hasan Nasrallah'],
    ['Ali Larijani', 'Sadeq Larijani'],
    ['Li Keqiang', 'Li Qiang'],
    ['Kim Jong-un', 'Kim Yo-jong'],
    ['Oleksii Reznikov', 'Oleksandr Reznikov'],
    ['Dmitry Medvedev', 'Dmitry Medvedchuk'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Maria Petrova', 'Marina Petrova'],
    ['Raul Castro', 'Fidel Castro'],
  ],
}

const bodies: typeof persons = {
  same: [
    ['Federal Security Service', 'FSB'],
    ['International Atomic Energy Agency', 'IAEA'],
    ['World Food Programme', 'World Food Program'],
    ['Labour Party', 'Labour'],
    ['Hezbollah', 'Hizbullah'],
    ['Volkswagen AG', 'Volkswagen'],
    ['Security Service of Ukraine', 'SBU'],
  ],
  different: [
    ['Bank of America', 'Bank of Japan'],
    ['French Defence Ministry', 'German Defence Ministry'],
    ['UNICEF', 'UNHCR'],
    ['Ministry of Health', 'Ministry of Justice'],
    ['Supreme Court', 'Superior Court'],
  ],
}

const places: typeof persons = {
  same: [
    ['Kyiv', 'Kiev'],
    ['Mykolaiv', 'Nikolaev'],
    ['Deir ez-Zor', 'Dayr az-Zawr'],
    ['Homs', 'Hims'],
    ['Mumbai', 'Bombay'],
  ],
  different: [
    ['Poltava', 'Poltava Oblast'],
    ['Homs', 'Hama'],
    ['Lviv', 'Lutsk'],
    ['Baku', 'Batumi'],
  ],
}

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

/** One article for each name, all in one pile: what is merged wrongly anywhere shows. */
function relate(names: readonly string[], type: string, decisions: readonly Decision[] = []) {
  const analyses = names.map((name) => {
    const { article, found } = annotateMarked(`[${name}|${type}] was there on Monday.`, english)
    return resolve(article, found, english)
  })
  return relateEntities(analyses, decisions)
}

const holding = (entities: readonly SharedEntity[], name: string) =>
  entities.find(({ variants }) => variants.includes(name))

describe.each([
  ['persons', 'p', persons],
  ['bodies', 'o', bodies],
  ['places', 'l', places],
] as const)('%s of a pile', (_, type, { same, different }) => {
  const names = [...new Set([...same, ...different].flat())]
  let entities: readonly SharedEntity[]
  beforeAll(() => {
    entities = relate(names, type)
  })

  test.each(same)('%s and %s are one', (a, b) => {
    expect(holding(entities, a)).toBeDefined()
    expect(holding(entities, a)).toBe(holding(entities, b))
  })

  test.each(different)('%s and %s are two', (a, b) => {
    expect(holding(entities, a)).not.toBe(holding(entities, b))
  })

  test('and nothing else is', () => {
    expect(entities).toHaveLength(names.length - same.length)
  })
})

describe('a reviewer’s word wins', () => {
  const decision = (a: string, b: string, verdict: Decision['verdict']): Decision => ({
    ...{ noun: 'entity', a, b, verdict, by: 'reviewer', at: '2026-01-01T00:00:00Z' },
  })
  test.each([
    ['same', 'Ann Ek', 'Bo Alm', true],
    ['different', 'Mike Pence', 'Michael Pence', false],
    ['unsure', 'Mike Pence', 'Michael Pence', false],
  ] as const)('%s: %s, %s', (verdict, a, b, one) => {
    const entities = relate([a, b], 'p', [decision(a, b, verdict)])
    expect(holding(entities, a) === holding(entities, b)).toBe(one)
  })
})
