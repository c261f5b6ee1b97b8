import { z } from 'zod'
import { Reasons, Score } from './reason.ts'
import { Span } from './span.ts'

export const BlockRole = z
  .enum([
    'title',
    'subtitle',
    'heading',
    'byline',
    'dateline',
    'date',
    'body',
    'caption',
    'credit',
    'notice',
    'furniture',
  ])
  .meta({ id: 'BlockRole', description: 'The part that a block plays in an article.' })
export type BlockRole = z.infer<typeof BlockRole>

export const BlockShape = z
  .enum(['paragraph', 'list', 'quote', 'table'])
  .meta({ id: 'BlockShape', description: 'How a body block is laid out.' })
export type BlockShape = z.infer<typeof BlockShape>

export const Block = Span.extend({
  role: BlockRole,
  shape: BlockShape.nullable().describe('of body blocks, where known'),
  score: Score,
  because: Reasons,
}).meta({
  id: 'Block',
  description:
    'A source line or paragraph with one role. A dateline or date glued to the first sentence is a block of its own.',
})
export type Block = z.infer<typeof Block>

export const Wire = z.string().min(1).meta({
  id: 'Wire',
  description: 'A news agency whose reports outlets carry, as printed: "AFP".',
})
export type Wire = z.infer<typeof Wire>

export const Byline = z
  .string()
  .min(1)
  .meta({ id: 'Byline', description: 'An author as the article names them: "Ann Ek".' })
export type Byline = z.infer<typeof Byline>

export const CreditKind = z
  .enum(['dateline', 'information', 'reporting', 'photo', 'syndication'])
  .meta({
    id: 'CreditKind',
    description:
      'dateline: "(RFE/RL) —"; information: "With information from AFP"; reporting: "Additional reporting by …"; photo: "Photo: AP"; syndication: "published unchanged from an agency feed".',
  })
export type CreditKind = z.infer<typeof CreditKind>

export const Credit = Span.extend({
  agency: Wire.describe('"unnamed agency" where a notice names none'),
  kind: CreditKind,
}).meta({ id: 'Credit', description: 'An agency that the article credits.' })
export type Credit = z.infer<typeof Credit>

export const Dateline = Span.extend({
  place: z.string().nullable(),
  date: z.string().nullable().describe('as printed'),
  agency: Wire.nullable(),
}).meta({
  id: 'Dateline',
  description: 'The newsroom’s line before the first sentence: "KYIV, Sept 10 (Reuters) -".',
})
export type Dateline = z.infer<typeof Dateline>

export const Knowledge = z
  .object({
    how: z.enum(['given', 'metadata', 'stated', 'implied']),
    span: Span.nullable().describe('where the text says it'),
    tag: z.string().nullable().describe('the tag or option that gave it'),
    because: Reasons,
  })
  .meta({ id: 'Knowledge', description: 'How a field of an article came to be known.' })
export type Knowledge = z.infer<typeof Knowledge>

export const ArticleField = z
  .enum([
    'language',
    'title',
    'publishedAt',
    'updatedAt',
    'authors',
    'publisher',
    'url',
    'dateline',
  ])
  .meta({
    id: 'ArticleField',
    description: 'A field of an article whose value can be known in several ways.',
  })
export type ArticleField = z.infer<typeof ArticleField>

export const Article = z
  .object({
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .describe('digest of the text and its URL (or publisher)'),
    text: z.string().describe('as printed, without byte order mark or outer white space'),
    language: z.string().nullable().describe('BCP 47 code'),
    title: z.string().nullable(),
    publishedAt: z
      .string()
      .nullable()
      .describe('ISO 8601, as precise as known: 2022-09-10, 2022-09, 2022-W36'),
    updatedAt: z.string().nullable().describe('ISO 8601, as precise as known'),
    authors: z.array(Byline),
    publisher: z.string().nullable(),
    url: z.string().nullable(),
    dateline: Dateline.nullable(),
    credits: z.array(Credit),
    blocks: z
      .array(Block)
      .describe('sorted, disjoint; together they cover every non-space character'),
    known: z.partialRecord(ArticleField, Knowledge),
    warnings: z.array(z.string()).describe('oddities of the source, in words'),
  })
  .meta({
    id: 'Article',
    description: 'One published text as read: frozen text, labelled blocks, masthead.',
  })
export type Article = z.infer<typeof Article>
