import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectWithin } from '../cpu-time.case.ts'
import { writing } from '../language/en/writing.ts'
import { findWords } from './words.ts'

const cut = (text: string) =>
  findWords(text, [{ start: 0, end: text.length }], writing).map(({ start, end }) =>
    text.slice(start, end),
  )

describe('findWords', () => {
  it.each([
    // contractions and possessives, straight and curly
    ['They don’t know.', 'They|do|n’t|know|.'],
    ["She can't; I won't", "She|ca|n't|;|I|wo|n't"],
    ["DON'T", "DO|N'T"],
    ['Norway’s coast', 'Norway|’s|coast'],
    // set apart, as in texts that were put together from words
    ["Ann 's coat and Bo ’s", "Ann|'s|coat|and|Bo|’s"],
    ["they 'll say he 's out , I 'm sure", "they|'ll|say|he|'s|out|,|I|'m|sure"],
    ["the 's' key, 's said", "the|'|s|'|key|,|'|s|said"],
    ["the ministers' aide", "the|ministers|'|aide"],
    ["I'm sure they're here", "I|'m|sure|they|'re|here"],
    ['We cannot go', 'We|can|not|go'],
    ['a .38-caliber gun rose .5 points.', 'a|.38|-|caliber|gun|rose|.5|points|.'],
    ['I dont know; Thats it', 'I|do|nt|know|;|That|s|it'],
    ['Im Ji-hun can cant', 'Im|Ji|-|hun|can|ca|nt'],
    // apostrophes inside of words
    ["O'Hara of Ma'rib", "O'Hara|of|Ma'rib"],
    ["in the '90s, get 'em", "in|the|'90s|,|get|'em"],
    ["'Wait,' he said", "'|Wait|,|'|he|said"],
    // hyphens
    ['a state-run broadcaster', 'a|state|-|run|broadcaster'],
    ['non-lethal and pre-war', 'non-lethal|and|pre-war'],
    ['al-Asad', 'al|-|Asad'],
    ['the 15-year-old', 'the|15|-|year|-|old'],
    ['wait--no', 'wait|--|no'],
    // abbreviations and initials
    ['Mr. Ek met Gen. Bo in the U.S. yesterday', 'Mr.|Ek|met|Gen.|Bo|in|the|U.S.|yesterday'],
    ['on Sept. 10, e.g. at 7 a.m.', 'on|Sept.|10|,|e.g.|at|7|a.m.'],
    ['J. K. Moe and J.K. Moe', 'J.|K.|Moe|and|J.K.|Moe'],
    ['No. 5 says no.', 'No.|5|says|no|.'],
    ['a U.S.-led force', 'a|U.S.|-|led|force'],
    ['fish, fowl, etc. are here, etc. We go', 'fish|,|fowl|,|etc.|are|here|,|etc|.|We|go'],
    ['It weighs 7 lb., or so.', 'It|weighs|7|lb.|,|or|so|.'],
    ['Plan B. The end', 'Plan|B|.|The|end'],
    // numbers
    ['2,000 men at 6:30, 1.5 km', '2,000|men|at|6:30|,|1.5|km'],
    ['8p.m. or 7a.m., for 5p', '8|p.m.|or|7|a.m.|,|for|5p'],
    ['5km at 7pm for $40', '5|km|at|7|pm|for|$|40'],
    ['the 10th of the 1990s', 'the|10th|of|the|1990s'],
    ['9/11, 2026-11-17, 15-20%', '9/11|,|2026-11-17|,|15|-|20|%'],
    ['1. First', '1.|First'],
    ['fined R8.4 million or Rs12.5.', 'fined|R8.4|million|or|Rs12.5|.'],
    ['a SGD1.75 toll', 'a|SGD1.75|toll'],
    ['in mid-1990s, post-war, Oslo-3', 'in|mid-1990s|,|post-war|,|Oslo|-|3'],
    ['1-212-555-0172 or 5-6-7', '1-212-555-0172|or|5|-|6|-|7'],
    ['It ended in 2019.', 'It|ended|in|2019|.'],
    // addresses
    [
      'See https://example.org/a_(b), or www.example.org.',
      'See|https://example.org/a_(b)|,|or|www.example.org|.',
    ],
    ['mail a.ek@example.org!', 'mail|a.ek@example.org|!'],
    ['Ann@OFFICE sent my-plan#2.doc', 'Ann@OFFICE|sent|my-plan#2.doc'],
    ['a.document, w/o it, and/or', 'a.document|,|w/o|it|,|and|/|or'],
    ['@ann_ek on #Oslo2026', '@ann_ek|on|#Oslo2026'],
    // a missing space
    ['It ended.The rest', 'It|ended|.|The|rest'],
    // marks, emoji, other scripts
    ['What?! … Well...', 'What|?!|…|Well|...'],
    ['<< so >> he went.?', '<<|so|>>|he|went|.?'],
    ['(see above)', '(|see|above|)'],
    ['👩‍🚒 and 🇳🇴', '👩‍🚒|and|🇳🇴'],
    ['до Києва, 到北京', 'до|Києва|,|到北京'],
  ])('%s', (text, expected) => {
    expect(cut(text).join('|')).toBe(expected)
  })

  it('does not leave the blocks', () => {
    const text = 'one two three'
    const words = findWords(text, [{ start: 4, end: 7 }], writing)
    expect(words).toEqual([{ start: 4, end: 7 }])
  })

  it('covers every character that is no space, once and in order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        (a, b) => {
          const text = `${a} Mr. ${b}'s U.S.`
          let from = 0
          for (const { start, end } of findWords(text, [{ start: 0, end: text.length }], writing)) {
            expect(start).toBeGreaterThanOrEqual(from)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(from, start).trim()).toBe('')
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            from = end
          }
          expect(text.slice(from).trim()).toBe('')
        },
      ),
    )
  })

  it.each([
    '(',
    '.5',
    ' .',
    'a.',
    "'",
    '@',
    '#a',
    'a-',
    '1,',
    'http://',
    '👩‍',
    '\ud800',
    'x',
    '.doc-',
    'a@',
  ])('stays quick on 300 KB of %s', (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length))
    expectWithin(5000, () => cut(text))
  })
})
