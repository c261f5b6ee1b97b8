import { agencies } from '../language/agencies.ts'
import type { Line } from './observe.ts'
import { atFoot, atTop, inside, type Reason } from './reason.ts'
import { unquoted } from './unquoted.ts'

/** What speaks for captions, credits, notices and furniture, beside their wordings. */
export const aroundReasons: readonly Reason[] = [
  {
    role: 'caption',
    weight: 6,
    because: 'describes a picture and credits it',
    holds: (line) => line.photo?.described === true,
  },
  {
    role: 'furniture',
    weight: 2,
    because: 'stands beside the article on the page',
    holds: (line) => line.mark?.place === 'beside',
  },
  {
    role: 'credit',
    weight: 6,
    because: 'credits a picture',
    holds: (line) => line.photo?.described === false && line.wordCount <= 20,
  },
  {
    role: 'credit',
    weight: 5,
    because: 'nothing but agencies',
    holds: (line, page) => !atTop(line, page) && isSignature(line.text),
  },
  {
    role: 'notice',
    weight: 3,
    because: 'an outlet speaks of itself after the report',
    holds: (line, page) =>
      line.index >= page.close &&
      line.index > page.lead &&
      line.ended &&
      speaksOfPress(line, page.lexicon.pressWords) >= 2 &&
      !line.words.some((word) => page.lexicon.tellingWords.has(word)) &&
      !/["“”]/.test(line.text),
  },
  {
    role: 'notice',
    weight: 1.5,
    because: 'begins with the name of an outlet or agency',
    holds: (line, page) =>
      line.index >= page.close &&
      line.ended &&
      speaksOfPress(line, page.lexicon.pressWords) >= 1 &&
      agencies.some((name) => line.text.startsWith(name)),
  },
  {
    role: 'notice',
    weight: 4.5,
    because: 'begins with the sign of copyright',
    holds: (line) =>
      /^(?:©|\(c\) )/i.test(line.text) || (line.short && /©\s?(?:\d{4}|\p{Lu})/u.test(line.text)),
  },
  {
    role: 'notice',
    weight: 4,
    because: 'stands under the heading of a notice',
    holds: (_line, _page, before) => before.open === 'notice',
  },
  {
    role: 'notice',
    weight: 2.5,
    because: 'worded like a notice, at the end of the report',
    holds: (line, page) =>
      line.index >= page.close &&
      line.index > page.lead &&
      line.hits.some(({ meaning, from, to }) => meaning.role === 'notice' && to - from >= 3),
  },
  {
    role: 'notice',
    weight: 5,
    because: 'says who the author is, at the end of the report',
    holds: (line, page) =>
      line.index >= page.close &&
      line.index > page.lead &&
      line.words.some((word) => page.lexicon.masthead.occupations.includes(word)) &&
      page.people.some((name) => line.text.startsWith(name)),
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'belongs to the list or form above',
    holds: (line, _page, before) =>
      before.open === 'furniture' && !line.ended && line.wordCount <= 25,
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'a fragment after the end of the report',
    holds: (line, page) =>
      atFoot(line, page) && !line.tellsWhole && line.wordCount <= 12 && page.close >= 0,
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'a short line above the title',
    holds: (line, page) => page.title !== null && line.index < page.title && line.wordCount <= 8,
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'a short line between the title and the report',
    holds: (line, page) =>
      page.title !== null && line.index > page.title && atTop(line, page) && line.wordCount < 5,
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'words of a menu',
    holds: (line, page) =>
      !line.ended &&
      line.wordCount <= 12 &&
      line.words.length > 0 &&
      line.words.every((word) => page.lexicon.menuWords.has(word)),
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'asks the reader to do something, and offers something',
    holds: (line, page) =>
      line.wordCount <= 40 &&
      asks(line, page.lexicon.imperatives) &&
      line.words.some((word) => page.lexicon.offers.has(word)),
  },
  {
    role: 'furniture',
    weight: 2.5,
    because: 'an arrow or a row of links',
    holds: (line) =>
      line.short &&
      !line.ended &&
      (/[›»→>]\s*$|^[‹«←<]/.test(line.text) ||
        (line.text.match(/\s[|•·›>/]\s/g)?.length ?? 0) >= 2),
  },
  {
    role: 'furniture',
    weight: 4,
    because: 'an address of the web and nothing else',
    holds: (line) => /^(?:https?:\/\/|www\.)\S+$|^@\w+$|^#\w+(?:\s+#\w+)*$/.test(line.text),
  },
  {
    role: 'furniture',
    weight: 2,
    because: 'the same short line stands in several places',
    holds: (line, page) =>
      !line.ended &&
      line.index !== page.title &&
      line.wordCount <= 6 &&
      (page.printed.get(line.text) ?? 0) >= 3,
  },
  {
    role: 'furniture',
    weight: 4,
    because: 'no letter and no digit',
    holds: (line) => line.wordCount === 0,
  },
  {
    role: 'furniture',
    weight: 3,
    because: 'counts comments, shares or minutes',
    holds: (line, page) =>
      !line.ended &&
      line.wordCount <= 6 &&
      /\d/.test(line.text) &&
      line.words.some((word) => page.lexicon.masthead.countedWords.includes(word)) &&
      !inside(line, page),
  },
]

// (AFP, dpa) · Reuters · ab/cd (AP, AFP) · — AFP
const SIGNATURE =
  /^(?:[a-z]{2,4}(?:[/,][a-z]{2,4})*\s)?[—–-]?\s?[([]?(?<names>[^()[\]]{2,60})[)\]]?\.?$/u

function isSignature(text: string): boolean {
  if (text.length > 80) return false
  const names = SIGNATURE.exec(text)?.groups?.['names']
  return (
    names?.split(/\s*(?:,|\/| and | with | & )\s*/).every((name) => agencies.includes(name)) ??
    false
  )
}

/** A sentence of the line opens with a request: "… this month. Subscribe now." */
function asks(line: Line, imperatives: ReadonlySet<string>): boolean {
  return unquoted(line.text)
    .split(/[.!?:]\s/)
    .some((sentence) => imperatives.has(/[\p{L}-]+/u.exec(sentence)?.[0].toLowerCase() ?? ''))
}

function speaksOfPress(line: Line, pressWords: ReadonlySet<string>): number {
  return new Set(line.words.filter((word) => pressWords.has(word))).size
}
