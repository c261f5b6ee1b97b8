import type { Rejoinders } from '../../language/rejoinders.ts'
import type { Rejoinder } from '../../model/rejoinder.ts'
import type { Word } from '../words.ts'
import { type Denied, deniesIt } from './denied-content.ts'
import { farthest, holds, type Told } from './said-before.ts'
import { mayBeOne, type Source, sourceOf } from './sources.ts'

/** This many statements after one that says no to something are looked at for a yes. */
const mostAfter = 6

/** Where another source says that what was denied is so: no siren had sounded, they said. The mayor said |it had sounded twice|. */
export function affirmedAfter(
  index: number,
  { words: denied }: Denied,
  source: Source,
  { words, statements, sentences, attributions }: Told,
  { open }: Rejoinders,
): Pick<Rejoinder, 'start' | 'end' | 'statement'> | null {
  const denying = statements.at(index)
  const [from = 0] = denying ? sentences.indicesTouching(denying) : []
  const stems = denied.map(({ stem }) => stem)
  const isOpen = ({ lower, pos }: Word) => pos === 'AUX' && open.has(lower)
  for (let at = index + 1; at <= index + mostAfter; at += 1) {
    const statement = statements.at(at)
    if (!statement || statement.end > (denying?.end ?? 0) + farthest) return null
    if ((sentences.indicesTouching(statement)[0] ?? 0) > from + 1) return null
    const saying = attributions[statement.attribution ?? -1]
    const isTold = saying && !saying.nested && holds.has(saying.stance) && !statement.denial
    const other = isTold ? sourceOf(statement.chain) : null
    if (!other || mayBeOne(other, source) || statement.modality !== 'happened') continue
    const own = words.within(statement)
    if (own.some(isOpen) || !deniesIt({ words: denied, stems }, own)) continue
    return { start: statement.start, end: statement.end, statement: at }
  }
  return null
}
