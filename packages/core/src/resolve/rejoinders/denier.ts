import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Word } from '../words.ts'
import type { Pointer } from './pointing-back.ts'
import type { Told } from './said-before.ts'
import { type Source, sourceNamed, sourceOf } from './sources.ts'

const ofSubjects: ReadonlySet<Word['pos']> = new Set([
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'DET', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN'] as const),
])

/** Who says that it is not so, where some words point back to it: the subject of the verb, or whoever the clause is told by. */
export class Deniers {
  readonly #text: string
  readonly #told: Told
  /** Attributions by where their cues begin: indices. */
  #cues: ReadonlyMap<number, number> | null = null

  constructor(text: string, told: Told) {
    this.#text = text
    this.#told = told
  }

  /** Null where nobody is named, or the article says so itself. */
  of(pointer: Pointer, sentence: number): Source | null {
    const { words, chains, statements, attributions } = this.#told
    const cue = words.at(pointer.cue)
    if (!cue) return null
    if (!pointer.bySubject) {
      const [saying] = statements.touching(cue)
      return saying && saying.attribution !== null ? sourceOf(saying.chain) : null
    }
    this.#cues ??= new Map(attributions.flatMap(startOfCue))
    const at = this.#cues.get(cue.start)
    return (at === undefined ? null : sourceOf(chains.of([at]))) ?? this.#subject(pointer, sentence)
  }

  /** Who stands before the verb: “|the hospital| rejects that”. */
  #subject({ first, cue, to }: Pointer, sentence: number): Source | null {
    const { words, sentences } = this.#told
    const start = sentences.at(sentence)?.start ?? 0
    const least = to === 'before' ? first : cue - longest
    let begin = cue
    while (begin > least && isOfSubject(words.at(begin - 1), start)) begin -= 1
    const [one, two] = [words.at(begin), words.at(cue - 1)]
    return one && two && begin < cue ? sourceNamed(this.#text.slice(one.start, two.end)) : null
  }
}

/** This many words may a subject have. */
const longest = 12

function isOfSubject(word: Word | undefined, start: number): boolean {
  return word !== undefined && word.start >= start && ofSubjects.has(word.pos)
}

function startOfCue({ cue }: Attribution, index: number): [Span['start'], number][] {
  return cue ? [[cue.start, index]] : []
}
