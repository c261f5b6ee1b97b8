import {
  type Analysis,
  type Change,
  type Decision,
  extendInParts,
  type Newsroom,
  relate,
  relateInParts,
} from '@dateline/core'
import type { Kysely } from 'kysely'
import { listEditions, loadAnalysis } from './analyses.ts'
import { loadDecisions } from './decisions.ts'
import type { Tables } from './rows.ts'
import { takingTurns, workInTurns } from './turns.ts'

/** Where more new articles have come than this share of those there were, relating all anew is faster. */
const share = 1 / 4

/** An archive at one revision: its analyses by number and edition, and how they are related. */
export interface State {
  readonly revision: number
  readonly analyses: ReadonlyMap<string, Analysis>
  readonly newsroom: Newsroom
  /** What each article changed since an earlier revision; null: not known, all was related anew. */
  readonly steps: { readonly since: number; readonly taken: readonly Step[] } | null
}

/** What an article changed when it came. */
export interface Step {
  readonly article: string
  readonly changes: readonly Change[]
}

/**
 * The newsroom of an archive, brought up to date only after a write, by whatever process: new articles
 * are added to it, any other change has it related anew. The work yields to the rest of the thread between articles
 * and between stories.
 */
export class Related {
  #last: Promise<State | null> = Promise.resolve(null)
  readonly #stopping = new AbortController()

  /** The newsroom at the last write, and how it came to be. */
  async state(db: Kysely<Tables>): Promise<State> {
    // one after the other, since a newsroom can be extended only once; after a failure, from scratch
    const next = this.#last
      .catch(() => null)
      .then((last) => bringUpToDate(db, last, this.#stopping.signal))
    this.#last = next
    return next
  }

  /** Stops work in progress before its next article: it rejects with the reason given. */
  async stop(reason: Error): Promise<void> {
    this.#stopping.abort(reason)
    await this.#last.catch(() => null)
  }
}

async function bringUpToDate(
  db: Kysely<Tables>,
  last: State | null,
  signal: AbortSignal,
): Promise<State> {
  const { revision } = await db.selectFrom('state').select('revision').executeTakeFirstOrThrow()
  if (last?.revision === revision) return last
  const decisions = await loadDecisions(db)
  const analyses = new Map<string, Analysis>()
  const fresh: Analysis[] = []
  const turn = takingTurns(signal)
  for (const { number, edition } of await listEditions(db)) {
    const key = `${number} ${edition}`
    const known = last?.analyses.get(key)
    const analysis = known ?? (await loadAnalysis(db, number))
    if (!analysis) continue
    analyses.set(key, analysis)
    if (!known) fresh.push(analysis)
    await turn()
  }
  const kept = analyses.size - fresh.length
  const start = fresh.length <= Math.max(1, share * kept) && startOf(last, kept, decisions)
  if (!start)
    return {
      revision,
      analyses,
      newsroom: await workInTurns(relateInParts([...analyses.values()], { decisions }), turn),
      steps: null,
    }
  let { newsroom } = start
  const taken: Step[] = []
  for (const analysis of fresh) {
    const { newsroom: next, changes } = await workInTurns(extendInParts(newsroom, analysis), turn)
    newsroom = next
    taken.push({ article: analysis.article.id, changes })
    await turn()
  }
  return { revision, analyses, newsroom, steps: { since: start.revision, taken } }
}

/** What can be extended; null where articles are gone or decisions differ. */
function startOf(last: State | null, kept: number, decisions: readonly Decision[]) {
  if (!last) return kept === 0 ? { revision: 0, newsroom: relate([], { decisions }) } : null
  const same = kept === last.analyses.size
  return same && sameDecisions(last.newsroom.decisions, decisions) ? last : null
}

function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
