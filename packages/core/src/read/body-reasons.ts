import { isOneOfAdvice } from './advice.ts'
import { besideNews } from './page.ts'
import { inside } from './place-on-page.ts'
import type { Reason } from './reason.ts'
import { isShortQuestion, rowOfShortLines } from './short-lines.ts'
import { wordingWeight } from './wording-weight.ts'

/** What speaks for the report itself. */
export const bodyReasons: readonly Reason[] = [
  {
    role: 'body',
    weight: 1,
    because: 'nothing says otherwise',
  },
  {
    role: 'body',
    weight: 2,
    because: 'a full sentence',
    signs: ['whole'],
    least: 6,
    holds: (line) => !isShortQuestion(line),
  },
  {
    role: 'body',
    weight: 0.8,
    because: 'in the article of the page',
    signs: ['in article'],
    holds: ({ mark }) => mark?.role !== 'caption',
  },
  {
    role: 'body',
    weight: 1,
    because: 'a sentence in the article of the page',
    signs: ['in article', 'whole'],

    least: 6,
    holds: (line, page) =>
      line.index <= page.close &&
      line.mark?.role !== 'caption' &&
      !isShortQuestion(line) &&
      besideNews(line) < 1,
  },
  {
    role: 'body',
    weight: -8,
    because: 'stands beside the article on the page',
    signs: ['beside'],
  },
  {
    role: 'body',
    weight: 1,
    because: 'a short sentence',
    signs: ['ended'],
    most: 12,

    holds: (line) => line.wordCount < 6 || isShortQuestion(line),
  },
  {
    role: 'body',
    weight: 1,
    because: 'a long paragraph',
    least: 25,
  },
  {
    role: 'body',
    weight: 1,
    because: 'stands among the lines of the report',
    signs: ['inside'],
    least: 3,
  },
  {
    role: 'body',
    weight: 1.5,
    because: 'says who says what',
    signs: ['whole'],
    uses: ['saying'],
    least: 6,
  },
  {
    role: 'body',
    weight: 3,
    because: 'a piece of advice in a report that gives several',
    signs: ['inside', 'whole'],
    least: 4,
    holds: (line, page, { previous }) => previous !== 'furniture' && isOneOfAdvice(line, page),
  },
  {
    role: 'body',
    weight: 4,
    because: 'names who speaks next',
    signs: ['unworded', 'colon'],

    most: 6,
    holds: (line) => /^[\p{Lu} .,'’-]+:$/u.test(line.text),
  },
  {
    role: 'body',
    weight: 2,
    because: 'a paragraph without its full stop',
    signs: ['inside', 'unended'],
    least: 18,
  },
  {
    role: 'body',
    weight: 1.5,
    because: 'speech in quotation marks',
    signs: ['odd'],
    least: 3,
    holds: (line) => /^["“«„]/.test(line.text),
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'an item of a list',
    signs: ['inside', 'bullet'],

    least: 3,
    holds: (_line, _page, before) =>
      !(before.open === 'furniture' && before.previous === 'furniture'),
  },
  {
    role: 'body',
    weight: 3,
    because: 'one of several points with marks, above the report',
    signs: ['top', 'below title', 'bullet'],
    least: 3,
    holds: ({ index, text }, { lines }) =>
      !/^\d/.test(text) && [-1, 1].some((by) => lines[index + by]?.bullet === true),
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'one of several short lines in a row: a list',
    signs: ['inside', 'unended'],

    most: 14,
    holds: (line, page, before) =>
      before.open === null &&
      before.previous !== 'furniture' &&
      wordingWeight(line, 'furniture').weight < 1.6 &&
      rowOfShortLines(line.index, page.lines) >= 3,
  },
  {
    role: 'body',
    weight: 6,
    because: 'what is heard, in brackets',
    signs: ['inside', 'unworded', 'odd'],

    most: 8,
    holds: (line) => line.photo === null && /^\(\p{Lu}[^()]*\)$/u.test(line.text),
  },
  {
    role: 'body',
    weight: 5,
    because: 'speaks to those who listen: “Ladies and gentlemen,”',
    signs: ['unended'],
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
    signs: ['colon'],
    holds: (line, { lines }) =>
      wordingWeight(line, 'furniture').weight < 3 &&
      (line.wordCount >= 4 || /^["“«„•*-]/.test(lines[line.index + 1]?.text ?? '')),
  },
  {
    role: 'body',
    weight: 3,
    because: 'opens a list after the last sentence',
    signs: ['foot', 'unworded', 'colon'],

    least: 2,
    holds: (line) => !line.known.every(({ menu }) => menu),
  },
  {
    role: 'body',
    weight: 4,
    because: 'belongs to the list that the report opens',
    signs: ['unended', 'unworded', 'in list'],

    most: 12,
  },
  {
    role: 'body',
    weight: 2.5,
    because: 'goes on from a line that was broken off',
    signs: ['small'],
    holds: (line, page) => {
      const previous = page.lines[line.index - 1]
      return (
        previous !== undefined &&
        !line.blankBefore &&
        previous.wordCount >= 8 &&
        !previous.ended &&
        inside(previous, page)
      )
    },
  },
  {
    role: 'body',
    weight: 4,
    because: 'names the speaker of the line before',
    signs: ['unworded'],
    most: 14,
    holds: (line, { lines }) =>
      (line.byline !== null && lines[line.index - 1]?.quoted === true) ||
      /^[—–]\s?\p{Lu}/u.test(line.text),
  },
  {
    role: 'body',
    weight: 3,
    because: 'one of several lines that open with a label',
    signs: ['labelled'],
    holds: (line, page) => page.labels >= 3 && wordingWeight(line, 'furniture').weight < 1.6,
  },
]
