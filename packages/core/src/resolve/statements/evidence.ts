import type { Language } from '../../language/language.ts'
import type { Span } from '../../model/span.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import type { Body } from './spokespeople.ts'

type Known = Pick<Language, 'institutions' | 'speech'>

/**
 * What shows something to whoever tells it, and says nothing itself: it is no source beside them.
 *
 *     Prosecutors say | fragments at the site | show that …        the company’s page: | our data | show that …
 *     └ source      ┘
 */
export class Evidence {
  readonly #words: Layer<Word>
  readonly #language: Known

  constructor(words: Layer<Word>, language: Known) {
    this.#words = words
    this.#language = language
  }

  /** Whether a source is seen by who tells of it; `body`: whose words it has, `isSaid`: whether somebody else says what it shows. */
  isSeen(source: Span, body: Body | null, isSaid: boolean): boolean {
    const { evidence, glances, ours } = this.#language.institutions
    const parts = this.#words.within(source)
    const head = parts.findIndex(({ lower }, at) => evidence.has(lower) && isHead(parts, at))
    if (head < 0) return false
    if (parts.some(({ lower }) => ours.has(lower))) return true
    if (body !== null && (body.entity !== null || this.#isBody(body.span))) return false
    if (isSaid) return true
    // a look into the books, the data: not the police data, the data of the clinic
    const isBare = parts.slice(0, head).every(({ pos }) => pos === 'DET' || pos === 'ADJ')
    return isBare && glances.get(parts[head]?.lower ?? '') === parts.length > head + 1
  }

  /** "the ministry", not "the dam" */
  #isBody(span: Span): boolean {
    const { anyBody, publicBodies } = this.#language.speech
    const last = this.#words.within(span).at(-1)?.lower ?? ''
    return anyBody.has(last) || publicBodies.has(last) || this.#language.institutions.arms.has(last)
  }
}

/** "the | data | which we have", not "the | data | office". */
function isHead(parts: readonly Word[], at: number): boolean {
  const next = parts[at + 1]
  return next === undefined || !['NOUN', 'PROPN', 'ADJ', 'PART'].includes(next.pos)
}
