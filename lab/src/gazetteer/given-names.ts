/**
 * Gathers given names by the sex of those who bear them out of the lists of faker and one of our own.
 *
 *     node src/gazetteer/given-names.ts   writes packages/core/generated/en/given-names.js
 */
import { readFileSync } from 'node:fs'
import { allLocales } from '@faker-js/faker'
import anyAscii from 'any-ascii'
import { placeKey } from '../../../packages/core/src/language/place-key.ts'
import { writeBuilt } from '../write-built.ts'
import { digestOf } from './sources.ts'

const own = new URL('../../../packages/core/data/en/given-names.txt', import.meta.url)

/** Locales whose names are no words of English once written in Latin letters; Arabic and Hebrew write no vowels. */
const locales = (
  'af_ZA az cs_CZ da de de_CH el en en_GH en_IN en_NG en_NP en_ZA es es_MX fi fr fr_BE fr_CH fr_SN hr hu id_ID it ' +
  'ka_GE lv mk nb_NO nl nl_BE pl pt_BR pt_PT ro ro_MD ru sk sl_SI sr_RS_latin sv tr uk uz_UZ_latin yo_NG zu_ZA'
).split(' ') as (keyof typeof allLocales)[]

type Sex = 'female' | 'male'
const borne = new Map<string, Map<Sex | 'either', number>>()

function add(name: string, sex: Sex | 'either'): void {
  const key = placeKey(anyAscii(name)).replaceAll(' ', '')
  if (key.length < 3 || !/^[a-z]+$/.test(key)) return
  const counts = borne.get(key) ?? new Map<Sex | 'either', number>()
  borne.set(key, counts.set(sex, (counts.get(sex) ?? 0) + 1))
}

for (const locale of locales) {
  const names = allLocales[locale].person?.first_name
  for (const sex of ['female', 'male'] as const)
    for (const name of names?.[sex] ?? []) add(name, sex)
  for (const name of names?.generic ?? []) add(name, 'either')
}
const lines = readFileSync(own, 'utf8').split('\n')
for (const word of lines
  .filter((line) => !line.startsWith('#'))
  .join(' ')
  .split(/\s+/))
  if (word) add(word.replace('*', ''), word.startsWith('*') ? 'female' : 'male')

function sexOf(counts: Map<Sex | 'either', number>): Sex | 'either' {
  const [female, male] = [counts.get('female') ?? 0, counts.get('male') ?? 0]
  if (female > 4 * male) return 'female'
  return male > 4 * female ? 'male' : 'either'
}

const table = { female: '', male: '', either: '' }
for (const sex of ['female', 'male', 'either'] as const) {
  const names = [...borne].filter(([, counts]) => sexOf(counts) === sex).map(([name]) => name)
  table[sex] = names.sort().join(' ')
}
writeBuilt('given-names', table, {
  about: 'given-names.js: given names by the sex of those who mostly bear them',
  licence: 'MIT',
  attribution: [
    '@faker-js/faker 10.6.0, MIT',
    'a list of our own: packages/core/data/en/given-names.txt',
  ],
  command: 'node lab/src/gazetteer/given-names.ts',
  sources: { 'given-names.txt': `sha256 ${digestOf(own.pathname)}` },
})
console.log(`${borne.size} given names`)
