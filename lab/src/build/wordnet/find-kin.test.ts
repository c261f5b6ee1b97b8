import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findKin } from './find-kin.ts'
import { readWordNet } from './read-wordnet.ts'

/** Two lines of licence, then synsets: ferries are boats are vessels, blasts are explosions, things explode; shut is not open. */
const dict: Readonly<Record<string, string>> = {
  'data.noun': `  1 licence
  2 licence
00000010 06 n 01 vessel 0 001 ~ 00000020 n 0000 | afloat
00000020 06 n 02 boat 0 rowing_boat 0 001 @ 00000010 n 0000 | small
00000030 06 n 02 ferry 0 ferryboat 0 001 @ 00000020 n 0000 | to and fro
00000040 11 n 01 explosion 0 001 + 00000010 v 0102 | loud
00000050 11 n 02 blast 0 gust 0 001 @ 00000040 n 0000 | loud too
`,
  'data.verb': `00000010 30 v 02 detonate 0 explode 0 001 + 00000040 n 0201 01 + 02 00 | go off
`,
  'data.adj': `00000010 00 a 01 open(p) 0 001 ! 00000020 a 0101 | ajar
00000020 00 a 02 shut 0 closed 0 001 ! 00000010 a 0101 | to
`,
  'data.adv': '',
  'index.sense': `vessel%1:06:00:: 00000010 1 5
boat%1:06:00:: 00000020 1 5
ferry%1:06:00:: 00000030 1 5
ferryboat%1:06:00:: 00000030 1 0
explosion%1:11:00:: 00000040 1 0
blast%1:11:00:: 00000050 1 0
gust%1:11:00:: 00000050 9 0
detonate%2:30:00:: 00000010 1 0
explode%2:30:00:: 00000010 1 0
open%3:00:00:: 00000010 1 0
shut%3:00:00:: 00000020 1 0
closed%3:00:00:: 00000020 1 0
`,
}

const folder = mkdtempSync(join(tmpdir(), 'wordnet-'))
for (const [name, lines] of Object.entries(dict)) writeFileSync(join(folder, name), lines)
const kin = findKin(readWordNet(folder), {
  stemsOf: (word) => (word === 'ferryboat' || word.includes('_') ? [] : [word]),
  likeness: (a, b) => (a === 'gust' || b === 'gust' ? 0.2 : 0.9),
})

test.each([
  ['explode', 'detonate'],
  ['explosion', 'explode'],
  ['explosion', 'detonate'],
])('%s means what %s does', (a, b) => {
  expect(kin.get(a)?.has(b)).toBe(true)
  expect(kin.get(b)?.has(a)).toBe(true)
})

test.each([
  ['gust', 'blast'],
  ['gust', 'explosion'],
  ['ferry', 'boat'],
  ['ferry', 'explosion'],
  ['ferry', 'ferryboat'],
  ['open', 'shut'],
])('%s does not mean what %s does, or not where news uses it', (a, b) => {
  expect(kin.get(a)?.has(b) ?? false).toBe(false)
})
