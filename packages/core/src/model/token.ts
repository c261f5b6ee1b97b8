import { z } from 'zod'
import { Span } from './span.ts'

export const PartOfSpeech = z
  .enum([
    'ADJ',
    'ADP',
    'ADV',
    'AUX',
    'CCONJ',
    'DET',
    'INTJ',
    'NOUN',
    'NUM',
    'PART',
    'PRON',
    'PROPN',
    'PUNCT',
    'SCONJ',
    'SYM',
    'VERB',
    'X',
  ])
  .meta({ id: 'PartOfSpeech', description: 'Universal part of speech tag (UPOS).' })
export type PartOfSpeech = z.infer<typeof PartOfSpeech>

export const Token = Span.extend({ pos: PartOfSpeech }).meta({
  id: 'Token',
  description:
    'A word, number or mark. The parts of a contraction are tokens of their own (do|n’t).',
})
export type Token = z.infer<typeof Token>

export const Sentence = Span.meta({
  id: 'Sentence',
  description: 'A sentence; it never crosses the edge of a block.',
})
export type Sentence = z.infer<typeof Sentence>
