import type { Rejoinder } from '../../model/rejoinder.ts'
import type { Telling } from '../claims/telling.ts'
import { type Found, printed } from './clash.ts'

/** How probable it is that a denial answers what it is held to answer: where it points back, and where it has words of it. */
const sure = { points: 0.8, shares: 0.6 }

/** What one source denies that another has just said in the same article. */
export function findClashingAnswers(tellings: readonly Telling[]): Found[] {
  const articles = Map.groupBy(tellings, ({ analysis }) => analysis)
  return [...articles].flatMap(([{ rejoinders }, own]) => {
    if (rejoinders.length === 0) return []
    const byId = new Map(own.map((telling) => [telling.statement.id, telling]))
    return rejoinders.flatMap((rejoinder) => clashOf(rejoinder, byId))
  })
}

function clashOf(
  { start, end, statement, answered, said, points }: Rejoinder,
  byId: ReadonlyMap<string, Telling>,
): Found[] {
  const [first] = byId.values()
  const statements = first?.analysis.statements ?? []
  const telling = byId.get(statements[answered]?.id ?? '')
  if (!telling) return []
  const denying = byId.get(statements[statement ?? -1]?.id ?? '') ?? telling
  const denial = { start, end }
  const score = points ? sure.points : sure.shares
  return [
    {
      clash: {
        ...{ score, kind: 'status', a: said, b: denial },
        why: `“${printed(telling, denial)}” answers “${printed(telling, said)}”: another source denies it in the same report.`,
        because: [
          'two sources of one report',
          points
            ? 'the denial points back to what was said'
            : 'the denial has words of what was said',
        ],
      },
      a: { analysis: telling.analysis, telling },
      b: { analysis: telling.analysis, telling: denying },
      score,
    },
  ]
}
