import { readFileSync } from 'node:fs'
import { analyze, articleFromText, type Conflict, type Language, relate } from '@dateline/core'
import { digest } from './gold/read-stories.ts'
import { f1 } from './pairs.ts'
import type { Result } from './stage.ts'

const corpus = new URL('../../../packages/core/corpus/conflicts/answers/', import.meta.url)

/** A passage of one report, and the two phrases in it that cannot both hold; none where nothing is denied. */
export interface Passage {
  readonly kind: Conflict['kind'] | null
  readonly text: string
  readonly a: Place | null
  readonly b: Place | null
}

type Place = Pick<Conflict['a'], 'start' | 'end'>

/** How well what one source says in answer to another in one report is met; the half set aside where it is asked for. */
export function scoreAnswers(language: Language, held: boolean): Result[] {
  return ['looked-at', ...(held ? ['held'] : [])].flatMap((name) => {
    const printed = readFileSync(new URL(`${name}.md`, corpus), 'utf8')
    const told = readPassages(printed).map((passage) => ({
      ...passage,
      ...meet(passage, language),
    }))
    const wanted = told.filter(({ kind }) => kind !== null)
    const met = wanted.filter(({ right }) => right.length > 0)
    const wrong = told.reduce((sum, one) => sum + one.wrong.length, 0)
    const named = met.filter(({ kind, right }) => right.some((one) => one.kind === kind))
    const precision = met.length / Math.max(1, met.length + wrong)
    const recall = met.length / Math.max(1, wanted.length)
    const say = (measure: string, score: number, count: number): Result => ({
      ...{ set: `corpus/conflicts/answers, ${name}`, digest: digest([printed]) },
      ...{ measure, score, count },
    })
    return [
      say('answers of one article, precision', 100 * precision, met.length + wrong),
      say('answers of one article, recall', 100 * recall, wanted.length),
      say('answers of one article, F1', f1(precision, recall), wanted.length),
      say('answers met, kind right', (100 * named.length) / Math.max(1, met.length), met.length),
    ]
  })
}

/** Rows of a Markdown table: what it is, and the passage, `[words](a)` and `[words](b)` drawn on it. */
export function readPassages(printed: string): Passage[] {
  return printed.split('\n').flatMap((line): Passage[] => {
    const [, what = '', drawn] = line.split('|').map((cell) => cell.trim())
    if (!drawn || what === 'what' || /^-+$/.test(what)) return []
    const kind = what === 'none' ? null : (what as Conflict['kind'])
    return [{ kind, ...readMarks(drawn) }]
  })
}

function readMarks(drawn: string): Pick<Passage, 'text' | 'a' | 'b'> {
  const places: { a: Place | null; b: Place | null } = { a: null, b: null }
  let [text, start] = ['', 0]
  for (const [token, mark] of drawn.matchAll(/\[|\]\(([ab])\)|[^[\]]+|\]/g)) {
    if (token === '[') start = text.length
    else if (mark === 'a' || mark === 'b') places[mark] = { start, end: text.length }
    else text += token
  }
  return { text, ...places }
}

/** What a report tells before and behind the passage. */
const around = [
  'The lift at the Marwick grain store in Oldhaven was painted green last spring.',
  'Its old bell now hangs in the school.',
] as const

/** Conflicts of a report that has the passage: those between its two phrases, and the others. */
function meet(
  { text: passage, a, b }: Passage,
  language: Language,
): { right: Conflict[]; wrong: Conflict[]; text: string } {
  const text = `${around[0]}\n\n${passage}\n\n${around[1]}`
  const from = text.indexOf(passage)
  const given = { publisher: 'Harbour Wire', publishedAt: '2021-05-04' }
  const { conflicts } = relate([analyze(articleFromText(text, given), language)])
  const touches = (side: Place, place: Place | null) =>
    place !== null && side.start < place.end + from && place.start + from < side.end
  const isRight = (one: Conflict) =>
    (touches(one.a, a) && touches(one.b, b)) || (touches(one.a, b) && touches(one.b, a))
  return {
    right: conflicts.filter(isRight),
    wrong: conflicts.filter((one) => !isRight(one)),
    text,
  }
}
