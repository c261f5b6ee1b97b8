import type { Article, Block } from '../model/article.ts'
import { ReadError } from '../model/errors.ts'
import { findCredits } from './credits.ts'
import { applyFacts, type Facts } from './facts.ts'
import { identify } from './identity.ts'
import { tellLanguage } from './language.ts'
import { layOut } from './lay-out.ts'
import { englishLexicon } from './lexicon.ts'
import { findLines } from './lines.ts'
import { joinLines, type MarkedLine, type MarkedSpan } from './mark.ts'
import { readMasthead } from './masthead.ts'
import { observe } from './observe.ts'
import type { Page } from './page.ts'
import { findPieces } from './pieces.ts'
import { giveRoles } from './roles.ts'

/** Plain text to an article: its lines with their roles, and what the masthead says. Throws ReadError when it is empty. */
export function readPlainText(
  document: string,
  facts: Facts,
  warnings: readonly string[],
): Article {
  const text = document.trim()
  const lines = findLines(text).map((line) => ({ ...line, mark: null }))
  return readLines(text, lines, facts, warnings)
}

/** Lines of which a format says more than their words to an article. Throws ReadError when there are none. */
export function readMarkedLines(
  marked: readonly MarkedLine[],
  facts: Facts,
  warnings: readonly string[],
): Article {
  const { text, lines } = joinLines(marked)
  return readLines(text, lines, facts, warnings)
}

function readLines(
  text: string,
  lines: readonly MarkedSpan[],
  facts: Facts,
  warnings: readonly string[],
): Article {
  if (text === '') throw new ReadError('empty', 'the document is empty', 0)
  const lexicon = englishLexicon
  const { pieces, dateline } = findPieces(text, lines, lexicon)
  const page = layOut(text, observe(text, pieces, lexicon), lexicon)
  const blocks = giveRoles(page)
  const stated = readMasthead({ ...page, title: titleOf(page, blocks) }, blocks, dateline)
  const credits = findCredits(text, blocks, dateline, lexicon)
  const article = applyFacts(
    { ...stated, text, blocks, credits, dateline },
    facts,
    tellLanguage(text),
  )
  return {
    id: identify(text, article.url, article.publisher),
    ...article,
    warnings: [...warnings, ...controls(text), ...article.warnings],
  }
}

/** Of plain text, which line is the title is told by all lines together; markup says it of its own. */
function titleOf({ lines, title }: Page, blocks: readonly Block[]): number | null {
  if (lines.some(({ mark }) => mark !== null)) return title
  const told = blocks.findIndex(({ role }) => role === 'title')
  return told < 0 ? null : told
}

function controls(text: string): string[] {
  const at = text.indexOf('\0')
  return at < 0 ? [] : [`holds NUL characters, the first at ${at}`]
}
