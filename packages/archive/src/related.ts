import { type Analysis, type Decision, extend, type Newsroom, relate } from '@dateline/core'
import type { Kysely } from 'kysely'
import { loadDecisions } from './decisions.ts'
import { analysisOf } from './kept.ts'
import type { Tables } from './rows.ts'

/** Above so many articles that came at once, relating everything anew is faster than adding them one by one. */
const most = 64

/** An archive at one revision: its articles by number, and how they are related. */
interface State {
  readonly revision: number
  readonly analyses: ReadonlyMap<number, Analysis>
  readonly newsroom: Newsroom
}

/**
 * The newsroom of an archive, brought up to date only after a write, by whatever process: articles that came
 * are added to it, anything else has it worked out anew.
 */
export class Related {
  #last: Promise<State | null> = Promise.resolve(null)

  async newsroom(db: Kysely<Tables>): Promise<Newsroom> {
    // one after the other, since a newsroom can be added to only once; after a failure anew
    const next = this.#last.catch(() => null).then((last) => bringUpToDate(db, last))
    this.#last = next
    return (await next).newsroom
  }
}

async function bringUpToDate(db: Kysely<Tables>, last: State | null): Promise<State> {
  const { revision } = await db.selectFrom('state').select('revision').executeTakeFirstOrThrow()
  if (last?.revision === revision) return last
  const decisions = await loadDecisions(db)
  const rows = await db.selectFrom('articles').select('number').orderBy('number').execute()
  const analyses = new Map<number, Analysis>()
  const fresh: Analysis[] = []
  for (const { number } of rows) {
    const known = last?.analyses.get(number)
    const analysis = known ?? (await loadAnalysis(db, number))
    if (!analysis) continue
    analyses.set(number, analysis)
    if (!known) fresh.push(analysis)
  }
  const onlyMore =
    last && fresh.length <= most && analyses.size === last.analyses.size + fresh.length
  const newsroom =
    onlyMore && sameDecisions(last.newsroom.decisions, decisions)
      ? fresh.reduce((newsroom, one) => extend(newsroom, one).newsroom, last.newsroom)
      : relate([...analyses.values()], { decisions })
  return { revision, analyses, newsroom }
}

function sameDecisions(a: readonly Decision[], b: readonly Decision[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Null when a write has removed it in the meantime. */
async function loadAnalysis(db: Kysely<Tables>, number: number): Promise<Analysis | null> {
  const row = await db
    .selectFrom('articles')
    .select(['article', 'layers'])
    .where('number', '=', number)
    .executeTakeFirst()
  return row ? analysisOf(row) : null
}
