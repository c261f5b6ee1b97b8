/** Phrases by their first word, each with what it stands for. */
export type PhraseIndex<Meaning> = ReadonlyMap<string, readonly Phrase<Meaning>[]>

interface Phrase<Meaning> {
  readonly words: readonly string[]
  readonly meaning: Meaning
}

export interface PhraseHit<Meaning> {
  readonly meaning: Meaning
  /** index of its first word */
  readonly from: number
  /** index after its last word */
  readonly to: number
}

/** "…" in a phrase stands for up to this many words. */
const WIDEST_GAP = 4

export function indexPhrases<Meaning>(
  entries: Iterable<readonly [phrase: string, meaning: Meaning]>,
): PhraseIndex<Meaning> {
  const index = new Map<string, Phrase<Meaning>[]>()
  for (const [phrase, meaning] of entries) {
    const words = phrase
      .split('…')
      .flatMap((part, i) => [...(i > 0 ? ['…'] : []), ...splitWords(part)])
    const [first] = words
    if (first === undefined) continue
    const known = index.get(first)
    if (known) known.push({ words, meaning })
    else index.set(first, [{ words, meaning }])
  }
  return index
}

/** Every phrase that stands in these words; of two with one meaning and one beginning, the longer one. */
export function findPhrases<Meaning>(
  words: readonly string[],
  index: PhraseIndex<Meaning>,
): PhraseHit<Meaning>[] {
  const hits: PhraseHit<Meaning>[] = []
  for (let from = 0; from < words.length; from++) {
    const phrases = index.get(words[from] as string)
    if (!phrases) continue
    for (const { words: phrase, meaning } of phrases) {
      const to = matchPhrase(words, from, phrase)
      if (to < 0) continue
      const last = hits.findIndex((hit) => hit.from === from && hit.meaning === meaning)
      if (last < 0) hits.push({ meaning, from, to })
      else if (to > (hits[last]?.to ?? 0)) hits[last] = { meaning, from, to }
    }
  }
  return hits
}

function matchPhrase(words: readonly string[], from: number, phrase: readonly string[]): number {
  let at = from + 1
  for (let i = 1; i < phrase.length; i++) {
    if (phrase[i] === '…') {
      const found = words.indexOf(phrase[++i] as string, at)
      if (found < 0 || found > at + WIDEST_GAP) return -1
      at = found + 1
    } else if (words[at] === phrase[i]) at += 1
    else return -1
  }
  return at
}

/** The words of a stretch of text in lower case, with plain apostrophes: “Editor’s note:” is editor's, note. */
export function splitWords(text: string): string[] {
  const words: string[] = []
  const lower = text.toLowerCase()
  let from = -1
  let marked = false
  for (let i = 0; i <= lower.length; i++) {
    const kind = i < lower.length ? kindOf(lower.charCodeAt(i)) : BETWEEN
    if (kind === LETTER) {
      if (from < 0) from = i
    } else if (kind === APOSTROPHE && from >= 0) marked = true
    else if (from >= 0) {
      words.push(marked ? plain(lower.slice(from, i)) : lower.slice(from, i))
      from = -1
      marked = false
    }
  }
  return words
}

function plain(word: string): string {
  return word.replaceAll('’', "'").replace(/'+$/, '')
}

const BETWEEN = 0
const LETTER = 1
const APOSTROPHE = 2

/** Letters, digits, apostrophes; what is neither in ASCII nor in general punctuation counts as a letter. */
function kindOf(code: number): number {
  if (code < 0x80) {
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)) return LETTER
    return code === 0x27 ? APOSTROPHE : BETWEEN
  }
  if (code === 0x2019) return APOSTROPHE
  if (code < 0xc0 || code === 0xfeff) return BETWEEN
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3000 && code <= 0x3003) ? BETWEEN : LETTER
}
