import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTimeOf, expectLinear } from '../../cpu-time.case.ts'
import type { BlockRole } from '../../model/article.ts'
import { foot, head, rolesAmid, rolesBelow } from '../flood-report.case.ts'
import { layOut } from '../lay-out.ts'
import { englishLexicon } from '../lexicon.ts'
import { findLines } from '../lines.ts'
import { observe } from '../observe.ts'
import type { Page } from '../page.ts'
import { findPieces } from '../pieces.ts'
import { type Judged, lookAgain } from './look-again.ts'
import { rowsOfSlot, slotCount, slotsOf } from './rows.ts'
import { sightOf, survey } from './sight.ts'
import { weightsOf } from './weights.ts'

function pageOf(text: string): Page {
  const lines = findLines(text).map((line) => ({ ...line, mark: null }))
  const { pieces } = findPieces(text, lines, englishLexicon)
  return layOut(text, observe(text, pieces, englishLexicon), englishLexicon)
}

/** As if the table had given all lines this role, and nothing spoke for it. */
function changesOf(page: Page, role: BlockRole, settled = false) {
  const judged = page.lines.map((): Judged => ({ role, settled, sums: [] }))
  return lookAgain(page, judged, weightsOf(englishLexicon.masthead.lineRoles))
}

const report = pageOf([...head, ...foot].join('\n'))
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...head, ...foot, 'Related', 'Share', '(AFP)', '14:20', '• One', 'A: b'),
      fc.string({ unit: 'binary', maxLength: 30 }),
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((lines) => lines.join('\n').trim())
  .filter((joined) => joined !== '')

describe('a second look at lines', () => {
  for (const [role, ...lines] of [
    ['furniture', 'Most read', 'Ferry lost its rudder off Ostra', 'Bo Berg to stand again'],
    ['furniture', 'See also', 'School hall opens again after storm', 'Mayor of Ostra resigns'],
  ] as const)
    it(`below a report: ${lines.join(' / ')}`, () => {
      expect(rolesBelow(lines)).toEqual(lines.map(() => role))
    })

  it('leaves sentences of the report alone', () => {
    const lines = ['Share prices of both builders fell.', 'The ferry will follow the old route.']
    expect(rolesAmid(lines)).toEqual(['body', 'body'])
  })

  for (const alone of ['The mill is wet.', 'Mill burns', 'Mill burns\nShare'])
    it(`takes nothing from a page of which nothing would be left: ${alone}`, () => {
      expect(changesOf(pageOf(alone), 'body')).toEqual([])
    })

  it('tells body from furniture where the table says nothing', () => {
    const found = changesOf(report, 'furniture')
    const sentences = report.lines.filter(({ tellsWhole }) => tellsWhole)
    expect(found.filter(({ role }) => role === 'body').map(({ index }) => index)).toEqual(
      sentences.map(({ index }) => index),
    )
  })

  it('tells the title, and where the report begins and ends, together', () => {
    const page = pageOf(
      [
        'The Ostra Courier',
        'News Sport Weather',
        'Ferry lost its rudder off Ostra',
        'By Ann Ek',
        'The ferry to Ostra lost its rudder on Monday, the coastguard said.',
        'Forty people were on board. “Nobody was hurt,” said the captain, Bo Berg.',
        'Most read',
        'Why the harbour of Ostra is filling up with sand again',
      ].join('\n'),
    )
    const roles = page.lines.map((): BlockRole => 'furniture')
    for (const { index, role } of changesOf(page, 'furniture')) roles[index] = role
    expect(roles.filter((role) => role === 'title')).toHaveLength(1)
    expect(roles[2]).toBe('title')
    expect(roles.slice(4)).toEqual(['body', 'body', 'furniture', 'furniture'])
  })

  it('makes no title below a paragraph that is surely of the report, and changes none', () => {
    fc.assert(
      fc.property(text, (one) => {
        const page = pageOf(one)
        const lead = page.lines.findIndex(({ tellsWhole }) => tellsWhole)
        const judged = page.lines.map(
          (_, at): Judged => ({ role: 'body', settled: at === lead, sums: [] }),
        )
        const weights = weightsOf(englishLexicon.masthead.lineRoles)
        for (const { index, role } of lookAgain(page, judged, weights)) {
          expect(index).not.toBe(lead)
          if (lead >= 0 && index > lead) expect(role).not.toBe('title')
        }
      }),
    )
  })

  it('changes nothing that is settled', () => {
    expect(changesOf(report, 'furniture', true)).toEqual([])
  })

  it('says why, and how sure that is', () => {
    for (const { score, because } of changesOf(report, 'furniture')) {
      expect(score).toBeGreaterThanOrEqual(0.5)
      expect(score).toBeLessThanOrEqual(1)
      expect(because[0]).toMatch(/^its neighbours speak for \w+ rather than furniture$/)
      expect(because[1]).toMatch(/^seen of it: /)
    }
  })

  it('sees the same things of a line once, and only such as are in the list', () => {
    fc.assert(
      fc.property(text, (one) => {
        const page = pageOf(one)
        const all = survey(page)
        for (const { index } of page.lines) {
          const seen = slotsOf(sightOf(index, all))
          expect(new Set(seen).size).toBe(seen.length)
          for (const slot of seen) expect(slot).toBeLessThan(slotCount)
        }
      }),
    )
  })

  it('names each thing that may be seen by its own words', () => {
    const names = Array.from({ length: slotCount }, (_, slot) => rowsOfSlot(slot).at(-1))
    expect(names.join()).not.toContain('undefined')
    const ofUses = names.filter((name) => name?.startsWith('use, '))
    const others = names.filter((name) => !name?.startsWith('use, '))
    expect(new Set(others).size).toBe(others.length)
    // those of uses by place are told by their first rows
    expect(new Set(ofUses).size * 3).toBe(ofUses.length)
  })

  it('takes linear time', () => {
    const timeOf = (size: number) => {
      const page = pageOf(`${head.join('\n')}\n${'Related\nTwo ferries\n'.repeat(size)}`)
      return cpuTimeOf(() => changesOf(page, 'body'))
    }
    expectLinear(timeOf, { small: 1000, large: 10_000 }, (small) => 30 * small + 50)
  })
})
