import {
  dateLine,
  southPole,
  widths,
} from '../../../packages/core/src/language/packed-gazetteer/columns.ts'
import {
  blockSize,
  digits,
  markDigits,
} from '../../../packages/core/src/language/packed-gazetteer/digits.ts'
import { mostShared } from '../../../packages/core/src/language/packed-gazetteer/keys.ts'
import { flags, rowDigits } from '../../../packages/core/src/language/packed-gazetteer/postings.ts'

interface Row {
  readonly geonameId: number
  readonly lat: number
  readonly lon: number
  readonly population: number
}

/** A number in so many digits. */
function inDigits(value: number, length: number): string {
  let text = ''
  for (let left = value; text.length < length; left = Math.floor(left / 64))
    text = digits.charAt(left % 64) + text
  return text
}

/** What `columnsAt` reads. */
export function packColumns(rows: readonly Row[]): string {
  return rows
    .map(({ geonameId, lat, lon, population }) =>
      [
        inDigits(geonameId, widths.geonameId),
        inDigits(Math.round(lat * 1000) - southPole, widths.lat),
        inDigits(Math.round(lon * 1000) - dateLine, widths.lon),
        inDigits(population, widths.population),
      ].join(''),
    )
    .join('')
}

/** Columns of unlike lengths as one string, and where in it each block begins. */
function inBlocks(pieces: readonly string[]): { text: string; marks: string } {
  let [length, marks] = [0, '']
  for (const [at, piece] of pieces.entries()) {
    if (at % blockSize === 0) marks += inDigits(length, markDigits)
    length += piece.length
  }
  return { text: pieces.join(''), marks }
}

/** Names, each with a bar behind it. */
export function packNames(names: readonly string[]): { text: string; marks: string } {
  return inBlocks(names.map((name) => `${name.replaceAll('|', ' ')}|`))
}

/** What `keyFinder` reads: sorted keys. */
export function packKeys(keys: readonly string[]): { text: string; marks: string } {
  return inBlocks(
    keys.map((key, at) => {
      const before = at % blockSize === 0 ? '' : (keys[at - 1] ?? '')
      let shared = 0
      while (shared < mostShared && shared < before.length && before[shared] === key[shared])
        shared++
      return String.fromCharCode('A'.charCodeAt(0) + shared) + key.slice(shared)
    }),
  )
}

/** What `postingsOf` reads: for each key its rows, and whether the key is their usual name. */
export function packPostings(
  lists: readonly (readonly { readonly row: number; readonly usual: boolean }[])[],
): { text: string; marks: string } {
  let [postings, marks] = [0, '']
  for (const [key, list] of lists.entries()) {
    if (key % blockSize === 0) marks += inDigits(postings, markDigits)
    postings += list.length
  }
  return { text: lists.map(packPosting).join(''), marks }
}

function packPosting(list: readonly { readonly row: number; readonly usual: boolean }[]): string {
  return list
    .map(({ row, usual }, at) => {
      const last = at === list.length - 1
      const flag = usual
        ? flags[last ? 'lastUsual' : 'usual']
        : flags[last ? 'lastAlternate' : 'alternate']
      return inDigits(row, rowDigits) + flag
    })
    .join('')
}
