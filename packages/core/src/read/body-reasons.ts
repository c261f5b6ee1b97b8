import { besideNews } from './page.ts'
import { atFoot, inside, type Reason } from './reason.ts'
import { isShortQuestion, rowOfShortLines } from './short-lines.ts'
import { wordingWeight } from './wording-weight.ts'

/** What speaks for the report itself. */
export const bodyReasons: readonly Reason[] = [
  {
    role: 'body',
    weight: 1,
    because: 'nothing says otherwise',
    holds: () => true,
  },
  {
    role: 'body',
    weight: 2,
    because: 'a full sentence',
    holds: (line) => line.tellsWhole && line.wordCount >= 6 && !isShortQuestion(line),
  },
  {
    role: 'body',
    weight: 0.8,
    because: 'in the article of the page',
    holds: (line) => line.mark?.place === 'article',
  },
  {
    role: 'body',
    weight: 1,
    because: 'a sentence in the article of the page',
    holds: (line, page) =>
      line.mark?.place === 'article' &&
      line.tellsWhole &&
      line.wordCount >= 6 &&
      line.index <= page.close &&
      !isShortQuestion(line) &&
      besideNews(line) < 1,
  },
  {
    role: 'body',
    weight: -8,
    because: 'stands beside the article on the page',
    holds: (line) => line.mark?.place === 'beside',
  },
  {
    role: 'body',
    weight: 1,
    because: 'a short sentence',
    holds: (line) => line.ended && (line.wordCount < 6 || isShortQuestion(line)),
  },
  {
    role: 'body',
    weight: 1,
    because: 'a long paragraph',
    holds: (line) => line.wordCount >= 25,
  },
  {
    role: 'body',
    weight: 1,
    because: 'stands among the lines of the report',
    holds: (line, page) => inside(line, page) && line.wordCount >= 3,
  },
  {
    role: 'body',
    weight: 1.5,
    because: 'says who says what',
    holds: (line) => line.tellsWhole && line.wordCount >= 6 && line.any.saying,
  },
  {
    role: 'body',
    weight: 4,
    because: 'names who speaks next',
    most: 6,
    holds: (line) => line.hits.length === 0 && /^[\p{Lu} .,'’-]+:$/u.test(line.text),
  },
  {
    role: 'body',
    weight: 2,
    because: 'a paragraph without its full stop',
    holds: (line, page) => !line.ended && line.wordCount >= 18 && inside(line, page),
  },
  {
    role: 'body',
    weight: 1.5,
    because: 'speech in quotation marks',
    holds: (line) => /^["“«„]/.test(line.text) && line.wordCount >= 3,
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'an item of a list',
    holds: (line, page, before) =>
      !(before.open === 'furniture' && before.previous === 'furniture') &&
      line.bullet &&
      line.wordCount >= 3 &&
      inside(line, page),
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'one of several short lines in a row: a list',
    most: 14,
    holds: (line, page, before) =>
      inside(line, page) &&
      before.open === null &&
      before.previous !== 'furniture' &&
      !line.ended &&
      wordingWeight(line, 'furniture').weight < 1.6 &&
      rowOfShortLines(line.index, page.lines) >= 3,
  },
  {
    role: 'body',
    weight: 6,
    because: 'what is heard, in brackets',
    most: 8,
    holds: (line, page) =>
      inside(line, page) && line.photo === null && /^\(\p{Lu}[^()]*\)$/u.test(line.text),
  },
  {
    role: 'body',
    weight: 5,
    because: 'speaks to those who listen: “Ladies and gentlemen,”',
    most: 12,
    holds: (line, page) =>
      line.text.endsWith(',') &&
      line.index >= page.lead - 1 &&
      line.index < page.close &&
      page.lines[line.index + 1]?.ended === true,
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'opens what the next line says',
    holds: (line, { lines }) =>
      line.text.endsWith(':') &&
      wordingWeight(line, 'furniture').weight < 3 &&
      (line.wordCount >= 4 || /^["“«„•*-]/.test(lines[line.index + 1]?.text ?? '')),
  },
  {
    role: 'body',
    weight: 3,
    because: 'opens a list after the last sentence',
    holds: (line, page) =>
      atFoot(line, page) &&
      line.text.endsWith(':') &&
      line.wordCount >= 2 &&
      line.hits.length === 0 &&
      !line.known.every(({ menu }) => menu),
  },
  {
    role: 'body',
    weight: 4,
    because: 'belongs to the list that the report opens',
    most: 12,
    holds: (line, _page, before) => before.open === 'body' && !line.ended && line.hits.length === 0,
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'goes on from a line that was broken off',
    holds: (line, page) => {
      const previous = page.lines[line.index - 1]
      return (
        previous !== undefined &&
        !line.blankBefore &&
        previous.wordCount >= 8 &&
        !previous.ended &&
        inside(previous, page) &&
        /^\p{Ll}/u.test(line.text)
      )
    },
  },
  {
    role: 'body',
    weight: 4,
    because: 'names the speaker of the line before',
    most: 14,
    holds: (line, { lines }) =>
      line.hits.length === 0 &&
      ((line.byline !== null && lines[line.index - 1]?.quoted === true) ||
        /^[—–]\s?\p{Lu}/u.test(line.text)),
  },
  {
    role: 'body',
    weight: 3,
    because: 'one of several lines that open with a label',
    holds: (line, page) =>
      page.labels >= 3 && line.labelled && wordingWeight(line, 'furniture').weight < 1.6,
  },
]
