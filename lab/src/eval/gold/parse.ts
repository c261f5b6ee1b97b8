import { ClaimStatus, ConflictKind, Degree } from '@dateline/core'
import { checkGold } from './check.ts'
import {
  type Contradiction,
  type Gold,
  type GoldClaim,
  type GoldCopy,
  GoldError,
  type GoldGroup,
  type GoldOriginator,
  type Place,
} from './gold.ts'
import { findQuote } from './quote.ts'
import { type Line, type Section, splitSections } from './sections.ts'

/**
 * Reads an `expected.md`. `texts` are the articles by their key; a key ends in the letter that the page uses. Sections
 * that are not needed may be missing.
 */
export function parseGold(
  page: string,
  texts: ReadonlyMap<string, string>,
  needed: readonly string[] = ['Originators', 'Claims'],
): Gold {
  const { title, sections } = splitSections(page, needed)
  const keyOf = new Map([...texts.keys()].map((key) => [key.slice(key.lastIndexOf('/') + 1), key]))
  const articleOf = (letter: string): string => {
    const key = keyOf.get(letter)
    if (key === undefined) throw new GoldError(`there is no article ${letter}`)
    return key
  }
  const quoted = (letter: string, quote: string): Place => {
    const article = articleOf(letter)
    return findQuote(article, texts.get(article) ?? '', quote)
  }
  const section = (name: string) => sections.get(name) ?? { lines: [], parts: [] }

  const originators = section('Originators').lines.map((line) => at(line, readOriginator))
  const outlets = new Set(originators.filter(({ outlet }) => outlet).map(({ name }) => name))
  const gold: Gold = {
    title,
    originators,
    claims: section('Claims').parts.map(readClaim),
    conflicts: section('Conflicts').parts.map(readContradiction),
    nearMisses: section('Near-misses').parts.map(readContradiction),
    copies: section('Copies').lines.map((line) => at(line, readCopy)),
    groups: section('Stories').lines.map((line) => at(line, readGroup)),
  }
  checkGold(gold)
  return gold

  //     - Civil Defence | civil defence agency | text of a        - Andes Press | outlet of b, c
  function readOriginator(line: string): GoldOriginator {
    const forms = fields(/^- (.+)$/, line)[0]?.split(' | ') ?? []
    const voices = forms.flatMap((form) => [...form.matchAll(/^(text|outlet) of (.+)$/g)])
    const names = forms.filter((form) => !voices.some(([voice]) => voice === form))
    return {
      name: names[0] ?? '',
      forms: names,
      voiceOf: voices.flatMap(([, , letters = '']) => letters.split(', ').map(articleOf)),
      outlet: voices.some(([, kind]) => kind === 'outlet'),
    }
  }

  //     ### Part of the mine caved in
  //     status: repeated
  //     - a, Civil Defence: A gallery collapsed
  //     - b, Andes Press (witness): We counted six tents
  function readClaim({ heading, lines }: Section['parts'][number]): GoldClaim {
    const [first, ...rest] = lines
    if (!first) throw new GoldError(`line ${heading.number}: nothing below it`)
    const status = at(first, (line) => ClaimStatus.parse(fields(/^status: (.+)$/, line)[0]))
    const appearances = rest.map((each) =>
      at(each, (line) => {
        const [letter = '', originator = '', witness, quote = ''] = fields(
          /^- (\w), ([^:]+?)( \(witness\))?: (.+)$/,
          line,
        )
        const knows = witness !== undefined || !outlets.has(originator)
        return { ...quoted(letter, quote), originator, knows }
      }),
    )
    return { label: heading.text, status, appearances }
  }

  //     ### number: how many died
  //     - a: eight
  //     - or
  //     - b: eleven
  function readContradiction({ heading, lines }: Section['parts'][number]): Contradiction {
    const sides: Place[][] = [[]]
    for (const each of lines) {
      at(each, (line) => {
        if (line === '- or') return sides.push([])
        const [letter = '', quote = ''] = fields(/^- (\w): (.+)$/, line)
        return sides.at(-1)?.push(quoted(letter, quote))
      })
    }
    return at(heading, (line) => {
      const [kind, why = ''] = fields(/^(\w+): (.+)$/, line)
      if (sides.length < 2 || sides.some((side) => side.length === 0)) {
        throw new GoldError('a conflict has two sides or more, parted by "- or"')
      }
      const pairs = sides.flatMap((side, index) =>
        side.flatMap((a) =>
          sides.slice(index + 1).flatMap((other) => other.map((b) => [a, b] as const)),
        ),
      )
      return { kind: ConflictKind.parse(kind), why, pairs }
    })
  }

  //     - a > b: wholly        b is copied from a
  //     - b = c: partly        both from another text
  function readCopy(line: string): GoldCopy {
    const [from = '', sign, copy = '', degree] = fields(/^- (\w) ([>=]) (\w): (\w+)$/, line)
    return {
      from: articleOf(from),
      copy: articleOf(copy),
      degree: Degree.parse(degree),
      directed: sign === '>',
    }
  }

  //     - a, b, d: the earthquake off Tarapoca
  function readGroup(line: string): GoldGroup {
    const [letters = '', label = ''] = fields(/^- (\w(?:, \w)*): (.+)$/, line)
    return { label, articles: letters.split(', ').map(articleOf) }
  }
}

function fields(pattern: RegExp, line: string): string[] {
  const found = pattern.exec(line)
  if (!found) throw new GoldError(`not of the form ${pattern.source}: ${line}`)
  return found.slice(1)
}

function at<T>(line: Line, read: (text: string) => T): T {
  try {
    return read(line.text)
  } catch (error) {
    throw new GoldError(`line ${line.number}: ${error instanceof Error ? error.message : error}`)
  }
}
