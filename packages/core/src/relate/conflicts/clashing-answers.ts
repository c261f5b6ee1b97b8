import type { Analysis } from '../../model/analysis.ts'
import type { Rejoinder } from '../../model/rejoinder.ts'
import type { Alike } from '../claims/distinct.ts'
import type { Telling } from '../claims/telling.ts'
import { type Found, printed } from './clash.ts'

/** How probable it is that a denial answers what it is held to answer: where it points back, and where it has words of it. */
const sure = { points: 0.8, shares: 0.6 }

/** What one source denies that another has just said in the same article; copies tell it as their original does. */
export function findClashingAnswers(alike: Alike): Found[] {
  const answering = new Map<Analysis, Map<string, Telling>>()
  for (const [distinct, members] of alike) {
    for (const { analysis, statement } of members) {
      if (analysis.rejoinders.length === 0) continue
      const own = answering.get(analysis) ?? new Map<string, Telling>()
      answering.set(analysis, own.set(statement.id, distinct))
    }
  }
  return [...answering].flatMap(([analysis, byId]) =>
    analysis.rejoinders.flatMap((rejoinder) => clashOf(rejoinder, analysis, byId)),
  )
}

function clashOf(
  { start, end, statement, answered, said, points }: Rejoinder,
  analysis: Analysis,
  byId: ReadonlyMap<string, Telling>,
): Found[] {
  const tellingOf = (index: number | null) => byId.get(analysis.statements[index ?? -1]?.id ?? '')
  const telling = tellingOf(answered)
  if (!telling) return []
  const denial = { start, end }
  const [no, told] = [printed({ analysis }, denial), printed({ analysis }, said)]
  const score = points ? sure.points : sure.shares
  return [
    {
      clash: {
        ...{ score, kind: 'status', a: said, b: denial },
        why: `“${no}” answers “${told}”: another source of the same report denies it.`,
        because: [
          'two sources of one report',
          points
            ? 'the denial points back to what was said'
            : 'the denial has words of what was said',
        ],
      },
      a: { analysis, telling },
      b: { analysis, telling: tellingOf(statement) ?? telling },
      score,
    },
  ]
}
