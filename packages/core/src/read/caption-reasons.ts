import { isAgency } from './agency-names.ts'
import { COPYRIGHT, SLASH } from './glyphs.ts'
import { isDigit, mayBeCapital } from './is-letter.ts'
import { isNameOfOutlet } from './photos.ts'
import { isMaker, isPictured } from './pictures.ts'
import { atTop, inside } from './place-on-page.ts'
import type { Reason } from './reason.ts'

/** What speaks for captions and credits, beside their wordings. */
export const captionReasons: readonly Reason[] = [
  {
    role: 'caption',
    weight: 6,
    because: 'describes a picture and credits it',
    signs: ['pictured'],
    holds: (line) => line.photo?.described === true,
  },
  {
    role: 'caption',
    weight: 6,
    because: 'numbered among the pictures: “2 of 9”',
    signs: ['odd'],
    least: 5,
    holds: (line) =>
      isDigit(line.text.charCodeAt(0)) && /^\d{1,3} ?(?:of|\/) ?\d{1,3}[.:)]?\s+\S/.test(line.text),
  },
  {
    role: 'caption',
    weight: 5,
    because: 'a sentence above the report and above the credit of a picture',
    signs: ['top', 'whole'],

    most: 30,
    holds: (line, page) => page.lines[line.index + 1]?.photo?.described === false,
  },
  {
    role: 'caption',
    weight: 5,
    because: 'a word in capitals, then what is seen',
    least: 6,
    most: 45,
    holds: (line) =>
      [0, 1, 2].every((at) => mayBeCapital(line.text.charCodeAt(at))) &&
      /^\p{Lu}{3,}(?:[ -]\p{Lu}+){0,3}\. \p{Lu}\p{Ll}/u.test(line.text) &&
      !/\p{Ll}[.!?] \p{Lu}/u.test(line.text),
  },
  {
    role: 'caption',
    weight: 5,
    because: 'signed by an agency, amid the report',
    uses: ['agency'],
    most: 35,
    holds: (line, page) =>
      line.index < page.close - 1 &&
      line.text.endsWith(')') &&
      line.known.at(-1)?.agency === true &&
      /[.!?”"]\s\(\p{L}+\)$/u.test(line.text),
  },
  {
    role: 'caption',
    weight: 2.5,
    because: 'worded like a caption, without a full stop',
    signs: ['unended', 'worded'],

    holds: (line) =>
      line.hits.some(({ meaning, from }) => from === 0 && meaning.role === 'caption'),
  },
  {
    role: 'credit',
    weight: -4,
    because: 'a note in brackets before a paragraph',
    signs: ['odd', 'ended', 'worded'],
    least: 12,
    holds: ({ text }) => /^\([^()]{3,40}\)\s["“‘]?\p{Lu}.*[^)]$/u.test(text),
  },
  {
    role: 'credit',
    weight: 6,
    because: 'a name and an outlet',
    glyphs: SLASH,
    most: 12,
    holds: (line, page, { previous }) =>
      (inside(line, page) || previous === 'caption' || line.index === page.close + 1) &&
      line.mark === null &&
      isNameOfOutlet(line.text),
  },
  {
    role: 'caption',
    weight: 6,
    because: 'begins with whose picture it is',
    signs: ['odd'],
    glyphs: COPYRIGHT,
    least: 8,
    holds: (line) => /^©\s?\p{Lu}[^.]{0,40}\/.*\p{Ll}\.$/u.test(line.text),
  },
  {
    role: 'caption',
    weight: 6,
    because: 'says what is seen, then whose picture it is',
    least: 6,
    most: 60,
    glyphs: COPYRIGHT,
    holds: isPictured,
  },
  {
    role: 'credit',
    weight: 6,
    because: 'the sign of copyright, then whose picture it is',
    signs: ['odd'],
    most: 6,
    holds: isMaker,
  },
  {
    role: 'credit',
    weight: 6,
    because: 'credits a picture',
    signs: ['pictured'],
    most: 20,
    holds: (line) => line.photo?.described === false,
  },
  {
    role: 'caption',
    weight: 5,
    because: 'stands above the credit of a picture',
    signs: ['unended'],
    least: 4,
    most: 30,
    holds: (line, { lines, title }) =>
      line.index !== title && lines[line.index + 1]?.photo?.described === false,
  },
  {
    role: 'credit',
    weight: 5,
    because: 'initials of who wrote it, after the report',
    most: 6,
    holds: (line, page) =>
      line.index > page.close && (INITIALS.test(line.text) || SIGNED_OFF.test(line.text)),
  },
  {
    role: 'credit',
    weight: 5,
    because: 'nothing but agencies',
    uses: ['agency'],
    most: 14,
    holds: (line, page) => !atTop(line, page) && isSignature(line.text),
  },
]

// (BFW) · AMK/PR · /RY/ · - MSW · mb/ jd/ · ab/cd
const INITIALS =
  /^(?!\(END|\(MORE)(?:\/\p{Lu}{2,4}\/|\p{Lu}{2,4}\/\p{Lu}{2,4}|[([]\p{Lu}{2,5}(?:[/,-]\p{Lu}{2,5})*[)\]]|[-–—]\s?\p{Lu}{2,4}|\p{Ll}{2,4}\/(?:\s?\p{Ll}{2,4}\/?){0,2})$/u

// (FAN) mk/ds · jf/msh (AFX, dpx) · JYJE/ADB // ADB. · WAX/Amjad Saleh
const SIGNED_OFF =
  /^(?=.{3,40}$)(?:\p{Lu}{2,5}\/\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}|(?:\([\p{L}, ]{2,20}\)\s)?(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+|\p{Lu}{2,5}\/\p{Lu}{2,5})(?:\s\([\p{L}, ]{2,20}\)|\s\/\/\s\p{Lu}{2,5}\.?)?)$/u

// (AFP, dpa) · RTS/AFP/ab · Reuters · ab/cd (AP, AFP) · — AFP
const SIGNATURE =
  /^(?:[a-z]{2,4}(?:[/,][a-z]{2,4})*\s)?[—–-]?\s?[([]?(?<names>[^()[\]]{2,60})[)\]]?\.?$/u

function isSignature(text: string): boolean {
  if (text.length > 80) return false
  const names = SIGNATURE.exec(text)?.groups?.['names']
  const parts = names?.split(/\s*(?:,|\/| and | with | & )\s*/) ?? []
  return parts.every((name) => isAgency(name) || /^\p{L}{2,4}$/u.test(name)) && parts.some(isAgency)
}
