import { tellSurely } from './language.ts'
import { decodeAs } from './text-decoder.ts'

/** Encodings of texts in one script, the more common ones first, and what these texts are full of. */
interface Script {
  readonly charsets: readonly string[]
  readonly letters: RegExp
  /** the least share of those letters among all that is not ASCII */
  readonly least: number
  /** written without ASCII inside of words, whatever the encoding */
  readonly alphabet: boolean
}

const scripts: readonly Script[] = [
  {
    charsets: ['windows-1251', 'koi8-r', 'koi8-u', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    letters: /[оеаинтсрвлкмдпуяыіїє]/g,
    least: 0.5,
    alphabet: true,
  },
  {
    charsets: ['windows-1253', 'iso-8859-7'],
    letters: /[αοιετσνηρκπυόήέάί]/g,
    least: 0.5,
    alphabet: true,
  },
  { charsets: ['windows-1255'], letters: /[יוהלאתמשרנבדם]/g, least: 0.5, alphabet: true },
  {
    charsets: ['windows-1256', 'iso-8859-6'],
    letters: /[اليمونتربعسدةه]/g,
    least: 0.5,
    alphabet: true,
  },
  { charsets: ['windows-874'], letters: /[านรอกเงมย่ลวด]/g, least: 0.4, alphabet: true },
  { charsets: ['shift_jis', 'euc-jp'], letters: /[ぁ-ん]/g, least: 0.25, alphabet: false },
  { charsets: ['euc-kr'], letters: /[이다는에을가의고지하한로]/g, least: 0.15, alphabet: false },
  {
    charsets: ['gb18030', 'big5'],
    letters: /[，。、的一是不了在人有我他中大上和年日为為这這个個国國说說]/g,
    least: 0.12,
    alphabet: false,
  },
]

/** Encodings with other accents than those of Western Europe, and the languages that have these. */
const latin: readonly { readonly charsets: readonly string[]; readonly languages: string[] }[] = [
  { charsets: ['windows-1250', 'iso-8859-2'], languages: ['pl', 'cs', 'hu', 'ro'] },
  { charsets: ['windows-1254'], languages: ['tr'] },
]

/** This much is decoded to look at it. */
const SAMPLE = 4000
/** More control characters than this share are no text. */
const MOST_CONTROLS = 0.002
/** In alphabets other than the Latin one, this many bytes on average stand beside each other. */
const ALPHABET_RUN = 2.5
/** An encoding that leaves more than this share unread is another one. */
const MOST_UNREAD = 0.01

/**
 * The encoding of bytes that are no UTF-8, by the letters that it makes of them and, where that are Latin ones, by the
 * language; null where none makes a text.
 */
export function tellCharset(bytes: Uint8Array): string | null {
  const { high, run, controls } = count(bytes)
  if (controls > Math.max(1, bytes.length * MOST_CONTROLS)) return null
  const first = bytes.findIndex((byte) => byte > 0x7f)
  // from the first letter beyond ASCII: in the middle of one nothing could be read
  const sample = bytes.subarray(first, first + SAMPLE)
  const told = bestOf(sample, run)
  if (told !== null) return told
  if (run > ALPHABET_RUN || high >= bytes.length * 0.3) return null
  return latinOf(sample)
}

function count(bytes: Uint8Array) {
  let high = 0
  let runs = 0
  let controls = 0
  let previous = 0
  for (const byte of bytes) {
    if (byte > 0x7f) {
      high += 1
      if (previous <= 0x7f) runs += 1
    } else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls += 1
    previous = byte
  }
  return { high, run: high / Math.max(runs, 1), controls }
}

function bestOf(sample: Uint8Array, run: number): string | null {
  let best: string | null = null
  let most = 1
  for (const { charsets, letters, least, alphabet } of scripts) {
    if (alphabet && run <= ALPHABET_RUN) continue
    for (const charset of charsets) {
      const told = shareOf(decodeAs(sample, charset), letters) / least
      if (told <= most) continue
      most = told
      best = charset
    }
  }
  return best
}

function shareOf(text: string, letters: RegExp): number {
  const wide = text.match(/[^\0-\x7f]/g)?.length ?? 0
  const unread = text.match(/\ufffd/g)?.length ?? 0
  if (unread > 1 + wide * MOST_UNREAD) return 0
  return (text.match(letters)?.length ?? 0) / Math.max(wide, 1)
}

function latinOf(sample: Uint8Array): string {
  for (const { charsets, languages } of latin) {
    const charset = fewestMarks(sample, charsets)
    if (languages.includes(tellSurely(decodeAs(sample, charset))?.code ?? '')) return charset
  }
  return 'windows-1252'
}

/** Read in the wrong one, letters become marks beside letters: "podnios³a". */
function fewestMarks(sample: Uint8Array, charsets: readonly string[]): string {
  const marks = (charset: string) =>
    decodeAs(sample, charset).match(/(?<=\p{L})[^\0-\x7f\p{L}\p{Pi}\p{Pf}\p{Pd}„…]/gu)?.length ?? 0
  return charsets.reduce((best, one) => (marks(one) < marks(best) ? one : best))
}
