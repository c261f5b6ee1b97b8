import {
  type AppearanceView,
  type ClaimView,
  isQuotation,
  type StoryView,
  sayCount,
  sayDate,
  sayShortDate,
} from '@dateline/core'
import { cut, type Line, line, pad, piece, spread } from '../line.ts'
import type { Item } from '../pane.ts'
import { articleScreen, conflictScreen } from '../screen.ts'
import { wrapped } from '../wrapped.ts'

const columnsFrom = 64

/** All there is to say of a claim: how well it is supported, who says it where, and the words. */
export function claimDetail(view: StoryView, claim: ClaimView, width: number): Item[] {
  return [
    { lines: [...wrapped(support(claim), width, 'strong'), []] },
    ...(width < columnsFrom
      ? []
      : [{ lines: [columnsOf(width)('says', 'who', 'in', 'when').map(faint)] }]),
    ...claim.appearances.map((told) => tellingItem(view.id, told, width)),
    ...conflictItems(view, claim, width),
    { lines: [[], ...claim.because.flatMap((reason) => wrapped(reason, width, 'faint', '· '))] },
  ]
}

function support({ status, reports, originators, firstTold }: ClaimView): string {
  const told = firstTold ? [`first told ${sayDate(firstTold.date)}`] : []
  return [
    status,
    sayCount(reports, 'report'),
    sayCount(originators.length, 'originator'),
    ...told,
  ].join(' · ')
}

function tellingItem(story: string, told: AppearanceView, width: number): Item {
  const { article, label, start, end, text, who, via, stance, hedged, when } = told
  const place = `${label}, characters ${start}–${end}`
  const stated = when ? `${sayShortDate(when.date)} ${when.known ?? ''}` : '—'
  const says = stance === 'declines to confirm' ? 'unconfirmed' : stance
  const chain = [label, ...via].join(' ‹ ')
  const said = isQuotation(told) ? `“${text}”` : text
  return {
    lines: [
      ...tellingLines([hedged ? `${says}?` : says, who ?? '—', chain, stated], width),
      ...wrapped(said, width, 'plain', '   '),
      spread(line(), line(piece(`── ${place}`, 'faint')), width),
    ],
    choice: {
      opens: articleScreen(story, article, { start, end }),
      citation: `“${text}” (${place})`,
    },
  }
}

function conflictItems(view: StoryView, claim: ClaimView, width: number): Item[] {
  return view.conflicts
    .filter(({ id }) => claim.conflicts.includes(id))
    .map(({ id, kind, why, a, b }) => ({
      lines: [
        [],
        ...wrapped(`≠ ${kind}: ${why}`, width, 'accent'),
        cut(line(`   A ${a.label}: ▌${a.text}▐`), width),
        cut(line(`   B ${b.label}: ▌${b.text}▐`), width),
      ],
      choice: { opens: conflictScreen(view.id, id), citation: why },
    }))
}

/** In columns where there is room, else as one line that is broken where it is too long. */
function tellingLines(texts: [string, string, string, string], width: number): Line[] {
  if (width >= columnsFrom) return [columnsOf(width)(...texts)]
  const [says, who, chain, when] = texts
  return wrapped(`${says}: ${[who, chain, when].join(' · ')}`, width, 'strong')
}

/** Four columns that always stand at the same places; what does not fit is cut. */
function columnsOf(width: number) {
  const [says, when] = [12, 18]
  const who = Math.floor((width - says - when) * 0.55)
  const place = width - says - when - who
  return (...texts: [string, string, string, string]): Line =>
    texts.flatMap((text, index) => {
      const cells = [says, who, place, when][index] ?? 0
      return pad(cut(line(text), cells - 1), cells)
    })
}

function faint({ text }: { text: string }) {
  return piece(text, 'faint')
}
