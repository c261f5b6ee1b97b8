/** Acronyms that no first letters of the English name make: of another language, or of another name. */
const known: Readonly<Record<string, string>> = {
  FSB: 'federal security service',
  SVR: 'foreign intelligence service',
  GRU: 'main intelligence directorate, military intelligence',
  KGB: 'state security committee, committee for state security',
  SBU: 'security service of ukraine, security service',
  HUR: 'main intelligence directorate, defence intelligence, defense intelligence, military intelligence',
  BND: 'federal intelligence service',
  DGSE: 'general directorate for external security',
  MSF: 'doctors without borders, medecins sans frontieres',
  ICRC: 'international red cross, red cross',
  PKK: 'kurdistan workers party',
  YPG: 'people s protection units, peoples protection units',
  ISIS: 'islamic state, islamic state group, daesh, isil, islamic state in iraq and syria',
  ISIL: 'islamic state, islamic state group, daesh, islamic state in iraq and the levant',
  IS: 'islamic state, islamic state group, daesh',
  HTS: 'hayat tahrir al sham',
  FARC: 'revolutionary armed forces of colombia',
  ELN: 'national liberation army',
  AfD: 'alternative for germany',
  SPD: 'social democratic party, social democrats',
  CDU: 'christian democratic union, christian democrats',
  PiS: 'law and justice, law and justice party',
  AKP: 'justice and development party, ak party',
  CHP: 'republican people s party',
  UNHCR: 'un refugee agency, united nations high commissioner for refugees',
  UNICEF: 'un children s fund, united nations children s fund',
  UNRWA: 'un agency for palestinian refugees',
  IDF: 'israel defense forces, israeli army, israeli military',
  IRGC: 'revolutionary guards, revolutionary guard corps, islamic revolutionary guard corps',
  FIFA: 'world soccer federation',
}

const acronymsOf = new Map<string, string[]>()
for (const [acronym, list] of Object.entries(known))
  for (const name of [acronym.toLowerCase(), ...list.split(', ')])
    acronymsOf.set(name, [...(acronymsOf.get(name) ?? []), acronym.toUpperCase()])

/** Words before a name that are no part of it: "Russia’s Federal Security Service". */
const mostBefore = 3

/** The acronyms that a name in plain letters goes by, or is itself, where letters do not tell. */
export function knownAcronyms(words: readonly string[]): readonly string[] {
  for (let from = 0; from <= mostBefore && from < words.length; from++) {
    const found = acronymsOf.get(words.slice(from).join(' '))
    if (found) return found
  }
  return []
}

/** Whether an acronym stands for a name that its letters do not tell; the words of the name in plain letters. */
export function standsFor(acronym: string, words: readonly string[]): boolean {
  return known[acronym] !== undefined && knownAcronyms(words).includes(acronym.toUpperCase())
}

/** Bodies of many states that are known by their letters alone. */
export const bodiesByLetters: ReadonlySet<string> = new Set(
  `UN EU NATO WHO IMF WTO IAEA OSCE OPEC ASEAN UNICEF UNHCR UNESCO UNRWA WFP ICRC ICC ICJ OECD FIFA UEFA IOC BRICS ECOWAS
  Interpol INTERPOL Europol Frontex MSF FBI CIA NSA FSB SBU GRU SVR MI5 MI6 IDF IRGC PKK ISIS ISIL NASA ESA`
    .trim()
    .split(/\s+/),
)
