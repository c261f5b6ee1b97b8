const generic =
  /^(?:(?:autonomous )?(?:republic|state|province|region|city|municipality|governorate|county|department|canton) of )|(?: (?:autonomous|oblast[’']?|krai|kray|republic|province|governorate|region|state|county|prefecture|district|department|municipality|voivodeship|city|emirate|parish|canton|division))+$/giu

/** The name without the word that says what kind of division it is: "Sumy" of "Sumy Oblast". */
export function bareName(name: string): string {
  return name.replace(generic, '').trim() || name
}
