const unmarked: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
}

const plain = /^[a-z ]*$/
const marks = /\p{M}|[.'`"’‘ʼʻʹ′″”“]/gu
const letters = /[ßøłđðıæœþ]/g
const gaps = /[\s\-‐‑–—,/]+/g
const saint = /^(?:saint|sankt|sint) |^ste? /

/** A short name in capitals, "US", "U.A.E.": the same letters in lower case are another word. */
const capitals = /^(?:\p{Lu}\.?){2,5}$/u

/** A name cut short, "Ill.", "W. Va.", or a code that says what it means only after a town: ",IL". */
const cut = /^(?:(?:\p{Lu}\. ?)?\p{Lu}\p{Ll}{1,4}\.|,\p{Lu}{2})$/u

/** The key that printings of one name of a place share: no marks, one case, "St." as "Saint". */
export function placeKey(name: string): string {
  const lower = name.toLowerCase()
  if (plain.test(lower)) return lower.replace(saint, 'st ')
  return lower
    .normalize('NFD')
    .replace(marks, '')
    .replace(letters, (letter) => unmarked[letter] ?? letter)
    .replace(gaps, ' ')
    .trim()
    .replace(saint, 'st ')
}

/** The key of a short name in capitals, dots left out, or of one cut short; null for any other name. */
export function abbreviationKey(name: string): string | null {
  if (name.length > 10) return null
  if (capitals.test(name)) return name.replaceAll('.', '')
  return cut.test(name) ? name.replace(' ', '') : null
}
