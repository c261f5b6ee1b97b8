import type { PlaceKind } from '../gazetteer.ts'
import type { Naming } from '../naming.ts'
import { companyForms, organizationHeads, roles, titles } from './offices.ts'

const honorifics = words(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau don doña
  rev reverend fr father sister brother rabbi imam sheikh sheik shaikh ayatollah hojatoleslam mullah maulana haji hajji
  saint st his her excellency hon honourable honorable majesty highness pope
`)

const particles = words(`
  al el ul an ad as ash at az ar bin bint ibn ben abu umm abd de del della di da dos das do du des la le las los
  van von der den ter ten zu zur y e and i af av bar ap mac mc o st san santa
`)

const linkWords = words('of the for and in on to de la le et und & a an at by with')

const placeHeads = new Map<string, PlaceKind | 'feature'>([
  ...kind('country', 'republic kingdom federation emirate sultanate'),
  ...kind(
    'region',
    `region oblast province district state county governorate prefecture territory krai raion rayon canton voivodeship
    department autonomous-region people’s-republic peninsula front area valley republic division subdistrict municipality`,
  ),
  ...kind(
    'settlement',
    'city town village settlement hamlet suburb capital port township borough neighbourhood neighborhood',
  ),
  ...kind(
    'feature',
    `river lake sea ocean bay gulf strait channel canal mountain mountains mount hills desert island islands isle isles
    street avenue road square bridge airport airbase base port harbor harbour dam reservoir forest park station border camp
    crossing checkpoint line coast cape`,
  ),
])

/** English. Given names are read when English is first asked for. */
export async function loadNaming(): Promise<Naming> {
  const { default: names } = await import('../../../generated/en/given-names.js')
  const [female, male] = [new Set(names.female.split(' ')), new Set(names.male.split(' '))]
  return {
    honorifics,
    titles,
    roles,
    organizationHeads,
    placeHeads,
    companyForms,
    particles,
    linkWords,
    givenNames: new Set([...female, ...male, ...names.either.split(' ')]),
    sexOf: (name) => (female.has(name) ? 'female' : male.has(name) ? 'male' : null),
  }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}

function kind<Kind extends PlaceKind | 'feature'>(of: Kind, list: string): [string, Kind][] {
  return [...words(list)].map((word) => [word.replaceAll('-', ' '), of])
}
