import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import type { NameType } from '../model/name.ts'
import { sameName } from './same-name.ts'

const same: readonly (readonly [string, string, NameType | undefined])[] = [
  // Ukrainian and Russian
  ['Mykolaiv', 'Mykolayiv', 'place'],
  ['Zhytomyr', 'Zhitomir', 'place'],
  ['Ternopil', 'Ternopol', 'place'],
  ['Chernihiv', 'Chernigov', 'place'],
  ['Bila Tserkva', 'Bila Tzerkva', 'place'],
  ['Kryvyi Rih', 'Kryvyy Rih', 'place'],
  ['Shchastia', 'Shchastya', 'place'],
  ['Nizhyn', 'Nizhin', 'place'],
  ['Tschaikowski', 'Tchaikovsky', 'person'],
  ['Khrushchev', 'Chruschtschow', 'person'],
  ['Gorbachev', 'Gorbachov', 'person'],
  ['Volodymyr Hroisman', 'Vladimir Groisman', 'person'],
  ['Yulia Tymoshenko', 'Julija Timoschenko', 'person'],
  ['Serhiy Kyslytsya', 'Sergiy Kyslytsia', 'person'],
  ['Lavrov', 'Лавров', 'person'],
  ['Дніпро', 'Dnipro', 'place'],
  // Arabic, Persian
  ['Muammar Gaddafi', 'Moammar Qaddafi', 'person'],
  ['Mohammed Morsi', 'Mohamed Mursi', 'person'],
  ['Hussein', 'Husayn', 'person'],
  ['Abdel Fattah el-Sisi', 'Abdel Fattah al-Sisi', 'person'],
  ['Deir ez-Zor', 'Deir al-Zor', undefined],
  ['Karbala', 'كربلاء', 'place'],
  ['Rodniki', 'رودنیکی', 'place'],
  ['Al-Bira', 'البيرة', 'place'],
  ['Tulkarm', 'طولكرم', 'place'],
  ['Tul Karm', 'Tulkarm', 'place'],
  ['Ashdod', 'אשדוד', 'place'],
  ['Bnei Brak', 'בני ברק', 'place'],
  ['Madinat Nasr', 'Nasr', 'place'],
  ['Mala Danylivka', 'Malaya Danilovka', 'place'],
  ['Tsjerkasy', 'Cherkasy', 'place'],
  // Serbian, Georgian, Turkish, Chinese, Korean
  ['Slobodan Milošević', 'Slobodan Milosevic', 'person'],
  ['Vojislav Koštunica', 'Vojislav Kostunica', 'person'],
  ['Mikheil Saakashvili', 'Mikhail Saakashvili', 'person'],
  ['Erdoğan', 'Erdogan', 'person'],
  ['Xi Jinping', 'Jinping Xi', 'person'],
  ['Moon Jae-in', 'Moon Jae In', 'person'],
  ['Deng Xiaoping', "Teng Hsiao-p'ing", 'person'],
  ['Zhou Enlai', 'Chou En-lai', 'person'],
  ['Yoon Suk-yeol', 'Yoon Seok-youl', 'person'],
  ['习近平', 'Xi Jinping', 'person'],
  ['بشار الأسد', 'Bashar al-Assad', 'person'],
  ['Mahmoud Ahmadinejad', 'Mahmud Ahmadinezhad', 'person'],
  ['Abd al-Rahman Sadiq', 'Abdurrahman Sadek', 'person'],
  ['Kemal Kılıçdaroğlu', 'Kemal Kilicdaroglu', 'person'],
  ['Novak Đoković', 'Novak Djokovic', 'person'],
  ['Аляксандр Лукашэнка', 'Alexander Lukashenko', 'person'],
  ['Sviatlana Tsikhanouskaya', 'Svetlana Tikhanovskaya', 'person'],
  ['Valerii Zaluzhnyi', 'Valery Zaluzhny', 'person'],
  ['Kassym-Jomart Tokayev', 'Kasym-Zhomart Tokaev', 'person'],
  // forms of given names
  ['Mike Pence', 'Michael Pence', 'person'],
  ['Bill Clinton', 'William Clinton', 'person'],
  ['Pavlo Klimkin', 'Pavel Klimkin', 'person'],
  ['Yevhen Shevchuk', 'Evgeny Shevchuk', 'person'],
  // short forms, honorifics
  ['Angela Merkel', 'Merkel', 'person'],
  ['Mrs Merkel', 'Angela Merkel', 'person'],
  ['A. Merkel', 'Angela Merkel', 'person'],
  ['Vladimir Vladimirovich Nabokov', 'Vladimir Nabokov', 'person'],
  ['Ursula von der Leyen', 'Ursula Leyen', 'person'],
  // organizations
  ['Ministry of Health', 'Health Ministry', 'organization'],
  ['Ministry of Defence', 'Defense Ministry', 'organization'],
  ['World Health Organization', 'WHO', 'organization'],
  ['WHO', 'World Health Organisation', undefined],
  ['W.H.O.', 'WHO', 'organization'],
  ['NATO', 'Nato', 'organization'],
  ['Shell plc', 'Shell', 'organization'],
  ['Federal Security Service', 'FSB', 'organization'],
  ['Doctors Without Borders', 'MSF', 'organization'],
  ['Islamic State', 'ISIS', 'organization'],
  ['Labour Party', 'Labour', 'organization'],
  ['Ansar Allah', 'Ansarullah', 'organization'],
  ['Soyuz 10', 'Soyuz-10', undefined],
  // regions
  ['Poltava region', 'Poltava Oblast', 'place'],
  ['City of Poltava', 'Poltava', 'place'],
]

const different: readonly (readonly [string, string, NameType | undefined])[] = [
  ['Chernihiv', 'Chernivtsi', 'place'],
  ['Ternopil', 'Mariupol', 'place'],
  ['Aleppo', 'Latakia', 'place'],
  ['Tula', 'Tver', 'place'],
  ['Nova Odesa', 'Nova Kakhovka', 'place'],
  ['Mala Danylivka', 'Velyka Danylivka', 'place'],
  ['Ashdod', 'אשקלון', 'place'],
  ['Tulkarm', 'Qalqilya', 'place'],
  ['Poltava region', 'Poltava', 'place'],
  ['Ob River', 'Ob', 'place'],
  ['Iran', 'Iraq', 'place'],
  ['Mali', 'Malawi', 'place'],
  ['Niger', 'Nigeria', 'place'],
  ['Austria', 'Australia', 'place'],
  ['Slovakia', 'Slovenia', 'place'],
  ['Andriy Kovalenko', 'Serhiy Kovalenko', 'person'],
  ['Kim Jong-un', 'Kim Jong-il', 'person'],
  ['George Bush', 'Jeb Bush', 'person'],
  ['Angela', 'Angela Merkel', 'person'],
  ['Ivanov', 'Ivashov', 'person'],
  ['Kovalenko', 'Kovalchuk', 'person'],
  ['Hassan', 'Hussein', 'person'],
  ['Maria Petrova', 'Marina Petrova', 'person'],
  ['Bill Clinton', 'Hillary Clinton', 'person'],
  ['Li Qiang', 'Li Keqiang', 'person'],
  ['Ali Larijani', 'Sadeq Larijani', 'person'],
  ['Oleksii Reznikov', 'Oleksandr Reznikov', 'person'],
  ['Dmitry Medvedev', 'Dmitry Medvedchuk', 'person'],
  ['Kim Jong-un', 'Kim Yo-jong', 'person'],
  ['UNICEF', 'UNHCR', 'organization'],
  ['Foreign Intelligence Service', 'FSB', 'organization'],
  ['Apple Inc', 'Apple Records', 'organization'],
  ['Ministry of Health', 'Ministry of Finance', 'organization'],
  ['German Defence Ministry', 'French Defence Ministry', 'organization'],
  ['WHO', 'World Trade Organization', 'organization'],
  ['who', 'World Health Organization', 'organization'],
  ['ABB', 'ABN', 'organization'],
  ['AFD', 'AFP', undefined],
  ['Soyuz 10', 'Soyuz 11', undefined],
  ['Falcon 9', 'Falcon', undefined],
  ['', 'Poltava', 'place'],
  ['…', '!', undefined],
]

describe('is one name', () => {
  test.each(same)('%s, %s', (a, b, type) => {
    const found = sameName(a, b, type)
    expect(found).toMatchObject({ same: true })
    expect(found.score).toBeGreaterThanOrEqual(0.5)
  })
})

describe('are two names', () => {
  test.each(different)('%s, %s', (a, b, type) => {
    const found = sameName(a, b, type)
    expect(found).toMatchObject({ same: false })
    expect(found.score).toBeLessThan(0.5)
  })
})

test('the reason names what differs', () => {
  expect(sameName('Chernihiv', 'Chernigov', 'place').because).toEqual([
    '"chernihiv" and "chernigov" are spellings of one word: h as g, i as o',
  ])
})

describe('for any two names', () => {
  const name = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('Ann', 'ann ek', 'A.', 'WHO'),
  )
  const type = fc.constantFrom(
    'person',
    'place',
    'organization',
    'other',
    undefined,
  ) as fc.Arbitrary<NameType | undefined>

  test('it does not matter which comes first', () => {
    fc.assert(
      fc.property(name, name, type, (a, b, of) => {
        const [forth, back] = [sameName(a, b, of), sameName(b, a, of)]
        expect(forth.same).toBe(back.same)
        expect(forth.score).toBeCloseTo(back.score, 10)
      }),
    )
  })

  test('there is a reason, and the score fits', () => {
    fc.assert(
      fc.property(name, name, type, (a, b, of) => {
        const { same, score, because } = sameName(a, b, of)
        expect(because.length).toBeGreaterThan(0)
        expect(same).toBe(score >= 0.5)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })
})

test('a megabyte is compared at once', () => {
  expectWithin(100, () =>
    expect(sameName('a'.repeat(1_000_000), 'b'.repeat(1_000_000)).same).toBe(false),
  )
})

test.each([
  ['Lucia Arce', 'Lucía Arce Benavides'],
  ['Carlos Yabar', 'Carlos Yábar Palomino'],
])('%s may be %s, surely not for the name alone', (a, b) => {
  expect(sameName(a, b, 'person')).toMatchObject({ same: true, score: 0.5 })
})

test.each([
  ['Lucia Arce', 'Lucía Ramos Arias'],
  ['Lucia Arce', 'Elena Arce Benavides'],
])('%s is not %s', (a, b) => {
  expect(sameName(a, b, 'person').same).toBe(false)
})
