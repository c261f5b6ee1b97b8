import anyAscii from 'any-ascii'
import { remembered } from '../../language/remembered.ts'

/** Letters with marks whose sound their plain letter does not have: č is ch, not c. */
const sounding: Readonly<Record<string, string>> = {
  č: 'ch',
  ć: 'ch',
  ĉ: 'ch',
  ç: 'ch',
  š: 'sh',
  ś: 'sh',
  ŝ: 'sh',
  ş: 'sh',
  ș: 'sh',
  ž: 'zh',
  ź: 'zh',
  ż: 'zh',
  ĵ: 'zh',
  ĥ: 'kh',
  ț: 'ts',
  ñ: 'ny',
  ń: 'ny',
  ě: 'ie',
  ё: 'yo',
  є: 'ye',
  х: 'kh',
  ы: 'y',
  щ: 'shch',
  ъ: '',
  ь: '',
  ү: 'u',
  ө: 'o',
  ב: 'b',
  ו: 'w',
  ח: 'h',
  כ: 'k',
  צ: 'ts',
  ץ: 'ts',
  ש: 'sh',
}

const marked = new RegExp(`[${Object.keys(sounding).join('')}]`, 'gu')
const plain = /^[a-z0-9]*$/

/** The Arabic article is written in one with its word: البيرة, al-Bira. */
const article = /(?<![\p{L}\p{M}])ال(?=\p{L}{3})/gu

/** The words of a name in plain Latin letters, whatever its script: lower case, a to z and digits. */
export const latinWords = remembered((name): readonly string[] => {
  const words = name
    .normalize('NFC')
    .toLowerCase()
    .replace(article, 'al ')
    .split(/[\s\-‐‑–—_/.,;:()«»"“”]+/u)
  return words.map(latin).filter((word) => word !== '')
})

function latin(word: string): string {
  if (plain.test(word)) return word
  const sounded = word.replace(marked, (letter) => sounding[letter] ?? letter)
  return anyAscii(sounded)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}
