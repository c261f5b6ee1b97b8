import type { PlaceKind } from './gazetteer.ts'
import { wordSet } from './word-set.ts'

/** Words before or after a person's name that are no part of it, of every language that is printed in Latin letters. */
export const honorifics = wordSet(`
  mr mrs ms miss mx dr prof professor sir dame lord lady madam madame mme mlle monsieur herr frau don doña
  rev reverend fr father sister brother rabbi imam sheikh sheik shaikh ayatollah hojatoleslam mullah maulana haji hajji
  saint his her excellency hon honourable honorable majesty highness pope jr sr
`)

/** Small words inside a person's name that are no part of their own: "Ursula von der Leyen". */
export const particles = wordSet(`
  al el ul ad as ash at az ar bin bint ibn ben abu umm abd de del della di da dos das do du des la le las los
  van von der den ter ten zu zur y e i af bar ap mac mc san
`)

/** The Arabic article as it is printed before this or that letter: Deir ez-Zor, Deir al-Zor. */
export const articles = wordSet('al el ul ad ed ar er as es ash esh at et az ez')

/** Words that an acronym leaves out, and that two forms of one organization's name may differ in. */
export const linkWords = wordSet('of the for and in on to de la le du des et und a an at by with')

/** Between a noun and the name that it heads: "the town [of] Kungur". */
export const headLinks = wordSet('of')

/** Stands before a name and is no part of it: "[the] Kungur district". */
export const nameOpeners = wordSet('the')

/** Between the names of a list: "Oral, Aktobe [and] Atyrau". */
export const listLinks = wordSet(', and or')

/** Between the parts of one name of a place: "Trinidad [and] Tobago", "Stoke [on] Trent", "Cox[’s] Bazar". */
export const partLinks = wordSet("'s ’s and & of on de del la upon le -")

/** Forms of company, which may be left out of its name. */
export const companyForms = wordSet(`
  inc incorporated ltd limited llc llp plc co corp corporation company gmbh ag kg sa sas sarl srl spa nv bv ab
  asa oy oyj tbk bhd berhad aktiengesellschaft oao ooo pao zao pjsc jsc ojsc pte pty kk group holding holdings
`)

/** Who speak with one voice, by what one of them is called: of “prosecutors” is Prosecutor Ann Ek. */
export const oneVoice: ReadonlyMap<string, string> = new Map([
  ['prosecutors', 'prosecutor'],
  ['organisers', 'organiser'],
  ['organizers', 'organizer'],
])

const kind = <Kind extends string>(of: Kind, list: string): [string, Kind][] =>
  [...wordSet(list)].map((word) => [word, of])

/** Nouns that head the names of places, with the kind of place that they make. */
export const placeHeads: ReadonlyMap<string, PlaceKind> = new Map<string, PlaceKind>([
  ...kind('country', 'kingdom federation emirate sultanate'),
  ...kind(
    'region',
    `region regions oblast province provinces district state county governorate prefecture territory krai kray raion
    rayon canton voivodeship department peninsula republic`,
  ),
  ...kind('settlement', 'city town village settlement hamlet suburb township borough municipality'),
  ...kind(
    'feature',
    `river lake sea ocean bay gulf strait channel canal mountain mountains mount hills desert island islands isle
    street avenue road square bridge airport airbase dam reservoir forest park cape valley`,
  ),
])

/** Of these, land that towns, divisions and states are named after: the island of Malta. */
export const landHeads = wordSet('island islands isle')

/** Words for a town or its district that other languages write beside its name: Madinat, Horad, Shahr, ضلع. */
export const foreignPlaceHeads = wordSet(`
  horad gorod misto selo selyshche madinat madinah medinat nahiyat shahr shahrak shahre bandar dl qalasy shaary balhsn khot ilcesi sehri
`)

/** What may be called by the town that it is near: "Bagram Airfield". */
export const facilityHeads = wordSet(`
  airport airfield airbase aerodrome base port harbour harbor station crossing checkpoint camp dam reservoir garrison prison
  stadium arena courthouse jail zoo fairgrounds university hospital cathedral refinery plant suburb suburbs outskirts international air military naval central
`)

/** What stands in the sky, and is a small town besides. */
export const celestial = wordSet(
  'earth mars venus mercury jupiter saturn uranus neptune pluto orion andromeda',
)

/** Words before a name that make it a part of what it names: "Northern Syria", "Greater Leeds". */
export const regionModifiers = wordSet(`
  north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern north-east north-west south-east south-west north-eastern north-western
  south-eastern south-western upper lower greater inner outer downtown mainland old rural metropolitan coastal arctic
  metro occupied
`)

/** "Central District", "Eastern Province": a name that says what part of something it is, and not of what. */
export function isPartOnly(name: string): boolean {
  const words = name.toLowerCase().split(' ')
  return words.every((word) => regionModifiers.has(word) || placeHeads.has(word))
}

/** Heads that may belong to what follows instead: "the Perm district attorney", "a Perm city council". */
export const looseHeads = wordSet('district state city county department')
