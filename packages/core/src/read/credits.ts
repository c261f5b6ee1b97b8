import type { Block, Credit, CreditKind, Dateline } from '../model/article.ts'
import { agencyNames, literally } from './agency-names.ts'
import { allMatches } from './all-matches.ts'
import type { Lexicon } from './lexicon.ts'
import { readByline } from './names.ts'
import { findPhrases } from './phrases.ts'

const NAMES = new RegExp(`(?<![\\p{L}\\d])(?:${agencyNames})(?![\\p{L}\\d])`, 'gu')

/** The agencies that datelines, credits, captions and notices name; a notice of syndication may name none. */
export function findCredits(
  text: string,
  blocks: readonly Block[],
  dateline: Dateline | null,
  lexicon: Lexicon,
): Credit[] {
  const credits: Credit[] = []
  for (const block of blocks) {
    if (block.role === 'dateline') credits.push(...ofDateline(text, dateline))
    if (!['credit', 'caption', 'notice', 'byline'].includes(block.role)) continue
    const line = text.slice(block.start, block.end)
    const kind = kindOf(block, line, lexicon)
    if (kind === null) continue
    const from = kind === 'photo' ? Math.max(0, lexicon.findPhoto(line)?.start ?? 0) : 0
    const named = allMatches(NAMES, line.slice(from)).map((match) => {
      const start = block.start + from + match.index
      return { agency: match[0], kind, start, end: start + match[0].length }
    })
    credits.push(
      ...(named.length > 0 || kind === 'photo' ? named : unnamed(block, line, kind, lexicon)),
    )
  }
  return credits
}

function ofDateline(text: string, dateline: Dateline | null): Credit[] {
  if (dateline?.agency == null) return []
  const start = text.indexOf(dateline.agency, dateline.start)
  return [{ agency: dateline.agency, kind: 'dateline', start, end: start + dateline.agency.length }]
}

function kindOf(block: Block, line: string, lexicon: Lexicon): CreditKind | null {
  if (block.role === 'caption' || lexicon.findPhoto(line)) return 'photo'
  if (block.role === 'byline') return namesPeople(line, lexicon) ? null : 'reporting'
  const worded = findPhrases(lexicon.words.lookUp(line, 0, line.length).all).find(
    ({ meaning }) => meaning.role === block.role && meaning.credit,
  )
  if (worded?.meaning.credit) return worded.meaning.credit
  if (block.role === 'notice') return line.includes('©') ? 'syndication' : null
  return 'information'
}

/** "By Ann Ek, AP" names the outlet of its own reporter; "By AP" takes from the agency. */
function namesPeople(line: string, lexicon: Lexicon): boolean {
  return (readByline(line, lexicon.masthead)?.names.length ?? 0) > 0
}

/** "published from a syndicated feed": the words that stand for the agency. */
function unnamed(block: Block, line: string, kind: CreditKind, lexicon: Lexicon): Credit[] {
  const small = line.toLowerCase()
  for (const phrase of lexicon.masthead.unnamedAgencies) {
    if (!small.includes(phrase)) continue
    const at = small.search(new RegExp(`(?<!\\p{L})${literally(phrase)}(?!\\p{L})`, 'u'))
    if (at < 0) continue
    const start = block.start + at
    return [{ agency: 'unnamed agency', kind, start, end: start + phrase.length }]
  }
  return []
}
