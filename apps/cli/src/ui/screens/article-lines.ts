import type { Analysis, BlockRole } from '@dateline/core'
import { cut, type Line, type Look, line, pad, piece } from '../line.ts'
import type { ArticleScreen } from '../screen.ts'
import { decorate } from './decorate.ts'
import { findsIn, highlightsOf } from './highlights.ts'
import { speechOf } from './speech.ts'

export interface ArticleLines {
  readonly lines: readonly Line[]
  /** The line at which the passage one came for begins; of a search, the first from there on with what is looked for. */
  readonly home: number
  /** Lines with what is looked for; without a search, those where somebody begins to speak. */
  readonly landmarks: readonly number[]
}

const looks: Readonly<Partial<Record<BlockRole, Look>>> = {
  title: 'strong',
  subtitle: 'strong',
  heading: 'strong',
  furniture: 'faint',
  notice: 'faint',
  credit: 'faint',
}

const widest = 92

/** An article as lines: quotations barred at the left, roles and speakers at the right. */
export function articleLines(
  analysis: Analysis,
  screen: ArticleScreen,
  width: number,
): ArticleLines {
  const { article } = analysis
  const margin = Math.max(16, Math.min(34, Math.floor(width * 0.26)))
  const cells = Math.max(10, Math.min(widest, width - margin - 4))
  const decorations = highlightsOf(analysis, screen)
  const finds = findsIn(article.text, screen.find)
  const speech = screen.highlights ? speechOf(analysis) : []
  const lines: Line[] = []
  const landmarks: number[] = []
  let home = 0
  let last: string | null = null
  let folded = 0
  article.blocks.forEach((block, index) => {
    if (block.role === 'furniture' && !screen.unfolded && !touches(block, screen.passage)) {
      folded += 1
      if (article.blocks[index + 1]?.role !== 'furniture') {
        lines.push(
          line(piece(`   ─── furniture: ${folded} lines (space unfolds) ───`, 'faint')),
          [],
        )
        folded = 0
      }
      return
    }
    const drawn = decorate(article.text, block, decorations, cells, looks[block.role])
    drawn.forEach((row, nth) => {
      const speaks = speech.filter((one) => one.start < row.end && row.start < one.end)
      const begins = speaks.find((one) => row.start <= one.start && one.speaker !== last)
      last = speaks.at(-1)?.speaker ?? null
      if (screen.passage && row.start <= screen.passage.start) home = lines.length
      if (screen.find ? finds.some((one) => touches(row, one)) : begins)
        landmarks.push(lines.length)
      const bar = touches(row, screen.passage) ? '▸' : speaks.length > 0 ? '▏' : ' '
      const role = nth === 0 && block.role !== 'body' ? [piece(`[${block.role}]`, 'faint')] : []
      const who = begins ? [piece(`← ${begins.speaker}`, 'accent')] : role
      const text = pad(row.line, cells)
      lines.push([piece(` ${bar} `, 'accent'), ...text, piece(' '), ...cut(who, margin)])
    })
    lines.push([])
  })
  const found = screen.find ? (landmarks.find((one) => one >= home) ?? landmarks[0]) : undefined
  return { lines, home: found ?? home, landmarks }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function touches(a: Stretch, b: Stretch | null): boolean {
  return b !== null && a.start < b.end && b.start < a.end
}
