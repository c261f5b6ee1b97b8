import { type Analysis, analyze, articleFromText, type Language } from '@dateline/core'
import { needSet } from '../data.ts'

/** A stretch of a sentence that can be written otherwise, or not (`rest`). */
export interface Piece {
  readonly kind: 'person' | 'place' | 'organization' | 'number' | 'word' | 'rest'
  readonly text: string
  /** Words of one key can stand for each other: one part of speech, one ending. */
  readonly key: string
}

/** A short text in pieces, to be written again with other names, numbers and words. */
export type Template = readonly (readonly Piece[])[]

/** The beginnings of the open texts, as templates. */
export function templatesFrom(data: string, language: Language, sentences: number): Template[] {
  const { rows } = needSet<{ text: string }>(data, 'texts/wikinews.jsonl')
  return rows
    .map(({ text }) => templateOf(analyze(articleFromText(text), language), sentences))
    .filter((template) => template.length > 2)
}

function templateOf(analysis: Analysis, most: number): Template {
  const { sentences } = analysis
  return sentences
    .filter(({ start, end }) => end - start > 60 && end - start < 400)
    .slice(0, most)
    .map((sentence) => piecesOf(analysis, sentence))
}

function piecesOf(
  { article, tokens, names }: Analysis,
  sentence: { readonly start: number; readonly end: number },
): Piece[] {
  const pieces: Piece[] = []
  let reached = sentence.start
  const put = (piece: Piece, start: number, end: number) => {
    if (start < reached) return
    if (start > reached) {
      pieces.push({ kind: 'rest', text: article.text.slice(reached, start), key: '' })
    }
    pieces.push(piece)
    reached = end
  }
  const inside = <T extends { readonly start: number; readonly end: number }>(
    layer: readonly T[],
  ) => layer.filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const here = inside(names)
  const stretches = [
    ...here.map((name) => ({ ...name, kind: name.type === 'other' ? null : name.type, key: '' })),
    ...inside(tokens)
      .filter(({ start }) => !here.some((name) => start >= name.start && start < name.end))
      .map((token) => ({
        ...token,
        ...classOf(article.text.slice(token.start, token.end), token.pos),
      })),
  ].sort((a, b) => a.start - b.start)
  for (const { start, end, kind, key } of stretches) {
    if (kind) put({ kind, key, text: article.text.slice(start, end) }, start, end)
  }
  if (reached < sentence.end) {
    pieces.push({ kind: 'rest', text: article.text.slice(reached, sentence.end), key: '' })
  }
  return pieces
}

function classOf(text: string, pos: string): { kind: 'number' | 'word' | null; key: string } {
  if (/^\d{1,6}$/.test(text)) return { kind: 'number', key: '' }
  const open = pos === 'NOUN' || pos === 'VERB' || pos === 'ADJ'
  if (!open || !/^[a-z]{4,}$/.test(text)) return { kind: null, key: '' }
  return { kind: 'word', key: `${pos} ${text.slice(-2)}` }
}
