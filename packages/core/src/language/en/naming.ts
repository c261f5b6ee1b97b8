import { companyForms, honorifics, linkWords, particles, placeHeads } from '../name-words.ts'
import type { Naming } from '../naming.ts'
import { wordSet } from '../word-set.ts'
import { contests } from './contests.ts'
import { nounAcronyms } from './noun-acronyms.ts'
import { organizationHeads, roles, titles } from './offices.ts'
import { shipping } from './shipping.ts'

/** English. Given names are read when English is first asked for. */
const honours = 'KC QC OBE MBE CBE KBE DBE FRS'

export async function loadNaming(): Promise<Naming> {
  const [{ default: names }, { default: companies }] = await Promise.all([
    import('../../../generated/en/given-names.js'),
    import('../../../generated/en/companies.js'),
  ])
  const [female, male] = [new Set(names.female.split(' ')), new Set(names.male.split(' '))]
  return {
    honorifics,
    titles,
    roles,
    organizationHeads,
    shopHeads: wordSet(`
      pizza pizzeria grill grille diner deli delicatessen cafe café bakery bistro brasserie tavern pub bar steakhouse restaurant
      trattoria taqueria burgers barbecue bbq creamery brewery confectionery catering barbershop salon garage motors repair
      plumbing roofing landscaping karate gym books bookshop bookstore supermarket pharmacy florist flowers jewelers jewellers
      hardware groceries grocery cleaners laundry upholstery tattoo donuts bagels auto tech towing tire tires dental nails
    `),
    placeHeads,
    companyForms,
    companies: new Set(companies.split(' ')),
    particles,
    linkWords,
    nounAcronyms,
    contests,
    shipping,
    lettersAfter: new Set(`${honours} SC MP MEP MSP MLA TD MD PhD Esq`.split(' ')),
    honoursAfter: new Set(honours.split(' ')),
    storms: wordSet('cyclone hurricane medicane storm superstorm typhoon'),
    countryNouns: new Set(['country', 'nation', 'kingdom', 'republic']),
    locatives: new Set([
      'in',
      'near',
      'outside',
      'inside',
      'around',
      'towards',
      'toward',
      'into',
      'throughout',
    ]),
    looseLocatives: new Set(['from']),
    givenNames: new Set([...female, ...male, ...names.either.split(' ')]),
    sexOf: (name) => (female.has(name) ? 'female' : male.has(name) ? 'male' : null),
  }
}
